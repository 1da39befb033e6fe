import { expect, test } from 'vitest';
import { createIndex, indexSteps, loadWords, search } from '../../../content/faq/faq.ts';
import { entries, languages } from './shop.ts';

test('is built one entry at a time', () => {
  const steps = indexSteps(entries('pl'), 'pl', { words: [languages.pl] });
  for (let done = 1; done <= entries('pl').length; done++) expect(steps.next()).toEqual({ done: false, value: done });
  expect(steps.next().done).toBe(true);
});

test('in steps or at once, it finds the same', () => {
  const steps = indexSteps(entries('pl'), 'pl', { words: [languages.pl] });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const whole = createIndex(entries('pl'), 'pl', { words: [languages.pl] });
  for (const query of ['zwrot', 'ile trwa wysylka', 'fakutra'])
    expect(search(step.value, query)).toEqual(search(whole, query));
});

test('searching changes nothing', () => {
  const index = createIndex(entries('en'), 'en', { words: [languages.en] });
  const first = search(index, 'retrun form');
  search(index, 'excahnge');
  expect(search(index, 'retrun form')).toEqual(first);
});

test('nothing to search in', () => {
  expect(search(createIndex([], 'en', { words: [languages.en] }), 'return')).toMatchObject({
    outcome: 'none',
    matches: [],
  });
});

test('a reader from Brazil is served by the Portuguese of Portugal', async () => {
  const words = await loadWords(['pt-BR']);
  expect(words.map(({ locale }) => locale)).toEqual(['pt-PT']);
  const index = createIndex(entries('pt-PT'), 'pt-BR', { words });
  expect(search(index, 'devoluções').matches[0]?.id).toBe('return');
});

test('there are no words for a language that the kit does not know', async () => {
  expect(await loadWords(['fi'])).toEqual([]);
});
