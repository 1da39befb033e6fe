import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../../content/documents/canonical.ts';
import { changesBetween, placeName } from '../../../../content/documents/changes.ts';
import {
  changeText,
  confirmText,
  type TextEdit,
  type TextPlace,
  textsAt,
} from '../../../../content/documents/edit/texts.ts';
import { readCenter } from '../../../../content/documents/read.ts';
import { stateOf } from '../../../../content/documents/state.ts';
import type { Text } from '../../../../content/documents/text.ts';
import { markdown } from '../markdown.ts';
import { starter, starterFiles } from '../starter.ts';

const answer = (locale: string): TextPlace => ({
  document: 'faq',
  list: 'entries',
  entry: 'return-how',
  field: 'answer',
  locale,
});

/** What a change does to the Russian text, which was up to date, and to which units. */
test.each<[string, TextEdit, string, Partial<Text>, string[]]>([
  ['only words', { changes: 'words' }, 'current', {}, ['pl', 'en', 'pt-PT', 'ru']],
  ['meaning', { changes: 'meaning' }, 'stale', {}, ['pl']],
  ['nothing said', {}, 'stale', {}, ['pl']],
  ['meaning, hidden until somebody looks', { hide: true }, 'stale', { hide: true }, ['pl', 'en', 'pt-PT', 'ru']],
])('a changed source: %s', async (_, edit, state, marks, changed) => {
  const before = starter();
  const after = await changeText(before, answer('pl'), 'Inaczej.', edit);
  const texts = textsAt(after, answer('pl'));
  const { of: _of, ...russian } = texts['ru']!;
  const { of: _before, ...was } = textsAt(before, answer('pl'))['ru']!;
  expect(await stateOf(texts, 'ru', 'pl')).toBe(state);
  expect(russian).toEqual({ ...was, ...marks });
  expect(
    changesBetween(before, after)
      .map(({ place }) => placeName(place))
      .sort(),
  ).toEqual(changed.map((locale) => `faq/return-how/answer:${locale}`).sort());
});

test('what was stale before only words changed stays stale', async () => {
  const moved = await changeText(starter(), answer('pl'), 'Inaczej.');
  const mended = await changeText(moved, answer('pl'), 'Inaczej!', { changes: 'words' });
  expect(await stateOf(textsAt(mended, answer('pl')), 'ru', 'pl')).toBe('stale');
});

test('a source that is as it was makes its translations good again', async () => {
  const before = starter();
  const moved = await changeText(before, answer('pl'), 'Inaczej.');
  const back = await changeText(moved, answer('pl'), textsAt(before, answer('pl'))['pl']!.text);
  expect(changesBetween(before, back)).toEqual([]);
});

test('a translation is of the source as it is, read by whoever wrote it unless it is said, and no longer hidden', async () => {
  const moved = await changeText(starter(), answer('pl'), 'Inaczej.', { hide: true });
  const unread = await changeText(moved, answer('ru'), 'Иначе.', { unreviewed: true });
  expect(textsAt(unread, answer('ru'))['ru']).toEqual({ text: 'Иначе.', of: expect.any(String), unreviewed: true });
  expect(await stateOf(textsAt(unread, answer('ru')), 'ru', 'pl')).toBe('current');
  const read = await confirmText(unread, answer('ru'));
  expect(textsAt(read, answer('ru'))['ru']).toEqual({ text: 'Иначе.', of: expect.any(String) });
  expect(changesBetween(moved, read).map(({ place }) => placeName(place))).toEqual(['faq/return-how/answer:ru']);
});

test('a translation that is right as it is is confirmed without a change of its text', async () => {
  const before = starter();
  const moved = await changeText(before, answer('pl'), 'Inaczej.', { hide: true });
  const texts = textsAt(await confirmText(moved, answer('ru')), answer('ru'));
  expect(await stateOf(texts, 'ru', 'pl')).toBe('current');
  expect(texts['ru']).toEqual({ text: textsAt(before, answer('ru'))['ru']!.text, of: expect.any(String) });
});

test('no words, no text', async () => {
  const before = starter();
  const after = await changeText(before, answer('ru'), ' \n');
  expect(Object.keys(textsAt(after, answer('ru')))).toEqual(['en', 'pl', 'pt-PT']);
  expect(changesBetween(before, after)).toHaveLength(1);
  expect(await confirmText(after, answer('ru'))).toEqual(after);
});

test('texts that nobody touched keep their bytes: opened, edited elsewhere, saved', async () => {
  const texts = fc.sample(markdown, 200);
  const entries = texts.map((text, at) => ({
    id: `text-${at}`,
    category: 'returns',
    rank: `z${String(at).padStart(3, '0')}`,
    fields: { question: { pl: { text: `Pytanie ${at}?` } }, answer: { pl: { text }, ru: { text: `${text}\n` } } },
  }));
  const faq = JSON.parse(starterFiles.faq);
  const { center } = readCenter({
    ...starterFiles,
    faq: JSON.stringify({ ...faq, entries: [...faq.entries, ...entries] }),
  });
  const before = canonicalJson('faq', center!.faq).split('\n');
  const after = canonicalJson('faq', (await changeText(center!, answer('pl'), 'Inaczej.')).faq).split('\n');
  const different = before.flatMap((line, at) => (line === after[at] ? [] : [after[at]?.trim()]));
  expect(after.length).toBe(before.length);
  expect(different).toEqual(['"text": "Inaczej."']);
  const { center: saved } = readCenter({ ...starterFiles, faq: after.join('\n') });
  const kept = new Map(saved!.faq.entries.map((entry) => [entry.id, entry.fields.answer]));
  texts.forEach((text, at) => {
    expect(kept.get(`text-${at}`)).toEqual({ pl: { text }, ru: { text: `${text}\n` } });
  });
});
