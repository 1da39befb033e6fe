import { expect, test } from 'vitest';
import type { Policy } from '../../../content/documents/policy.ts';
import { type Question, reply } from '../../../content/returns/question.ts';
import { publishedOf, rule } from './published.ts';

const cost = { amount: 1299, currency: 'PLN' };
const freeFrom = { amount: 30_000, currency: 'PLN' };
const silent = { values: { returnDays: 30 } };
const countries = ['PL', 'BR', 'RU', 'US', 'CH'];
const on = { countries, lawOn: ['BR', 'RU'] };

test.each<[string, Partial<Policy>, Question, object | undefined]>([
  ['the label of the policy', {}, { country: 'PL' }, { paidBy: 'customer', cost, freeFrom }],
  ['a shop that pays', { rules: [rule('all', { returnPaidBy: 'shop' })] }, { country: 'PL' }, { paidBy: 'shop' }],
  [
    'a label that costs nothing',
    { values: { returnCost: { ...cost, amount: 0 } } },
    { country: 'PL' },
    { paidBy: 'shop' },
  ],
  [
    'a carrier of the customer’s own',
    { ...silent, rules: [rule('all', { returnPaidBy: 'customer' })] },
    { country: 'PL' },
    { paidBy: 'customer' },
  ],
  ['a policy that is silent, where silence may cost the shop', silent, { country: 'PL' }, { paidBy: 'unknown' }],
  [
    'a policy that is silent, where the law makes the customer pay',
    { ...silent, ...on },
    { country: 'RU' },
    { paidBy: 'customer' },
  ],
  ['a policy that is silent, without a law', silent, { country: 'US' }, { paidBy: 'unknown' }],
  [
    'a policy that is silent, with a law that nobody knows',
    { ...silent, countries },
    { country: 'CH' },
    { paidBy: 'unknown' },
  ],
  [
    'a law that makes the shop pay, for its own days',
    on,
    { country: 'BR' },
    { paidBy: 'shop', until: '2026-10-13', cost, freeFrom },
  ],
  [
    'the same law, and no more days than its own',
    { ...on, values: { returnDays: 7, returnCost: cost } },
    { country: 'BR' },
    { paidBy: 'shop' },
  ],
  [
    'the same law, once its days are over',
    on,
    { country: 'BR', deliveredOn: '2026-09-20' },
    { paidBy: 'customer', cost, freeFrom },
  ],
  ['what cannot go back any more', {}, { country: 'PL', deliveredOn: '2026-08-03' }, undefined],
  ['a country that was not told', {}, { country: undefined }, undefined],
])('who pays: %s', async (_, change, question, expected) => {
  const policy = await publishedOf({ validFrom: undefined, rules: [], ...change });
  const asked = { deliveredOn: '2026-10-06', ...question };
  expect(reply(asked, policy, new Date('2026-10-10T10:00:00Z'), 'Europe/Warsaw').wayBack).toEqual(expected);
});
