import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fits, type Item, isVoid, within } from '../../../content/returns/conditions.ts';
import { type PolicyVersion, type Promises, policyOn, promisesFor } from '../../../content/returns/policy.ts';
import { type SettledRule, settle, settleRule } from '../../../content/returns/settled.ts';
import type { Money } from '../../../content/values/money.ts';
import { rules } from '../documents/arbitrary.ts';

const zloty = (amount: number) => ({ amount, currency: 'PLN' });
const values = { returnDays: 30, returnCost: zloty(1299), freeReturnFrom: zloty(30000), refundDays: 5 };
const shoes: SettledRule = { id: 'shoes', when: { categories: ['shoes'] }, returnDays: 60 };
const underwear: SettledRule = { id: 'underwear', when: { categories: ['underwear'] }, returns: 'sealed-hygiene' };
const sale: SettledRule = { id: 'sale', when: { discountFrom: 1 }, returnDays: 14, returns: 'exchange-only' };
const clearance: SettledRule = { id: 'clearance', when: { discountFrom: 50 }, returns: 'final-sale', returnDays: 0 };
const gifts: SettledRule = {
  id: 'gifts',
  when: { orderedFrom: '2026-11-16', orderedUntil: '2026-12-20' },
  returnUntil: '2027-01-31',
};
const portugal: SettledRule = { id: 'portugal', when: { countries: ['PT'] }, returnPaidBy: 'shop', warrantyYears: 3 };
const dear: SettledRule = { id: 'dear', when: { priceFrom: zloty(50000) }, returnCost: zloty(0) };
const loyal: SettledRule = { id: 'loyal', returnDays: 40, when: { orderedFrom: '2026-12-01' }, countedFrom: 'order' };
const worn: SettledRule = { id: 'worn', demands: ['unused', 'tags'], afterDays: 14, restockingFee: 10 };
const wornShoes: SettledRule = { id: 'worn-shoes', when: { categories: ['shoes'] }, demands: ['unused'] };

const euro = (amount: number) => ({ amount, currency: 'EUR' });
const label = (returnCost: Money, id = 'a'): SettledRule => ({ id, returnCost });

test.each<[string, SettledRule[], Item, Partial<Promises>]>([
  ['the general case', [], {}, { windows: [{ days: 30, from: 'delivery' }], refundDays: 5, decidedBy: {} }],
  [
    'what the label costs in general',
    [],
    {},
    { wayBack: { paidBy: 'customer', cost: zloty(1299) }, freeReturnFrom: zloty(30000) },
  ],
  [
    'a rule for a category',
    [shoes],
    { category: 'shoes' },
    { windows: [{ days: 60, from: 'delivery' }], decidedBy: { windows: 'shoes' } },
  ],
  ['a rule for another category', [shoes], { category: 'caps' }, { windows: [{ days: 30, from: 'delivery' }] }],
  ['a category that is not known', [shoes], {}, { windows: [{ days: 30, from: 'delivery' }], missing: ['category'] }],
  ['a full price', [sale], { discount: 0 }, { windows: [{ days: 30, from: 'delivery' }], missing: [] }],
  ['the lowest discount', [sale], { discount: 1 }, { returns: 'exchange-only' }],
  ['a narrower discount beats a wider one', [sale, clearance], { discount: 50 }, { returns: 'final-sale' }],
  ['…and not below it', [sale, clearance], { discount: 49 }, { returns: 'exchange-only' }],
  [
    'of two rules side by side the days of both run',
    [shoes, sale],
    { category: 'shoes', discount: 20 },
    {
      windows: [
        { days: 60, from: 'delivery' },
        { days: 14, from: 'delivery' },
      ],
    },
  ],
  [
    'of two refusals side by side the milder counts',
    [sale, { ...shoes, returns: 'refund' }],
    { category: 'shoes', discount: 20 },
    { returns: 'refund' },
  ],
  [
    'both conditions beat one',
    [sale, { id: 'sale-shoes', when: { categories: ['shoes'], discountFrom: 1 }, returns: 'final-sale' }],
    { category: 'shoes', discount: 20 },
    { returns: 'final-sale' },
  ],
  [
    'a season adds a day beside the general days',
    [gifts],
    { orderedOn: '2026-12-20' },
    { returnUntil: '2027-01-31', windows: [{ days: 30, from: 'delivery' }] },
  ],
  ['the day after a season', [gifts], { orderedOn: '2026-12-21' }, { decidedBy: {} }],
  ['days from the order', [loyal], { orderedOn: '2026-12-01' }, { windows: [{ days: 40, from: 'order' }] }],
  ['a country', [portugal], { country: 'PT' }, { wayBack: { paidBy: 'shop' }, warrantyYears: 3 }],
  ['a price', [dear], { price: zloty(50000) }, { wayBack: { paidBy: 'shop' } }],
  ['a price just below', [dear], { price: zloty(49999) }, { wayBack: { paidBy: 'customer', cost: zloty(1299) } }],
  [
    'a price in another currency is not compared with a bound',
    [dear],
    { price: euro(90000) },
    { wayBack: { paidBy: 'customer', cost: zloty(1299) }, missing: ['price'] },
  ],
  [
    'of two costs that can be compared the lower',
    [label(zloty(900)), label(zloty(700), 'b')],
    {},
    { wayBack: { paidBy: 'customer', cost: zloty(700) }, missing: [] },
  ],
  [
    'of costs in two currencies that of the price',
    [label(zloty(700)), label(euro(400), 'b')],
    { price: euro(100) },
    { wayBack: { paidBy: 'customer', cost: euro(400) }, missing: [] },
  ],
  [
    'of costs in two currencies neither, while the price is not known',
    [label(euro(400)), label(zloty(700), 'b')],
    {},
    { missing: ['price'] },
  ],
  [
    'of costs in two currencies neither for a price in a third',
    [label(euro(400)), label(zloty(700), 'b')],
    { price: { amount: 5, currency: 'GBP' } },
    { missing: ['price'] },
  ],
  [
    'no cost at all needs no currency',
    [label(euro(400)), label(zloty(700), 'b'), { id: 'c', returnPaidBy: 'shop' }],
    {},
    { wayBack: { paidBy: 'shop' }, missing: [] },
  ],
  [
    'of thresholds in two currencies that of the price',
    [
      { id: 'a', freeReturnFrom: zloty(9) },
      { id: 'b', freeReturnFrom: euro(90) },
    ],
    { price: euro(100) },
    { freeReturnFrom: euro(90), missing: [] },
  ],
  [
    'what is taken away, and from when',
    [worn],
    {},
    { demands: { what: ['unused', 'tags'], afterDays: 14 }, restockingFee: { what: 10, afterDays: 14 } },
  ],
  [
    'a demand for some items beats one for all, and brings its own day',
    [worn, wornShoes],
    { category: 'shoes' },
    { demands: { what: ['unused'], afterDays: 0 }, restockingFee: { what: 10, afterDays: 14 } },
  ],
  ['an exception of the law', [underwear], { category: 'underwear' }, { returns: 'sealed-hygiene' }],
])('%s', (_, own, item, expected) => {
  expect(promisesFor(item, { values, rules: own })).toMatchObject(expected);
});

test.each<[string, string, string | undefined]>([
  ['before all versions the oldest', '2024-01-01', '2025-01-01'],
  ['the day before a change', '2026-05-31', '2025-01-01'],
  ['the day of the change', '2026-06-01', '2026-06-01'],
  ['long after', '2030-01-01', '2026-06-01'],
])('%s judges', (_, day, validFrom) => {
  expect(policyOn([{ validFrom: '2026-06-01' }, { validFrom: '2025-01-01' }], day)).toEqual({ validFrom });
});

test('a version without a first day judges what came before the others', () => {
  expect(policyOn([{ validFrom: '2026-06-01' }, {}], '2026-05-31')).toEqual({});
});

const named = { name: 'giftReturnUntil', value: '2027-01-31', file: 'shop.json' } as const;

test('a rule that borrows a value has it, and one that borrows nothing of its kind says so', () => {
  const rule = { id: 'a', rank: 'a', returnUntil: 'giftReturnUntil', returnDays: 'giftReturnUntil', fields: {} };
  expect(settleRule(rule, [named])).toEqual({
    rule: { id: 'a', returnUntil: '2027-01-31' },
    unsettled: [{ path: 'returnDays', name: 'giftReturnUntil' }],
  });
});

test('a rule that is not adopted counts for nothing', () => {
  expect(settle([{ id: 'a', rank: 'a', adopted: false, returnDays: 3, fields: {} }], [])).toEqual([]);
});

const settled = fc.array(rules, { maxLength: 4 }).map((all) => settle(all, []));
const items: fc.Arbitrary<Item> = fc.record({
  category: fc.constantFrom('shoes', 'a', '-'),
  country: fc.constantFrom('PL', 'PT', 'DE', 'FR'),
  price: fc.record({ amount: fc.nat(1_000_000), currency: fc.constantFrom('PLN', 'EUR') }),
  discount: fc.nat(100),
  orderedOn: fc.constantFrom('2025-01-01', '2026-06-30', '2029-02-28'),
});

const figures = [
  'returns',
  'returnUntil',
  'exchangeDays',
  'restockingFee',
  'refundDays',
  'creditBonus',
  'warrantyYears',
];

test('the order in which rules stand decides no figure', () => {
  const figuresOf = (promises: Promises) => Object.entries(promises).filter(([name]) => figures.includes(name));
  fc.assert(
    fc.property(settled, items, (own, item) => {
      const there = promisesFor(item, { values, rules: own });
      const back = promisesFor(item, { values, rules: [...own].reverse() });
      expect(figuresOf(back)).toEqual(figuresOf(there));
      expect(new Set(back.windows)).toEqual(new Set(there.windows));
    }),
  );
});

test('a rule within another is for no item that the other is not for', () => {
  fc.assert(
    fc.property(settled, items, (own, item) => {
      for (const a of own)
        for (const b of own)
          if (within(a.when, b.when) && fits(a.when, item) === true) expect(fits(b.when, item)).toBe(true);
    }),
  );
});

test('conditions that no item can meet meet none', () => {
  fc.assert(
    fc.property(settled, items, (own, item) => {
      for (const { when } of own) if (when && isVoid(when)) expect(fits(when, item)).toBe(false);
    }),
  );
});

/** A price in another currency than that of a rule settles nothing. */
function inZloty<Amounts>(amounts: Amounts): Amounts {
  return JSON.parse(JSON.stringify(amounts).replace(/"currency":"\w+"/g, '"currency":"PLN"'));
}

test('a rule that knows more facts misses fewer', () => {
  fc.assert(
    fc.property(
      settled.map(inZloty),
      items.map(inZloty),
      fc.constantFrom('category', 'country', 'price', 'discount', 'orderedOn'),
      (own, item, fact) => {
        const version: PolicyVersion = { values, rules: own };
        const less = promisesFor({ ...item, [fact]: undefined }, version);
        expect(promisesFor(item, version).missing).toEqual([]);
        expect([[], [fact]]).toContainEqual(less.missing);
      },
    ),
  );
});
