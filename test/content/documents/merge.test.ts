import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../content/documents/canonical.ts';
import { documentNames, type HelpCenter } from '../../../content/documents/center.ts';
import { changesBetween, entryKey, type Place, placeKey, unitMap } from '../../../content/documents/changes.ts';
import { checkIds } from '../../../content/documents/check/ids.ts';
import { tokensOf } from '../../../content/documents/merge/paragraphs.ts';
import {
  type Choice,
  type Choices,
  type Conflict,
  canKeepBoth,
  type Versions,
} from '../../../content/documents/merge/versions.ts';
import { type Merge, merge } from '../../../content/documents/merge.ts';
import { readDocument } from '../../../content/documents/read.ts';
import { sourceHash } from '../../../content/documents/state.ts';
import type { Text } from '../../../content/documents/text.ts';
import { centers } from './arbitrary.ts';
import { type Edit, edited, edits } from './edits.ts';
import { starter } from './starter.ts';

/** Cases in all; the longer run has 10 000. */
const cases = Number(process.env.MERGE_CASES ?? 120);
const numRuns = Math.ceil(cases / 4);
const bases = fc.constantFrom(...fc.sample(centers, { seed: 6, numRuns: 20 + cases / 50 }));
const long = { timeout: 30_000 + numRuns * 100 };

function written(center: HelpCenter): string[] {
  return documentNames.map((name) => canonicalJson(name, center[name]));
}

function centerOf(result: Merge): HelpCenter {
  if (result.outcome === 'conflicts') throw new Error(JSON.stringify(result.conflicts, null, 1));
  return result.center;
}

const three = fc
  .record({ base: bases, here: edits('a'), there: edits('b') })
  .map(({ base, here, there }) => ({ base, mine: edited(base, here), theirs: edited(base, there) }));

test('what one side did is what is done', long, async () => {
  await fc.assert(
    fc.asyncProperty(three, async ({ base, mine }) => {
      const done = written(mine);
      expect(written(centerOf(await merge({ base, mine, theirs: base })))).toEqual(done);
      expect(written(centerOf(await merge({ base, mine: base, theirs: mine })))).toEqual(done);
      expect(written(centerOf(await merge({ base, mine, theirs: mine })))).toEqual(done);
    }),
    { numRuns },
  );
});

test('sides can be exchanged, and what comes of them is valid', long, async () => {
  await fc.assert(
    fc.asyncProperty(three, async ({ base, mine, theirs }) => {
      const [one, other] = [await merge({ base, mine, theirs }), await merge({ base, mine: theirs, theirs: mine })];
      if (one.outcome === 'merged') {
        expect(written(centerOf(other))).toEqual(written(one.center));
        for (const name of documentNames)
          expect(readDocument(name, canonicalJson(name, one.center[name])).findings).toEqual([]);
        return;
      }
      const swapped = other.outcome === 'conflicts' ? other.conflicts : [];
      expect(swapped.map(({ place, mine: own }) => [place, own])).toEqual(
        expect.arrayContaining(one.conflicts.map(({ place, theirs: own }) => [place, own])),
      );
      expect(swapped.length).toBe(one.conflicts.length);
    }),
    { numRuns },
  );
});

/** Kinds that leave entries where they are and what they are called. */
const still: Edit['kind'][] = [
  ...(['source', 'paragraph', 'translation', 'untranslate', 'stamp', 'rank'] as const),
  ...(['terms', 'action', 'add', 'value', 'contact', 'section'] as const),
];

test('nothing is lost, nothing invented, and what both changed differently is asked', long, async () => {
  const sides = fc
    .record({ base: bases, here: edits('a', still), there: edits('b', still) })
    .map(({ base, here, there }) => ({ base, mine: edited(base, here), theirs: edited(base, there) }));
  await fc.assert(
    fc.asyncProperty(sides, async ({ base, mine, theirs }) => {
      const result = await merge({ base, mine, theirs });
      const [here, there] = [base, base].map(
        (from, at) =>
          new Map(changesBetween(from, at ? theirs : mine).map(({ place, after }) => [placeKey(place), after])),
      ) as [Map<string, unknown>, Map<string, unknown>];
      if (result.outcome === 'conflicts') {
        for (const { kind, place } of result.conflicts) {
          expect(kind).toBe('changed');
          const key = placeKey(place as Place);
          expect(here.has(key) && there.has(key)).toBe(true);
          expect(here.get(key)).not.toEqual(there.get(key));
        }
        return;
      }
      const done = new Map(changesBetween(base, result.center).map(({ place, after }) => [placeKey(place), after]));
      for (const key of done.keys()) expect(here.has(key) || there.has(key)).toBe(true);
      const [old, now] = [unitMap(base), unitMap(result.center)];
      for (const [key, value] of [...here, ...there]) {
        const sidesOf = [here, there].filter((side) => side.has(key)).map((side) => side.get(key));
        const is = now.get(key)?.value;
        if (sidesOf.every((side) => JSON.stringify(side) === JSON.stringify(value))) expect(is).toEqual(value);
        else if (Array.isArray(is)) expect(new Set(is)).toEqual(new Set(setOf(old.get(key)?.value, sidesOf)));
        else expectParts(is as Text, [old.get(key)?.value, ...sidesOf] as Text[]);
      }
    }),
    { numRuns },
  );
});

function setOf(base: unknown, sides: readonly unknown[]): unknown[] {
  const lists = sides.map((side) => (side ?? []) as string[]);
  const old = (base ?? []) as string[];
  const all = [...old, ...lists.flat()];
  return all.filter(
    (each) =>
      lists.every((list) => list.includes(each)) || (!old.includes(each) && lists.some((list) => list.includes(each))),
  );
}

/** Every paragraph of `text` stands in one of `versions`, and what a side wrote anew stands in it. */
function expectParts({ text }: Text, versions: readonly Text[]): void {
  const [base = [], ...sides] = versions.map((version) => tokensOf(version.text));
  const parts = tokensOf(text);
  for (const part of parts) expect([...base, ...sides.flat()]).toContain(part);
  for (const side of sides) for (const part of side) if (!base.includes(part)) expect(parts).toContain(part);
}

test('edits in different entries go together as if one person had made them', long, async () => {
  const kinds: Edit['kind'][] = [
    'source',
    'paragraph',
    'translation',
    'untranslate',
    'stamp',
    'rank',
    'terms',
    'action',
  ];
  const apart = fc
    .record({ base: bases, here: edits('a', kinds), there: edits('b', kinds) })
    .filter(({ base }) => base.faq.entries.length > 1)
    .map(({ base, here, there }) => ({
      base,
      here: here.map((edit) => ({ ...edit, at: even(edit.at, base.faq.entries.length) })),
      there: there.map((edit) => ({ ...edit, at: even(edit.at, base.faq.entries.length) + 1 })),
    }));
  await fc.assert(
    fc.asyncProperty(apart, async ({ base, here, there }) => {
      const result = await merge({ base, mine: edited(base, here), theirs: edited(base, there) });
      expect(written(centerOf(result))).toEqual(written(edited(base, [...here, ...there])));
      expect(written(centerOf(result))).toEqual(written(edited(base, [...there, ...here])));
    }),
    { numRuns },
  );
});

/** An even place among `length` of them after which there is another. */
function even(at: number, length: number): number {
  const place = at % length;
  return Math.min(place - (place % 2), length - 2 - (length % 2));
}

type Open<T> = { -readonly [K in keyof T]: Open<T[K]> };
type Act = (center: Open<HelpCenter>) => void;

function after(...acts: Act[]): HelpCenter {
  const center = starter() as Open<HelpCenter>;
  for (const act of acts) act(center);
  return center;
}

const find = (center: Open<HelpCenter>, id = 'return-how') => center.faq.entries.find((each) => each.id === id)!;
const answer =
  (text: string, locale = 'pl', more: Partial<Text> = {}): Act =>
  (center) => {
    find(center).fields.answer[locale] = { text, ...more };
  };
const remove: Act = ({ faq }) => {
  faq.entries = faq.entries.filter(({ id }) => id !== 'return-how');
};
const rename =
  (to: string): Act =>
  (center) => {
    const entry = find(center);
    Object.assign(entry, { id: to, formerly: ['return-how'] });
    for (const each of center.faq.entries) each.related = each.related?.map((id) => (id === 'return-how' ? to : id));
  };
const addition =
  (rank: string): Act =>
  ({ faq }) => {
    faq.entries.push({
      id: 'new',
      category: 'returns',
      rank,
      fields: { question: { pl: { text: rank } }, answer: {} },
    });
  };
const other: Act = (center) => {
  find(center).fields.question['en'] = { text: 'Other?' };
};
const unused: Act = ({ faq }) => {
  faq.categories.push({ id: 'gifts', rank: 'zz', fields: { title: { pl: { text: 'Prezenty' } } } });
};
const useless: Act = ({ faq }) => {
  faq.categories = faq.categories.filter(({ id }) => id !== 'gifts');
};
const use: Act = (center) => {
  find(center).category = 'gifts';
};

/** A new thing `shoes` in a list of the policy; `text` is said in an answer. */
const shoes =
  (list: 'rules' | 'sections' | 'reasons', text?: string): Act =>
  (center) => {
    const thing = {
      id: 'shoes',
      rank: 'zz',
      fields: { title: { pl: { text: 'Buty' } }, body: { pl: { text: 'Buty.' } } },
    };
    const own = { sections: thing, reasons: { ...thing, kind: 'defect' }, rules: { ...thing, returnDays: 7 } }[list];
    const held = center.policy[list] ?? [];
    Object.assign(center.policy, { [list]: [...held, own] });
    if (text) answer(text)(center);
  };

const place = { document: 'faq', list: 'entries', entry: 'return-how' } as const;
const key = (field: string, locale = ''): string => placeKey({ ...place, field, locale });

test.each<[string, Act[], Act[], Act[], string[]]>([
  ['the same sentence twice', [], [answer('A.')], [answer('B.')], [key('answer', 'pl')]],
  ['the same sentence twice, the same way', [], [answer('A.')], [answer('A.')], []],
  ['the answer here, the question there', [], [answer('A.')], [other], []],
  ['two paragraphs', [answer('A.\n\nB.')], [answer('A!\n\nB.')], [answer('A.\n\nB!')], []],
  ['two items of a list', [answer('- a\n- b')], [answer('- a!\n- b')], [answer('- a\n- b!')], []],
  [
    'a plural in two halves',
    [answer('{n, plural, other {a\n\nb}}')],
    [answer('{n, plural, other {x\n\nb}}')],
    [answer('a\n\nb}')],
    [key('answer', 'pl')],
  ],
  ['a removal and a change', [], [remove], [answer('A.')], [entryKey(place)]],
  ['a removal and nothing', [], [remove], [], []],
  ['a removal twice', [], [remove], [remove], []],
  ['a new name and a change', [], [rename('how')], [answer('A.')], []],
  ['the same addition', [], [addition('x')], [addition('x')], []],
  ['two additions of one id', [], [addition('x')], [addition('y')], [entryKey({ ...place, entry: 'new' })]],
  [
    'a place in the order, twice',
    [],
    [
      (c) => {
        find(c).rank = 'x';
      },
    ],
    [
      (c) => {
        find(c).rank = 'y';
      },
    ],
    [key('rank')],
  ],
  [
    'a category that goes while a question comes',
    [unused],
    [useless],
    [use],
    [entryKey({ document: 'faq', list: 'categories', entry: 'gifts' })],
  ],
  ['a category that goes', [unused], [useless], [], []],
  [
    'a notice that goes while it is changed',
    [],
    [
      ({ shop }) => {
        shop.notice = undefined;
      },
    ],
    [
      ({ shop }) => {
        shop.notice!.until = '2027-05-05';
      },
    ],
    ['shop//notice'],
  ],
  [
    'a phone that goes while a mail changes',
    [],
    [
      ({ shop }) => {
        shop.contact!.phone = undefined;
      },
    ],
    [
      ({ shop }) => {
        shop.contact!.email = 'a@b.example';
      },
    ],
    [],
  ],
])('%s', async (_, before, here, there, expected) => {
  const base = after(...before);
  const [mine, theirs] = [after(...before, ...here), after(...before, ...there)];
  const result = await merge({ base, mine, theirs });
  const conflicts = result.outcome === 'conflicts' ? result.conflicts : [];
  expect(conflicts.map((each) => keyOf(each))).toEqual(expected);
  if (result.outcome === 'merged') return;
  for (const side of ['mine', 'theirs'] as const) {
    const chosen = await merge({ base, mine, theirs }, new Map(conflicts.map((each) => [each.key, side])));
    expect(written(centerOf(chosen))).toEqual(written({ mine, theirs }[side]));
  }
});

test('a conflict shows both sides and what there was', async () => {
  const result = await merge({ base: starter(), mine: after(answer('A.')), theirs: after(answer('B.')) });
  const was = find(starter() as Open<HelpCenter>).fields.answer['pl'];
  expect(result).toEqual({
    outcome: 'conflicts',
    conflicts: [
      {
        kind: 'changed',
        key: expect.stringContaining(key('answer', 'pl')),
        place: { ...place, field: 'answer', locale: 'pl' },
        base: was,
        mine: { text: 'A.' },
        theirs: { text: 'B.' },
      },
    ],
  });
});

test('a question that has two new names keeps one, and links by the other', async () => {
  const result = await merge({ base: starter(), mine: after(rename('how')), theirs: after(rename('a-how')) });
  expect(find(centerOf(result) as Open<HelpCenter>, 'a-how').formerly).toEqual(['how', 'return-how'].sort());
});

test('a new name goes with what others changed, and with what they point to', async () => {
  const related: Act = (center) => {
    find(center, 'return-cost').related = ['return-how'];
  };
  const center = centerOf(
    await merge({ base: starter(), mine: after(rename('how')), theirs: after(answer('A.'), related) }),
  );
  expect(find(center as Open<HelpCenter>, 'how').fields.answer['pl']).toEqual({ text: 'A.' });
  expect(center.faq.entries.find(({ id }) => id === 'return-cost')?.related).toEqual(['how']);
  expect(center.faq.entries.some(({ id }) => id === 'return-how')).toBe(false);
});

test('a question that is renamed here and removed there is asked about by its new name', async () => {
  const result = await merge({ base: starter(), mine: after(rename('how')), theirs: after(remove) });
  expect(result).toMatchObject({ conflicts: [{ kind: 'removed', place: { ...place, entry: 'how' } }] });
});

test('two questions added with one id can both be kept', async () => {
  const versions = { base: starter(), mine: after(addition('x')), theirs: after(addition('y')) };
  const { faq } = centerOf(await merge(versions, await choose(versions, 'both')));
  expect(find({ faq } as Open<HelpCenter>, 'new').rank).toBe('y');
  expect(find({ faq } as Open<HelpCenter>, 'new-2').rank).toBe('x');
});

test.each<[string, Act, Act, boolean]>([
  ['a section and a rule', shoes('sections'), shoes('rules'), true],
  ['a reason and a rule', shoes('reasons'), shoes('rules'), true],
  ['a rule and a section', shoes('rules'), shoes('sections'), true],
  ['a rule that is quoted, and a section', shoes('rules', 'W {shoesReturnDays} dni.'), shoes('sections'), false],
])('new things of one id, %s, both stand', async (_, here, there, isFree) => {
  const center = centerOf(await merge({ base: starter(), mine: after(here), theirs: after(there) }));
  const { rules = [], sections, reasons = [] } = center.policy;
  expect([...rules, ...sections, ...reasons].filter(({ id }) => id.startsWith('shoes'))).toHaveLength(2);
  expect(checkIds(center).some(({ code }) => code === 'duplicate-id')).toBe(!isFree);
});

test.each([
  ['added', 'faq', 'entries', true],
  ['added', 'faq', 'categories', false],
  ['added', 'policy', 'sections', false],
  ['added', 'policy', 'ways', false],
  ['changed', 'faq', 'entries', false],
  ['removed', 'faq', 'entries', false],
] as const)('of what was %s in %s/%s both can be kept: %s', (kind, document, list, both) => {
  expect(canKeepBoth({ kind, key: 'k', place: { document, list, entry: 'x' } })).toBe(both);
});

/** One side for all that has to be decided. */
async function choose(versions: Versions, side: Choice): Promise<Choices> {
  const result = await merge(versions);
  return new Map(result.outcome === 'conflicts' ? result.conflicts.map(({ key }) => [key, side]) : []);
}

/** What a conflict is about. */
function keyOf({ place: at }: Conflict): string {
  return 'field' in at ? placeKey(at) : entryKey(at);
}

test.each<[string, Act, Act, Act]>([
  ['one text', answer('A.'), answer('B.'), answer('C.')],
  ['a removal', remove, answer('B.'), answer('C.')],
  ['an addition', addition('x'), addition('y'), addition('z')],
])('a choice about %s counts for what was shown, and for nothing that came since', async (_, own, shown, since) => {
  const [base, mine] = [starter(), after(own)];
  const choices = await choose({ base, mine, theirs: after(shown) }, 'mine');
  expect(choices.size).toBe(1);
  expect(written(centerOf(await merge({ base, mine, theirs: after(shown) }, choices)))).toEqual(written(mine));
  const again = await merge({ base, mine, theirs: after(since) }, choices);
  expect(again).toMatchObject({ outcome: 'conflicts', conflicts: [{}] });
  expect(await choose({ base, mine, theirs: after(since) }, 'mine')).not.toEqual(choices);
});

const related =
  (...ids: string[]): Act =>
  (center) => {
    find(center).related = ids;
  };

test.each<[string, string[], string[], string[], string[] | undefined]>([
  ['one side reorders, the other adds', ['a', 'b', 'c'], ['c', 'a', 'b'], ['a', 'b', 'x', 'c'], ['c', 'a', 'b', 'x']],
  ['both add at one place', ['a', 'b'], ['a', 'n', 'm', 'b'], ['a', 'x', 'b'], ['a', 'n', 'm', 'x', 'b']],
  ['one adds at the beginning, one at the end', ['a'], ['m', 'a'], ['a', 'x'], ['m', 'a', 'x']],
  ['one takes out what the other moves', ['a', 'b', 'c'], ['c', 'a', 'b'], ['a', 'c'], ['c', 'a']],
  ['both reorder in one way', ['a', 'b', 'c'], ['c', 'a', 'b', 'm'], ['c', 'a', 'b'], ['c', 'a', 'b', 'm']],
  ['both reorder in two ways', ['a', 'b', 'c'], ['c', 'a', 'b'], ['b', 'a', 'c'], undefined],
])('related questions keep their order: %s', async (_, before, here, there, expected) => {
  const [base, mine, theirs] = [after(related(...before)), after(related(...here)), after(related(...there))];
  for (const versions of [
    { base, mine, theirs },
    { base, mine: theirs, theirs: mine },
  ]) {
    const result = await merge(versions);
    if (expected) expect(find(centerOf(result) as Open<HelpCenter>).related).toEqual(expected);
    else expect(result).toMatchObject({ conflicts: [{ place: { ...place, field: 'related' } }] });
  }
});

test('whoever removes a question has not changed those that led to it', async () => {
  const lead: Act = (center) => {
    find(center, 'return-cost').related = ['return-how'];
  };
  const without: Act = (center) => {
    remove(center);
    delete find(center, 'return-cost').related;
  };
  const gone: Act = ({ faq }) => {
    faq.entries = faq.entries.filter(({ id }) => id !== 'return-cost');
  };
  const [base, mine, theirs] = [after(lead), after(lead, without), after(lead, gone)];
  for (const result of [await merge({ base, mine, theirs }), await merge({ base, mine: theirs, theirs: mine })])
    expect(centerOf(result).faq.entries.some(({ id }) => ['return-how', 'return-cost'].includes(id))).toBe(false);
});

test('a new question in a category that went goes where the others of it went', async () => {
  const moved: Act = (center) => {
    for (const each of center.faq.entries) if (each.category === 'returns') each.category = 'contact';
    center.faq.categories = center.faq.categories.filter(({ id }) => id !== 'returns');
  };
  for (const [before, theirs, expected] of [
    [[], [moved], 'contact'],
    [[unused], [unused, useless], starter().faq.categories[0]?.id],
  ] as const) {
    const added: Act = (center) => {
      addition('x')(center);
      find(center, 'new').category = before.length ? 'gifts' : 'returns';
    };
    const versions = { base: after(...before), mine: after(...before, added), theirs: after(...theirs) };
    const center = centerOf(await merge(versions, await choose(versions, 'theirs')));
    expect(find(center as Open<HelpCenter>, 'new').category).toBe(expected);
    expect(checkIds(center).filter(({ severity }) => severity === 'blocks')).toEqual([]);
  }
});

test.each(['a category here, a question there', 'a question here, a category there'])(
  'one new id for two things: %s',
  async (kind) => {
    const question: Act = (center) => {
      addition('x')(center);
      find(center, 'new').category = center.faq.categories[0]!.id;
    };
    const category: Act = ({ faq }) => {
      faq.categories.push({ id: 'new', rank: 'zz', fields: { title: { pl: { text: 'Nowe' } } } });
      faq.entries[0]!.category = 'new';
    };
    const [here, there] = kind.startsWith('a category') ? [category, question] : [question, category];
    const { faq, ...rest } = centerOf(await merge({ base: starter(), mine: after(here), theirs: after(there) }));
    expect(checkIds({ ...rest, faq }).filter(({ severity }) => severity === 'blocks')).toEqual([]);
    const own = here === question ? faq.entries.map(({ id }) => id) : faq.categories.map(({ id }) => id);
    expect(own).toContain('new-2');
    expect(faq.entries[0]?.category).toBe(here === question ? 'new' : 'new-2');
  },
);

const [first, mineFirst, theirsLast, both] = ['A.\n\nB.', 'A!\n\nB.', 'A.\n\nB!', 'A!\n\nB!'];
const stamped = async (source: string, text: string, of = source, more: Partial<Text> = {}): Promise<Act[]> => [
  answer(source),
  answer(text, 'en', { of: await sourceHash(of), ...more }),
];

test.each<[string, Promise<Act[]>, Promise<Act[]>, Promise<Act[]>, Partial<Text> & { text: string }]>([
  [
    'only words changed on both sides',
    stamped(first, 'E'),
    stamped(mineFirst, 'E'),
    stamped(theirsLast, 'E'),
    { text: 'E', of: both },
  ],
  [
    'a meaning changed and translated on both sides',
    stamped(first, 'E.\n\nF.'),
    stamped(mineFirst, 'E!\n\nF.'),
    stamped(theirsLast, 'E.\n\nF!'),
    { text: 'E!\n\nF!', of: both },
  ],
  [
    'a meaning changed on one side',
    stamped(first, 'E'),
    stamped(mineFirst, 'E'),
    stamped(theirsLast, 'E', first),
    { text: 'E', of: mineFirst },
  ],
  [
    'a meaning changed here, a better translation there',
    stamped(first, 'E'),
    stamped(mineFirst, 'E', first),
    stamped(first, 'E!'),
    { text: 'E!', of: first },
  ],
  [
    'only words changed here, a better translation there',
    stamped(first, 'E'),
    stamped(mineFirst, 'E'),
    stamped(first, 'E!'),
    { text: 'E!', of: mineFirst },
  ],
  [
    'read here, rewritten unread there',
    stamped(first, 'E', first, { unreviewed: true }),
    stamped(first, 'E'),
    stamped(first, 'X', first, { unreviewed: true }),
    { text: 'X', of: first, unreviewed: true },
  ],
])('the state of a translation: %s', async (_, before, here, there, { of = '', ...expected }) => {
  const [base, mine, theirs] = [after(...(await before)), after(...(await here)), after(...(await there))];
  for (const versions of [
    { base, mine, theirs },
    { base, mine: theirs, theirs: mine },
  ]) {
    const merged = centerOf(await merge(versions)) as Open<HelpCenter>;
    expect(find(merged).fields.answer['en']).toEqual({ ...expected, of: await sourceHash(of) });
  }
});
