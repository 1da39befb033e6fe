import { expect, test } from 'vitest';
import { kindsOf } from '../../../content/returns/kinds.ts';
import { publishedOf, rule } from './published.ts';

const named = (id: string, title: string, categories: string[]) =>
  rule(id, { when: { categories }, returnDays: 60, fields: { title: { en: { text: title }, pl: { text: title } } } });

const kinds = async (...rules: ReturnType<typeof rule>[]) =>
  kindsOf(await publishedOf({ rules })).map(({ category, title }) => `${category}: ${title}`);

test('a kind that no first category names is one, too', async () => {
  expect(await kinds(named('a', 'Shoes', ['shoes']), named('b', 'Shoes and boots', ['shoes', 'boots']))).toEqual([
    'shoes: Shoes',
    'boots: Shoes and boots',
  ]);
});

test('what is treated alike is one choice, and two rules for the same are no two', async () => {
  expect(await kinds(named('a', 'Underwear and swimwear', ['underwear', 'swimwear']))).toEqual([
    'underwear: Underwear and swimwear',
  ]);
  expect(await kinds(named('a', 'Shoes', ['shoes']), named('b', 'Footwear', ['shoes']))).toEqual(['shoes: Shoes']);
});

test('no two choices have the same name', async () => {
  expect(await kinds(named('a', 'A to B', ['a', 'b']), named('b', 'B to C', ['b', 'c']))).toEqual([
    'a: A to B',
    'b: A to B, B to C',
    'c: B to C',
  ]);
});

test('what only an earlier policy treats apart can be asked about', async () => {
  const earlier = [{ id: '2025-01-01', values: {}, rules: [named('mugs', 'Printed mugs', ['mug'])] }];
  const policy = await publishedOf({ validFrom: '2026-06-19', rules: [named('a', 'Shoes', ['shoes'])], earlier });
  expect(kindsOf(policy).map(({ category }) => category)).toEqual(['shoes', 'mug']);
});

test('a name in another language says so', async () => {
  const polish = rule('a', {
    when: { categories: ['shoes'] },
    returnDays: 60,
    fields: { title: { pl: { text: 'Buty' } } },
  });
  expect(kindsOf(await publishedOf({ rules: [polish] }))).toEqual([{ category: 'shoes', title: 'Buty', lang: 'pl' }]);
});
