import { expect, test } from 'vitest';
import type { HelpCenter } from '../../../../content/documents/center.ts';
import { changesBetween } from '../../../../content/documents/changes.ts';
import { type Meaning, meaningOf, withMeaning } from '../../../../content/documents/draft/meaning.ts';
import { changeText, confirmText, type TextPlace, textsAt } from '../../../../content/documents/edit/texts.ts';
import { sourceHash, stateOf } from '../../../../content/documents/state.ts';
import { starter } from '../starter.ts';

const answer = (locale: string): TextPlace => ({
  document: 'faq',
  list: 'entries',
  entry: 'return-how',
  field: 'answer',
  locale,
});
const opened = starter();
const source = (center: HelpCenter) => textsAt(center, answer('pl'))['pl']!.text;
const russian = (center: HelpCenter) => textsAt(center, answer('ru'))['ru']!;
const typed = async (center: HelpCenter, words: string, meaning: Meaning, before = center): Promise<HelpCenter> =>
  withMeaning({ opened, before, now: await changeText(center, answer('pl'), words) }, answer('pl'), meaning);
const decided = (now: HelpCenter, meaning: Meaning, before = now): Promise<HelpCenter> =>
  withMeaning({ opened, before, now }, answer('pl'), meaning);

test.each<[Meaning, 'current' | 'stale', true | undefined]>([
  ['same', 'current', undefined],
  ['changed', 'stale', undefined],
  ['hidden', 'stale', true],
])('what was decided is remembered, and does to the translations what it says: %s', async (meaning, state, hide) => {
  const now = await typed(opened, 'Inaczej.', meaning);
  expect(await meaningOf({ opened, now }, answer('pl'))).toBe(meaning);
  expect(await stateOf(textsAt(now, answer('ru')), 'ru', 'pl')).toBe(state);
  expect(russian(now).hide).toBe(hide);
});

const all: Meaning[] = ['same', 'changed', 'hidden'];
test.each(all.flatMap((first) => all.map((then) => [first, then] as const)))(
  'a decision takes the place of the one before it: %s, then %s',
  async (first, then) => {
    const now = await decided(await typed(opened, 'Inaczej.', first), then);
    expect(changesBetween(now, await typed(opened, 'Inaczej.', then))).toEqual([]);
  },
);

test('of words that were typed half nothing is left, and words that are back leave nothing at all', async () => {
  const half = await typed(await typed(opened, 'Ina', 'same'), 'Inaczej.', 'same');
  expect(changesBetween(half, await typed(opened, 'Inaczej.', 'same'))).toEqual([]);
  for (const meaning of all) expect(changesBetween(opened, await typed(half, source(opened), meaning))).toEqual([]);
});

test('a translation that was written meanwhile stays good where only words changed, also when that is said later', async () => {
  const moved = await typed(opened, 'Inaczej.', 'changed');
  const translated = await changeText(moved, answer('ru'), 'Иначе.');
  const changed = await typed(translated, 'Inaczej!', 'changed');
  expect(await stateOf(textsAt(changed, answer('ru')), 'ru', 'pl')).toBe('stale');
  const same = await decided(changed, 'same', translated);
  expect(russian(same)).toEqual({ text: 'Иначе.', of: await sourceHash('Inaczej!') });
});

test('that somebody has read a translation is not forgotten with a decision', async () => {
  const moved = await typed(opened, 'Inaczej.', 'changed');
  const read = await confirmText(moved, answer('ru'));
  expect(russian(await typed(read, 'Inaczej!', 'hidden')).unreviewed).toBeUndefined();
});

test('a text that is not changed has nothing decided', async () => {
  expect(await meaningOf({ opened, now: opened }, answer('pl'))).toBe('changed');
});
