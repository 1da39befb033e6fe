import fc from 'fast-check';
import { exceptions } from '../../../content/law/exceptions.ts';
import type { Condition } from '../../../content/law/rule.ts';
import type { Facts, ItemFacts, Terms } from '../../../content/returns/types.ts';
import { addDays } from '../../../content/values/calendar.ts';

const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined, freq: 4 });

/** A day from a little before today to a little after. */
export const dayNear = (from: string, days: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: days }).map((off) => addDays(from, off));

const conditions: Condition[] = ['unsealed', 'mixed', 'subscription', 'specificDate', 'started', 'performed'];
const consents: Condition[] = ['consented', 'acknowledged', 'confirmed'];

/** A line item of which some facts are known. */
export const items: fc.Arbitrary<ItemFacts> = fc.record({
  id: fc.constant('item'),
  quantity: fc.integer({ min: 1, max: 3 }),
  price: fc.record({ amount: fc.integer({ min: 1, max: 100_000 }), currency: fc.constant('PLN') }),
  kind: maybe(fc.constantFrom('goods', 'service', 'digital')),
  secondHand: maybe(fc.boolean()),
  deliveredOn: maybe(fc.oneof(dayNear('2026-10-01', 60), fc.constant('not-yet' as const))),
  // the seals have one fact each that decides, the others several
  exception: maybe(fc.constantFrom(...exceptions, ...Array(6).fill('sealed-hygiene' as const))),
  informedOfException: maybe(fc.boolean()),
  defect: maybe(
    fc.record({ shownOn: maybe(dayNear('2026-10-01', 60)), complainedOn: maybe(dayNear('2026-10-01', 60)) }),
  ),
  ...(Object.fromEntries([...conditions, ...consents].map((name) => [name, maybe(fc.boolean())])) as {
    [condition in Condition]: fc.Arbitrary<boolean | undefined>;
  }),
});

/** An order of which some facts are known. */
export const orders: fc.Arbitrary<Facts> = fc.record({
  country: fc.constantFrom('PL', 'PL', 'PT', 'PT', 'DE', 'GB', 'BR', 'RU', 'US', 'CH'),
  timeZone: fc.constantFrom('Europe/Warsaw', 'Europe/Lisbon', 'Atlantic/Azores'),
  buyer: maybe(fc.constantFrom('consumer', 'sole-trader', 'business')),
  channel: maybe(fc.constantFrom('distance', 'visit', 'in-store')),
  orderedOn: dayNear('2026-09-20', 11),
  dispatchedOn: maybe(dayNear('2026-10-01', 30)),
  cancelledOn: fc.option(dayNear('2026-10-01', 30), { nil: undefined, freq: 10 }),
  regular: maybe(fc.boolean()),
  informed: maybe(fc.oneof(fc.boolean(), dayNear('2026-10-01', 60))),
  informedOfCost: maybe(fc.boolean()),
  collected: maybe(fc.boolean()),
  items: fc
    .array(items, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((item, at) => ({ ...item, id: `${at}` }))),
  noticeAt: maybe(dayNear('2026-10-01', 60).map((day) => `${day}T12:00:00Z`)),
  proofOfDispatchOn: maybe(dayNear('2026-10-01', 60)),
  goodsReceivedOn: maybe(dayNear('2026-10-01', 60)),
  terminatedOn: maybe(dayNear('2026-10-01', 60)),
});

const days = fc.integer({ min: 0, max: 100 });
const percents = fc.integer({ min: 0, max: 100 });
const money = fc.record({ amount: fc.integer({ min: 0, max: 60_000 }), currency: fc.constantFrom('PLN', 'EUR') });

/** What a shop might promise, kind or not. */
export const terms: fc.Arbitrary<Terms> = fc.record({
  returns: maybe(fc.constantFrom('refund', 'exchange-only', 'final-sale')),
  windows: fc.array(fc.record({ days, from: fc.constantFrom('order', 'dispatch', 'delivery') }), { maxLength: 2 }),
  returnUntil: maybe(dayNear('2026-10-01', 120)),
  exchangeDays: maybe(days),
  wayBack: maybe(fc.record({ paidBy: fc.constantFrom('shop', 'customer'), cost: maybe(money) })),
  freeReturnFrom: maybe(money),
  demands: maybe(
    fc.record({ what: fc.subarray(['unused', 'original-packaging', 'tags', 'receipt'] as const), afterDays: days }),
  ),
  restockingFee: maybe(fc.record({ what: percents, afterDays: days })),
  refundDays: maybe(fc.integer({ min: 0, max: 30 })),
  refundWays: maybe(fc.subarray(['original', 'store-credit'] as const, { minLength: 1 })),
  creditBonus: maybe(percents),
  warrantyYears: maybe(fc.integer({ min: 0, max: 5 })),
  guarantee: maybe(fc.record({ years: fc.integer({ min: 0, max: 5 }), by: fc.constantFrom('shop', 'maker') })),
  complaintReplyDays: maybe(fc.integer({ min: 0, max: 40 })),
  missing: fc.subarray(['category', 'discount'] as const, { maxLength: 1 }),
});

/** Instants from the first orders to long after the last deadline, most of them before it. */
export const instants: fc.Arbitrary<Date> = fc.oneof(until('2026-11-15T00:00:00Z'), until('2027-03-01T00:00:00Z'));

function until(end: string): fc.Arbitrary<Date> {
  return fc.date({ min: new Date('2026-10-01T00:00:00Z'), max: new Date(end), noInvalidDate: true });
}
