import { expect, test } from 'vitest';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { check } from '../../../content/documents/check.ts';
import type { Policy } from '../../../content/documents/policy.ts';
import type { Rule } from '../../../content/documents/rule.ts';
import { keepTerms } from '../../../content/returns/keep-terms.ts';
import { policyOn } from '../../../content/returns/policy.ts';
import { versionsOf } from '../../../content/returns/versions.ts';
import { starter } from '../documents/starter.ts';

const today = '2026-11-22';
const shoes: Rule = { id: 'shoes', rank: 'a', when: { categories: ['shoes'] }, returnDays: 'shoeDays', fields: {} };
const socks: Rule = { id: 'socks', rank: 'b', when: { categories: ['socks'] }, returnDays: 20, fields: {} };

function shop({ shoeDays = 40, ...more }: Partial<Policy> & { shoeDays?: number } = {}): HelpCenter {
  const { shop, policy: whole, faq } = starter();
  const { earlier: _, ...policy } = whole;
  const values = { ...policy.values, returnDays: 30 };
  return {
    shop: { ...shop, values: { ...shop.values, shoeDays } },
    policy: { ...policy, validFrom: '2026-06-19', values, rules: [shoes, socks], ...more },
    faq,
  };
}

const days = (returnDays: number): Pick<Policy, 'values'> => ({ values: { ...shop().policy.values, returnDays } });

test.each<[string, Parameters<typeof shop>[0], string, string[]]>([
  ['a number', days(14), today, ['2026-06-19']],
  ['more days', days(60), today, ['2026-06-19']],
  ['a rule that is gone', { rules: [shoes] }, today, ['2026-06-19']],
  ['a rule that is adopted no longer', { rules: [shoes, { ...socks, adopted: false }] }, today, ['2026-06-19']],
  ['a number that a rule borrows from the shop', { shoeDays: 7 }, today, ['2026-06-19']],
  ['several at once', { ...days(14), rules: [], shoeDays: 7 }, today, ['2026-06-19']],
  [
    'a number, from a day that the owner has set',
    { ...days(14), validFrom: '2027-01-01' },
    '2027-01-01',
    ['2026-06-19'],
  ],
  ['a number, from before it was valid at all', { ...days(14), validFrom: '2026-06-01' }, '2026-06-01', []],
  ['nothing', {}, '2026-06-19', []],
  ['a day alone', { validFrom: '2026-07-01' }, '2026-07-01', []],
  [
    'the words of a rule',
    { rules: [shoes, { ...socks, fields: { title: { pl: { text: 'Skarpety' } } } }] },
    '2026-06-19',
    [],
  ],
  ['the order of rules', { rules: [{ ...shoes, rank: 'c' }, socks] }, '2026-06-19', []],
  ['the texts', { sections: [] }, '2026-06-19', []],
])('what an order is judged by: %s', (_, changed, validFrom, earlier) => {
  const { policy } = keepTerms(shop(), shop(changed), today);
  expect([policy.validFrom, (policy.earlier ?? []).map(({ id }) => id)]).toEqual([validFrom, earlier]);
});

test.each([
  ['2026-11-21', 30, 40],
  ['2026-06-01', 30, 40],
  [today, 14, 7],
])('an order of %s keeps what it was promised', async (day, general, ofShoes) => {
  const ready = keepTerms(shop(), shop({ ...days(14), shoeDays: 7 }), today);
  const judging = policyOn(versionsOf(ready), day);
  expect(judging?.values.returnDays).toBe(general);
  expect(judging?.rules.find(({ id }) => id === 'shoes')?.returnDays).toBe(ofShoes);
  const before = await check(shop({ ...days(14), shoeDays: 7 }), { now: new Date(today) });
  expect(await check(ready, { now: new Date(today) })).toEqual(before);
});

test('a second change on one day is no second version, and one on a later day is', () => {
  const first = keepTerms(shop(), shop(days(14)), today);
  const again = (center: HelpCenter, day: string): string[] =>
    (keepTerms(center, { ...center, policy: { ...center.policy, ...days(20) } }, day).policy.earlier ?? []).map(
      ({ id }) => id,
    );
  expect(again(first, today)).toEqual(['2026-06-19']);
  expect(again(first, '2026-11-23')).toEqual(['2026-06-19', today]);
});

test('a policy that was for all orders is for all earlier ones', () => {
  const { policy, ...others } = shop();
  const { validFrom: _, ...whole } = policy;
  const ready = keepTerms({ ...others, policy: whole }, { ...others, policy: { ...whole, ...days(14) } }, today);
  const judged = ['1999-12-31', '2026-11-21', today].map((day) => policyOn(versionsOf(ready), day)?.values.returnDays);
  expect(judged).toEqual([30, 30, 14]);
});

test('nobody ordered by what promised nothing, or from a demonstration that has become a shop', () => {
  const nothing = shop({ values: {}, rules: [], sections: [] });
  const {
    shop: { demo: _, ...own },
    ...rest
  } = shop(days(14));
  for (const before of [nothing, shop()])
    expect(keepTerms(before, { ...rest, shop: own }, today).policy.earlier).toBeUndefined();
});
