import { expect, test } from 'vitest';
import { setValue } from '../../content/documents/edit/values.ts';
import type { Question } from '../../content/returns/question.ts';
import { rightsIn } from '../../extension/lib/staff/rights.ts';
import { starter } from '../content/documents/starter.ts';

const now = new Date('2026-07-22T10:00:00Z');
const told: Question = { country: 'PL', orderedOn: '2026-07-16', deliveredOn: '2026-07-19' };
const answer = async (more: Question, center = starter()) =>
  (await rightsIn(center, 'ru', 'pl', { ...told, ...more }, now)).theirs.sentences[0];

test('the answer is in the language of the customer, by the terms that it is given', async () => {
  expect(await answer({})).toBe('Можно вернуть до вторника, 18 августа 2026 г. включительно.');
  const days = { document: 'policy', entry: 'values', field: 'returnDays' } as const;
  expect(await answer({}, await setValue(starter(), days, 60))).toMatch(/до четверга, 17 сентября 2026/);
  expect(await answer({ deliveredOn: undefined })).toMatch(/^У вас есть 30 дней/);
  expect(await answer({ orderedOn: '2026-06-20', deliveredOn: '2026-06-21' })).toMatch(/^Похоже, срок истёк 21 июля/);
});

test('what depends on a seal can be answered: whether it is broken is asked, and only there', async () => {
  const hygiene = (unsealed?: boolean) =>
    rightsIn(starter(), 'pl', 'pl', { ...told, category: 'hygiene', unsealed }, now);
  expect((await rightsIn(starter(), 'pl', 'pl', told, now)).asksSeal).toBe(false);
  const open = await hygiene();
  expect([open.asksSeal, open.theirs.sentences[0]]).toEqual([true, 'To zależy od plomby: powiedz, czy jest zerwana.']);
  expect((await hygiene(false)).theirs.sentences[0]).toMatch(/^Możesz oddać do /);
  expect((await hygiene(true)).theirs.sentences[0]).toBe('Tego nie można zwrócić.');
});

test('who asks reads everything in their own language, and the answer for the customer beside it', async () => {
  const { kinds, theirs, own } = await rightsIn(starter(), 'ru', 'pl', told, now);
  expect(kinds.map(({ title }) => title).join()).not.toMatch(/[а-я]/i);
  expect(theirs).toMatchObject({
    locale: 'ru',
    sentences: expect.arrayContaining([expect.stringMatching(/^Можно вернуть/)]),
  });
  expect(own).toMatchObject({
    locale: 'pl',
    sentences: expect.arrayContaining([expect.stringMatching(/^Możesz oddać do/)]),
  });
  expect((await rightsIn(starter(), 'pl', 'pl', told, now)).own).toBeUndefined();
});

test.each<[string, Question, boolean]>([
  ['no country', { country: undefined }, false],
  ['neither day', { orderedOn: undefined, deliveredOn: undefined }, false],
  ['a seal of which nobody knows', { category: 'hygiene' }, false],
  ['no delivery yet', { deliveredOn: undefined }, false],
  ['all', {}, true],
  ['a day that is over', { orderedOn: '2026-05-20', deliveredOn: '2026-05-21' }, true],
])('only what answers is for the customer: told was %s', async (_, more, isAnswer) => {
  expect((await rightsIn(starter(), 'ru', 'pl', { ...told, ...more }, now)).isAnswer).toBe(isAnswer);
});
