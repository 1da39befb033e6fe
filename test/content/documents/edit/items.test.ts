import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../../content/documents/canonical.ts';
import { documentNames, type HelpCenter } from '../../../../content/documents/center.ts';
import { changesBetween, placeName } from '../../../../content/documents/changes.ts';
import { check } from '../../../../content/documents/check.ts';
import {
  addItem,
  duplicateItem,
  moveItem,
  removeCategory,
  removeItem,
} from '../../../../content/documents/edit/items.ts';
import { isFree, itemsOf, newId } from '../../../../content/documents/edit/lists.ts';
import { rankBetween, ranksBetween } from '../../../../content/documents/edit/ranks.ts';
import { renameEntry, setTerms, setValue } from '../../../../content/documents/edit/values.ts';
import { readDocument } from '../../../../content/documents/read.ts';
import { faqs } from '../arbitrary.ts';
import { starter } from '../starter.ts';

const names = (before: HelpCenter, after: HelpCenter): string[] =>
  changesBetween(before, after).map(({ place }) => placeName(place));
const ids = (center: HelpCenter): string[] => itemsOf(center, 'entries').map(({ id }) => id);
const question = { category: 'returns', fields: { question: { pl: { text: 'Czy łódka pływa?' } }, answer: {} } };

/** Every operation leaves canonical, valid documents. */
function expectWritten(center: HelpCenter): void {
  for (const name of documentNames) {
    const written = JSON.stringify(center[name], null, 2);
    expect(`${written}\n`).toBe(canonicalJson(name, center[name]));
    expect(readDocument(name, written).findings).toEqual([]);
  }
}

test.each<[string, string | undefined, string | undefined]>([
  ['', undefined, 'V'],
  ['V', undefined, 'l'],
  ['a0', 'a1', 'a0V'],
  ['a0', 'a0V', 'a0F'],
  ['az', 'b', 'azV'],
  ['', '1', '0V'],
  ['', '01', '00V'],
  ['zz', undefined, 'zzV'],
  ['a', 'a', undefined],
  ['b', 'a', undefined],
  ['', '0', undefined],
  ['a0', 'a00', undefined],
  ['z'.repeat(64), undefined, undefined],
])('between %j and %j is %j', (low, high, expected) => {
  expect(rankBetween(low, high)).toBe(expected);
});

test('a rank between two ranks is between them, and has room on either side', () => {
  const rank = fc.stringMatching(/^[0-9A-Za-z]{1,6}$/);
  fc.assert(
    fc.property(rank, rank, fc.integer({ min: 1, max: 8 }), (a, b, count) => {
      const [low = '', high = ''] = [a, b].sort();
      const ranks = ranksBetween(low, high, count);
      // no room is only where the one is the other with zeros behind it
      if (!ranks) return expect(high).toMatch(new RegExp(`^${low}0*$`));
      expect([low, ...ranks, high]).toEqual([...new Set([low, ...ranks, high])].sort());
    }),
  );
});

test('a new question stands where it should and changes nothing else', async () => {
  const before = starter();
  const { center, id } = addItem(before, 'entries', question, 'return-cost');
  expect(id).toBe('czy-lodka-plywa');
  expect(ids(center)[ids(center).indexOf('return-cost') - 1]).toBe(id);
  expect(names(before, center)).toEqual(['category', 'rank', 'question:pl'].map((field) => `faq/${id}/${field}`));
  expectWritten(center);
  expect(ids(addItem(before, 'entries', question).center).at(-1)).toBe(id);
});

test('ids are never used again, neither those of old nor of other things', () => {
  const renamed = renameEntry(starter(), 'return-how', 'return');
  const taken = ['return', 'return-how', 'returns', 'faq', 'entries'];
  expect(taken.filter((id) => isFree(renamed, 'entries', id))).toEqual([]);
  expect(newId(renamed, 'entries', 'Return how?')).toBe('return-how-2');
  expect(newId(renamed, 'entries', 'Как вернуть?')).toMatch(/^q-\d+$/);
});

test('what is new gets none of the ids that things had which are gone', () => {
  const before = starter();
  const { id } = addItem(before, 'entries', question, undefined, ['czy-lodka-plywa']);
  expect(id).toBe('czy-lodka-plywa-2');
  const copied = duplicateItem(before, 'entries', 'return-how').id;
  expect(duplicateItem(before, 'entries', 'return-how', [copied]).id).not.toBe(copied);
});

test('a copy stands after what it is a copy of', () => {
  const before = renameEntry(starter(), 'return-how', 'return');
  const { center, id } = duplicateItem(before, 'entries', 'return');
  const [original, copy] = ['return', id].map((each) => itemsOf(center, 'entries').find((entry) => entry.id === each)!);
  expect(ids(center).indexOf(id)).toBe(ids(center).indexOf('return') + 1);
  expect(copy).toEqual({ ...original, id, rank: copy!.rank, formerly: undefined });
  expectWritten(center);
});

test('a question that goes takes along what others said of it', async () => {
  const before = starter();
  const after = removeItem(before, 'entries', 'return-how');
  const related = before.faq.entries.filter((entry) => entry.related?.includes('return-how')).map(({ id }) => id);
  const others = names(before, after).filter((name) => !name.startsWith('faq/return-how/'));
  expect(related.length).toBeGreaterThan(0);
  expect(others.sort()).toEqual(related.map((id) => `faq/${id}/related`).sort());
  expect(await check(after)).toEqual([]);
  expectWritten(after);
});

test('a category that goes leaves its questions to another', async () => {
  const after = removeCategory(starter(), 'returns', 'refunds');
  expect(after.faq.entries.find(({ id }) => id === 'return-how')?.category).toBe('refunds');
  expect(await check(after)).toEqual([]);
  expectWritten(after);
});

test('a question that moves changes its own place alone', () => {
  const before = starter();
  const after = moveItem(before, 'entries', 'exchange', 'return-how');
  expect(names(before, after)).toEqual(['faq/exchange/rank']);
  expect(ids(after)[ids(after).indexOf('exchange') + 1]).toBe('return-how');
  expect(names(before, moveItem(before, 'entries', 'exchange', 'exchange'))).toEqual([]);
  expect(ids(moveItem(before, 'entries', 'exchange')).at(-1)).toBe('exchange');
});

test('whatever ranks there are, a question comes to stand where it was put', () => {
  fc.assert(
    fc.property(faqs, fc.nat(9), fc.nat(9), (faq, from, to) => {
      const center = { ...starter(), faq };
      const all = ids(center);
      const [id, before] = [all[from], all[to]];
      if (!id) return;
      const others = all.filter((each) => each !== id);
      const at = before && before !== id ? others.indexOf(before) : others.length;
      const expected = before === id ? all : [...others.slice(0, at), id, ...others.slice(at)];
      expect(ids(moveItem(center, 'entries', id, before))).toEqual(expected);
    }),
  );
});

test('lists of the policy, too', () => {
  const { center, id } = addItem(starter(), 'sections', { fields: { title: { pl: { text: 'Łodzie' } }, body: {} } });
  expect(itemsOf(center, 'sections').at(-1)?.id).toBe('lodzie');
  expectWritten(removeItem(center, 'sections', id));
  expect(names(starter(), removeItem(center, 'sections', id))).toEqual([]);
});

test('values and terms change, alone', () => {
  const before = starter();
  const days = setValue(before, { document: 'policy', entry: 'values', field: 'returnDays' }, 45);
  expect(days.policy.values.returnDays).toBe(45);
  expect(names(before, days)).toEqual(['policy/values/returnDays']);
  const none = setValue(days, { document: 'shop', entry: 'contact', field: 'telegram' }, undefined);
  expect(names(days, none)).toEqual(['shop/contact/telegram']);
  const terms = setTerms(none, 'return-how', 'ru', [' возврат ', 'возврат', '']);
  expect(names(none, terms)).toEqual(['faq/return-how/terms:ru']);
  expect(terms.faq.entries.find(({ id }) => id === 'return-how')?.terms?.['ru']).toEqual(['возврат']);
  expect(names(before, setTerms(terms, 'return-how', 'ru', []))).not.toContain('faq/return-how/terms:en');
  expectWritten(terms);
});

test('a new name keeps links, and others find it', async () => {
  const after = renameEntry(starter(), 'return-how', 'return');
  const entry = after.faq.entries.find(({ id }) => id === 'return');
  expect(entry?.formerly).toEqual(['return-how']);
  expect(after.faq.entries.some(({ related }) => related?.includes('return-how'))).toBe(false);
  expect(await check(after)).toEqual([]);
  expectWritten(after);
});
