import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HelpCenter } from '../../../../content/documents/center.ts';
import {
  applyChanges,
  changesBetween,
  type Place,
  placeKey,
  placeName,
} from '../../../../content/documents/changes.ts';
import { pendingChanges, withoutPending } from '../../../../content/documents/draft/pending.ts';
import { addItem, moveItem, removeCategory, removeItem } from '../../../../content/documents/edit/items.ts';
import { changeText, type TextPlace } from '../../../../content/documents/edit/texts.ts';
import { renameEntry, setValue } from '../../../../content/documents/edit/values.ts';
import { centers } from '../arbitrary.ts';
import { edited, edits } from '../edits.ts';
import { starter } from '../starter.ts';

const answer = (locale: string): TextPlace => ({
  document: 'faq',
  list: 'entries',
  entry: 'return-how',
  field: 'answer',
  locale,
});
const question = { category: 'returns', fields: { question: { pl: { text: 'Łódka?' } }, answer: {} } };
const days = { document: 'policy', entry: 'values', field: 'returnDays' } as const;

const named = (center: HelpCenter, before = starter()): [string, string, number][] =>
  pendingChanges(before, center).map(({ kind, place, changes }) => [
    kind,
    'field' in place ? placeName(place as Place) : place.entry,
    changes.length,
  ]);

test.each<[string, (center: HelpCenter) => HelpCenter | Promise<HelpCenter>, [string, string, number][]]>([
  ['nothing', (center) => center, []],
  ['a value', (center) => setValue(center, days, 45), [['changed', 'policy/values/returnDays', 1]]],
  [
    'only words, and what translations remember',
    (center) => changeText(center, answer('pl'), 'Inaczej.', { changes: 'words' }),
    [['changed', 'faq/return-how/answer:pl', 4]],
  ],
  [
    'a source and a translation of it, which is a thing of its own',
    async (center) => changeText(await changeText(center, answer('pl'), 'Inaczej.'), answer('ru'), 'Иначе.'),
    [
      ['changed', 'faq/return-how/answer:pl', 1],
      ['changed', 'faq/return-how/answer:ru', 1],
    ],
  ],
  ['a new question', (center) => addItem(center, 'entries', question).center, [['added', 'lodka', 3]]],
  ['a question that moves', (center) => moveItem(center, 'entries', 'exchange'), [['changed', 'faq/exchange/rank', 1]]],
])('%s', async (_, act, expected) => {
  expect(named(await act(starter()))).toEqual(expected);
});

test('a question that goes is one thing, with what others said of it', () => {
  const before = starter();
  const things = pendingChanges(before, removeItem(before, 'entries', 'return-how'));
  expect(things.map(({ kind, place }) => [kind, place.entry])).toEqual([['removed', 'return-how']]);
  expect(things[0]?.changes.some(({ place }) => place.field === 'related' && place.entry !== 'return-how')).toBe(true);
});

test('a category that goes is one thing, with the questions that leave it', () => {
  const before = starter();
  const [only, ...others] = pendingChanges(before, removeCategory(before, 'returns', 'refunds'));
  expect([only?.kind, only?.place.entry, others]).toEqual(['removed', 'returns', []]);
});

test('a new name is one thing, with what others said of the old one', () => {
  const before = starter();
  const things = pendingChanges(before, renameEntry(before, 'return-how', 'return'));
  expect(things.map(({ kind, place }) => [kind, place.entry])).toEqual([['renamed', 'return']]);
});

test('every change belongs to one thing; what is discarded is as it was, and the rest stays', () => {
  const drafts = fc.tuple(centers, edits('a')).map(([before, done]) => [before, edited(before, done)] as const);
  fc.assert(
    fc.property(drafts, fc.nat(9), ([before, after], at) => {
      const things = pendingChanges(before, after);
      const keys = things.flatMap(({ changes }) => changes.map(({ place }) => placeKey(place)));
      expect(keys.sort()).toEqual(
        changesBetween(before, after)
          .map(({ place }) => placeKey(place))
          .sort(),
      );
      expect(changesBetween(before, withoutPending(after, things))).toEqual([]);
      const one = things[at % (things.length || 1)];
      if (!one) return;
      const rest = things.filter((thing) => thing !== one).flatMap(({ changes }) => changes);
      expect(changesBetween(applyChanges(before, rest), withoutPending(after, [one]))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a help centre in which every question is another is looked through at once', () => {
  const before = starter();
  const entries = before.faq.entries.map((entry) => ({ ...entry, id: `other-${entry.id}`, related: [] }));
  const began = performance.now();
  const things = pendingChanges(before, { ...before, faq: { ...before.faq, entries } });
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(things.filter(({ kind }) => kind === 'removed')).toHaveLength(entries.length);
  expect(things.filter(({ kind }) => kind === 'added')).toHaveLength(entries.length);
});
