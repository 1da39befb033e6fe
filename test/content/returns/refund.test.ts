import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Refunds } from '../../../content/returns/answer.ts';
import { type RefundFacts, type RefundPart, returnRefund, withdrawalRefund } from '../../../content/returns/refund.ts';
import type { ItemFacts, Terms } from '../../../content/returns/types.ts';
import { terms } from './arbitrary.ts';
import { nothing, thirty } from './order.ts';

const pln = (amount: number) => ({ amount, currency: 'PLN' });
const items: ItemFacts[] = [
  { id: 'shoes', quantity: 1, price: pln(19_900) },
  { id: 'socks', quantity: 3, price: pln(1_500) },
];
const all = { shoes: 1, socks: 3 };
const statutory: Refunds = { delivery: 'cheapest-standard', means: 'original', valueLoss: 'none' };

interface Row {
  readonly quantities?: RefundFacts['quantities'];
  readonly delivery?: Partial<RefundFacts['delivery']>;
  readonly wayBack?: 'label' | 'own';
  readonly refunds?: Partial<Refunds>;
  readonly payer?: 'consumer' | 'trader';
  readonly terms?: Partial<Terms>;
  readonly feeApplies?: boolean;
}

function facts({ quantities = all, delivery, wayBack = 'own', feeApplies }: Row): RefundFacts {
  return { items, quantities, delivery: { paid: pln(1_500), ...delivery }, wayBack, feeApplies };
}

test.each<[string, Row, { [part in RefundPart['part']]?: number }, number]>([
  ['everything', {}, { items: 24_400, delivery: 1_500 }, 25_900],
  [
    'express, up to the cheapest',
    { delivery: { paid: pln(4_000), cheapest: pln(1_200) } },
    { items: 24_400, delivery: 1_200 },
    25_600,
  ],
  [
    'express, where the law says all',
    { delivery: { paid: pln(4_000), cheapest: pln(1_200) }, refunds: { delivery: 'all' } },
    { items: 24_400, delivery: 4_000 },
    28_400,
  ],
  ['free delivery', { delivery: { paid: pln(0), cheapest: pln(1_200) } }, { items: 24_400 }, 24_400],
  ['one pair of socks', { quantities: { socks: 1 }, delivery: { forKept: pln(1_500) } }, { items: 1_500 }, 1_500],
  [
    'what delivery would have cost less',
    { quantities: { shoes: 1 }, delivery: { forKept: pln(900) } },
    { items: 19_900, delivery: 600 },
    20_500,
  ],
  [
    'more than was bought counts as what was',
    { quantities: { shoes: 9, socks: 9 } },
    { items: 24_400, delivery: 1_500 },
    25_900,
  ],
  [
    'the shop’s label',
    { wayBack: 'label', terms: thirty },
    { items: 24_400, delivery: 1_500, 'return-label': -1_299 },
    24_601,
  ],
  [
    'the shop’s label, which the shop pays',
    { wayBack: 'label', terms: thirty, payer: 'trader' },
    { items: 24_400, delivery: 1_500 },
    25_900,
  ],
  [
    'no fee of the shop’s',
    { terms: { restockingFee: { what: 20, afterDays: 0 } }, feeApplies: true },
    { items: 24_400, delivery: 1_500 },
    25_900,
  ],
])('a withdrawal: %s', (_, row, parts, total) => {
  const refund = withdrawalRefund(facts(row), { ...statutory, ...row.refunds }, row.payer ?? 'consumer', {
    ...nothing,
    ...row.terms,
  });
  expect(Object.fromEntries(refund.parts.map(({ part, amount }) => [part, amount]))).toEqual(parts);
  expect(refund.total).toEqual(pln(total));
  expect(refund.open).toEqual([]);
});

test('a part of an order leaves delivery open where nobody knows what the rest would have cost', () => {
  const refund = withdrawalRefund(facts({ quantities: { shoes: 1 } }), statutory, 'consumer', nothing);
  expect(refund).toMatchObject({ total: pln(19_900), open: ['delivery'] });
});

test('a return keeps what the policy keeps', () => {
  const fee = { ...thirty, restockingFee: { what: 15, afterDays: 14 } };
  const refund = returnRefund(
    facts({ wayBack: 'label', feeApplies: true }),
    { ...statutory, delivery: 'none' },
    'consumer',
    fee,
  );
  expect(refund.parts).toEqual([
    { part: 'items', amount: 24_400 },
    { part: 'return-label', amount: -1_299 },
    { part: 'restocking-fee', amount: -3_660 },
  ]);
  expect(refund.total).toEqual(pln(19_441));
});

test('amounts in different currencies are never added', () => {
  const euro = { amount: 900, currency: 'EUR' };
  const mixed = {
    ...facts({}),
    items: [...items, { id: 'cap', quantity: 1, price: euro }],
    quantities: { ...all, cap: 1 },
  };
  expect(withdrawalRefund(mixed, statutory, 'consumer', nothing)).toMatchObject({
    total: pln(25_900),
    open: ['currency'],
  });
  const abroad = facts({ delivery: { paid: euro }, wayBack: 'label' });
  const label: Terms = { ...nothing, wayBack: { paidBy: 'customer', cost: euro } };
  expect(withdrawalRefund(abroad, statutory, 'consumer', label)).toMatchObject({
    parts: [{ part: 'items', amount: 24_400 }],
    total: pln(24_400),
    open: ['delivery'],
  });
});

test('credit is told beside the money, never instead', () => {
  const credit: Terms = { ...nothing, refundWays: ['original', 'store-credit'], creditBonus: 10 };
  const refund = returnRefund(facts({}), { ...statutory, delivery: 'none' }, 'consumer', credit);
  expect(refund).toMatchObject({ total: pln(24_400), credit: pln(26_840) });
});

const refunds: fc.Arbitrary<Refunds> = fc.record({
  delivery: fc.constantFrom('cheapest-standard', 'all', 'disputed', 'none'),
  means: fc.constant('original' as const),
  valueLoss: fc.constantFrom('none', 'excess-handling'),
});
const amount = fc.integer({ min: 0, max: 9_000 }).map(pln);
const asked: fc.Arbitrary<RefundFacts> = fc.record({
  items: fc.constant(items),
  quantities: fc.record({ shoes: fc.integer({ min: -1, max: 2 }), socks: fc.integer({ min: 0, max: 5 }) }),
  delivery: fc.record({
    paid: amount,
    cheapest: fc.option(amount, { nil: undefined }),
    forKept: fc.option(amount, { nil: undefined }),
  }),
  wayBack: fc.constantFrom('label', 'own'),
  feeApplies: fc.boolean(),
});

test('a refund never exceeds what was paid, is never below nothing, and is the sum of its parts', () => {
  fc.assert(
    fc.property(asked, refunds, fc.constantFrom('consumer', 'trader'), terms, (facts, how, payer, promised) => {
      const paid = 24_400 + facts.delivery.paid.amount;
      for (const refund of [withdrawalRefund, returnRefund].map((of) => of(facts, how, payer, promised))) {
        expect(refund.total.amount).toBeLessThanOrEqual(paid);
        expect(refund.total.amount).toBeGreaterThanOrEqual(0);
        expect(refund.parts.reduce((sum, part) => sum + part.amount, 0)).toBe(refund.total.amount);
      }
    }),
  );
});

test('no policy makes a withdrawal worth less but by a label that the customer chose', () => {
  fc.assert(
    fc.property(asked, refunds, terms, (facts, how, promised) => {
      const own = { ...facts, wayBack: 'own' as const };
      const bare = withdrawalRefund(own, how, 'consumer', nothing).total;
      expect(withdrawalRefund(own, how, 'consumer', promised).total).toEqual(bare);
    }),
  );
});
