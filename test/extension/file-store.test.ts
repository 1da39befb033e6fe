import { expect, test } from 'vitest';
import type { HelpCenter } from '../../content/documents/center.ts';
import { changeText } from '../../content/documents/edit/texts.ts';
import { fileStore, takeIn, type Versions } from '../../extension/lib/stores/file.ts';
import { starter } from '../content/documents/starter.ts';
import { memoryShelf } from './memory-shelf.ts';
import { origin, place, textOf } from './shop.ts';

const first = starter().faq.entries[0]?.id;
const clock = () => new Date('2026-11-22T10:00:00Z');
const worded = (words: string): Promise<HelpCenter> => changeText(starter(), place(first), words);

async function openStore() {
  const files = memoryShelf<Versions>();
  await takeIn(origin, starter(), files, clock);
  const store = fileStore(origin, files, clock);
  return { store, takeIn: (center: HelpCenter) => takeIn(origin, center, files, clock) };
}

test('files that are taken in again lie on top of what was there, which can be had again', async () => {
  const { store, takeIn: again } = await openStore();
  await again(await worded('Nowe z pliku?'));
  expect(textOf((await store.read()).documents)).toBe('Nowe z pliku?');
  const history = await store.history(20);
  expect(history.map(({ revision, kind }) => [revision, kind])).toEqual([
    [2, 'import'],
    [1, 'import'],
  ]);
  expect(history[0]?.units).toEqual(expect.arrayContaining([`faq/${first}/question:pl`]));
  expect(await store.undo(2, { key: 'k', confirmed: false })).toMatchObject({ status: 'published', revision: 3 });
  expect(textOf((await store.read()).documents)).toBe(textOf(starter()));
});

test('what is taken back is what one version changed; what was changed again since is a choice', async () => {
  const { store } = await openStore();
  const change = async (words: string, at = place(first), note?: string): Promise<void> => {
    const opened = await store.read();
    const documents = await changeText(opened.documents, at, words);
    await store.write({ key: 'k', opened, documents, ...(note ? { note } : {}) });
  };
  const other = place(starter().faq.entries[1]?.id);
  await change('Raz?', place(first), 'Krócej');
  await change('Co innego?', other);
  expect((await store.history(20)).map(({ note }) => note)).toEqual([undefined, 'Krócej', undefined]);
  expect(await store.undo(2, { key: 'k', confirmed: false })).toMatchObject({ status: 'published', revision: 4 });
  const { documents } = await store.read();
  expect(textOf(documents)).toBe(textOf(starter()));
  expect(documents.faq.entries[1]?.fields.question.pl?.text).toBe('Co innego?');

  await change('Dwa?', other);
  const asked = await store.undo(3, { key: 'k', confirmed: false });
  const [conflict] = asked.status === 'conflict' ? (asked.conflicts ?? []) : [];
  expect(conflict).toMatchObject({ theirs: { text: 'Dwa?' } });
  const choices = { [conflict?.key ?? '']: 'theirs' as const };
  expect(await store.undo(3, { key: 'k', confirmed: false, choices })).toEqual({ status: 'nothing' });
  expect((await store.read()).documents.faq.entries[1]?.fields.question.pl?.text).toBe('Dwa?');
});

test('what was taken back, or is as it was, is not made so again; each step tells what it took back', async () => {
  const { store } = await openStore();
  const attempt = { key: 'k', confirmed: false };
  const opened = await store.read();
  await store.write({ key: 'k', opened, documents: await worded('Raz?') });
  expect(await store.undo(2, attempt)).toMatchObject({ status: 'published', revision: 3 });
  expect(await store.undo(2, attempt)).toEqual({ status: 'nothing' });
  expect(await store.restore(1, { ...attempt, current: 3 })).toEqual({ status: 'nothing' });
  expect(await store.restore(2, { ...attempt, current: 3 })).toMatchObject({ status: 'published', revision: 4 });
  expect((await store.history(20)).map(({ kind, of }) => [kind, of])).toEqual([
    ['restore', 2],
    ['undo', 2],
    ['publication', undefined],
    ['import', undefined],
  ]);
});

test('what was opened before files were taken in does not overwrite them', async () => {
  const { store, takeIn: again } = await openStore();
  const opened = await store.read();
  await again(await worded('Nowe z pliku?'));
  const documents = await worded('Moje?');
  expect(await store.write({ key: 'k', opened, documents })).toEqual({ status: 'conflict' });
  // texts that are the same again are the same, whatever number they bear
  await again(starter());
  expect(await store.write({ key: 'k', opened, documents })).toMatchObject({ status: 'published' });
});

test('of two windows that keep something at once, the second one lays it over the first', async () => {
  const { store } = await openStore();
  const opened = await store.read();
  const write = async (words: string) => store.write({ key: words, opened, documents: await worded(words) });
  const outcomes = await Promise.all([write('Raz?'), write('Dwa?')]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['conflict', 'published']);
  const attempt = { key: 'k', confirmed: false };
  await Promise.all([store.undo(2, attempt), store.restore(1, { ...attempt, current: 2 })]);
  expect((await store.history(20)).map(({ revision }) => revision)).toEqual([3, 2, 1]);
});

test('what could not be read again from a file is not kept', async () => {
  const { store } = await openStore();
  const opened = await store.read();
  const { policy } = opened.documents;
  const documents = { ...opened.documents, policy: { ...policy, values: { ...policy.values, returnDays: -1.5 } } };
  expect(await store.write({ key: 'k', opened, documents })).toMatchObject({ status: 'blocked' });
  expect((await store.read()).revision).toBe(opened.revision);
});
