import fc from 'fast-check';
import type { PublishedRule } from '../../../../content/documents/published.ts';
import type { Answers, KnownOrder, Setting } from '../../../../content/returns/steps/answers.ts';
import { dayNear, instants } from '../arbitrary.ts';
import { order, policy, setting } from './setting.ts';

const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const day = dayNear('2026-10-01', 60);
const text = fc.constantFrom('', ' ', 'Anna', '10452', 'x'.repeat(300), 'Odkleja się podeszwa.');
const aim = fc.constantFrom('withdrawal', 'return', 'exchange', 'complaint');
const delivered = maybe(fc.oneof(day, fc.constant('not-yet' as const)));

const item = fc.record({
  id: maybe(fc.constantFrom('a', 'b', 'z')),
  name: maybe(text),
  quantity: maybe(fc.integer({ min: -1, max: 9 })),
  reason: maybe(fc.constantFrom('too-small', 'damaged')),
  wish: maybe(fc.record({ kind: fc.constantFrom('size', 'colour', 'other'), value: text })),
  defect: maybe(fc.record({ words: maybe(text), shownOn: maybe(day) })),
});

/** What somebody has told, at any moment on their way. */
export const answers: fc.Arbitrary<Answers> = fc.record({
  aim: maybe(aim),
  order: maybe(
    fc.record({ number: maybe(text), described: maybe(text), orderedOn: maybe(day), deliveredOn: delivered }),
  ),
  country: maybe(fc.constantFrom('PL', 'PT', 'DE', 'US')),
  whole: maybe(fc.boolean()),
  items: maybe(fc.array(item, { maxLength: 3 })),
  described: maybe(text),
  resolution: maybe(
    fc.record({
      resolution: fc.constantFrom('refund', 'store-credit', 'exchange', 'repair', 'replacement', 'price-reduction'),
      as: aim,
    }),
  ),
  sending: maybe(fc.record({ way: fc.constantFrom('locker', 'shop', 'gone'), code: maybe(text) })),
  contact: maybe(fc.record({ name: maybe(text), email: maybe(fc.constantFrom('a@b.pl', 'a@', '')) })),
  done: maybe(fc.subarray(['start', 'details', 'items', 'resolution', 'sending', 'confirm', 'check'])),
});

const known: fc.Arbitrary<KnownOrder | undefined> = maybe(
  fc.record({
    deliveredOn: delivered,
    orderedOn: maybe(day),
    country: maybe(fc.constantFrom('PL', 'PT')),
    number: maybe(fc.constant('10452')),
    items: fc.constantFrom(order.items, order.items.slice(0, 1), []),
    delivery: maybe(fc.constant(order.delivery!)),
  }),
);

/** What may surround them. */
export const settings: fc.Arbitrary<Setting> = fc
  .record({
    order: known,
    now: instants,
    aim: maybe(aim),
    countries: fc.constantFrom(['PL'], ['PL', 'PT', 'DE'], ['US']),
    ways: fc.constantFrom(
      ['original' as const],
      ['store-credit' as const],
      ['original' as const, 'store-credit' as const],
    ),
    returns: fc.constantFrom(
      'refund' as const,
      'exchange-only' as const,
      'final-sale' as const,
      'sealed-hygiene' as const,
    ),
  })
  .map(({ countries, ways, returns, ...from }) => ({
    ...setting,
    ...from,
    policy: {
      ...policy,
      countries,
      rules: policy.rules.map((rule): PublishedRule => ({ ...rule, refundWays: [...ways], returns })),
    },
  }));
