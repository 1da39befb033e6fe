import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countryLaw } from '../../../content/law/country.ts';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import type { Right, Standing } from '../../../content/returns/answer.ts';
import { moneyBack } from '../../../content/returns/money-back.ts';
import { rightOf, rights } from '../../../content/returns/rights.ts';
import type { Facts, ItemFacts } from '../../../content/returns/types.ts';
import { rolled } from '../../../content/values/period.ts';
import { instants, orders, terms } from './arbitrary.ts';
import { always, ask, due, first, nothing, order, reviewed, thirty, told } from './order.ts';

const law = reviewed('GB', 'BR', 'RU');
const ranks: { [status in Standing['status']]: number } = { closed: 0, depends: 1, open: 2 };

test('a promise beside the law: thirty days, and the law gives fourteen', () => {
  const answer = (kind: 'withdrawal' | 'return') =>
    told(ask(kind, order('PL', '2026-10-06'), '2026-10-10T10:00:00Z', { terms: thirty }));
  expect([answer('withdrawal'), answer('return')]).toEqual(['open 2026-10-20', 'open 2026-11-05']);
});

test('ten promised days are read as the fourteen of the law', () => {
  const ten = { ...nothing, windows: [{ days: 10, from: 'delivery' as const }] };
  const answer = ask('return', order('PL', '2026-10-06'), '2026-10-18T10:00:00Z', { terms: ten });
  expect(told(answer)).toBe('open 2026-10-20');
});

test.each<[string, Partial<Facts>, Partial<ItemFacts>, object, string]>([
  [
    'of several windows the latest end',
    {},
    {},
    { windows: [window(30, 'order'), window(20, 'delivery')] },
    'open 2026-11-02',
  ],
  ['from dispatch, which nobody knows', {}, {}, { windows: [window(30, 'dispatch')] }, 'depends dispatchedOn'],
  [
    'a fixed day at Christmas',
    {},
    {},
    { windows: [window(30, 'delivery')], returnUntil: '2027-01-24' },
    'open 2027-01-24',
  ],
  [
    'a fixed day that is sooner',
    {},
    {},
    { windows: [window(30, 'delivery')], returnUntil: '2026-10-24' },
    'open 2026-11-05',
  ],
  ['final sale', {}, {}, { windows: [window(30, 'delivery')], returns: 'final-sale' }, 'closed excluded'],
  ['nothing promised', {}, {}, {}, 'closed not-offered'],
  [
    'terms that hang on a fact',
    {},
    {},
    { windows: [window(30, 'delivery')], missing: ['category'] },
    'depends category',
  ],
  ['on its way', {}, { deliveredOn: 'not-yet' }, { windows: [window(30, 'delivery')] }, 'open'],
  ['delivery unknown', {}, { deliveredOn: undefined }, { windows: [window(30, 'delivery')] }, 'depends deliveredOn'],
])('the return: %s', (_, facts, item, more, expected) => {
  const asked = order('PL', '2026-10-06', facts, item);
  expect(told(ask('return', asked, '2026-10-07T10:00:00Z', { terms: { ...nothing, ...more } }))).toBe(expected);
});

function window(days: number, from: 'order' | 'dispatch' | 'delivery') {
  return { days, from };
}

test('a final sale and store credit only leave the withdrawal as it is', () => {
  const mean = { ...thirty, returns: 'final-sale' as const, refundWays: ['store-credit' as const] };
  const answer = ask('withdrawal', order('PL', '2026-10-06'), '2026-10-10T10:00:00Z', { terms: mean });
  expect(told(answer)).toBe('open 2026-10-20');
  expect(answer.refunds).toMatchObject({ means: 'original', delivery: 'cheapest-standard' });
});

test('an exception that the policy declares is that of the item', () => {
  const declared = { ...thirty, returns: 'custom-made' as const };
  const answer = ask('withdrawal', order('PL', '2026-10-06'), '2026-10-10T10:00:00Z', { terms: declared });
  expect(told(answer)).toBe('closed custom-made');
});

test('the way back is the shop’s from the amount it named', () => {
  const payer = (quantity: number) =>
    ask('withdrawal', order('PL', '2026-10-06', {}, { quantity }), '2026-10-10T10:00:00Z', { terms: thirty }).wayBack;
  expect([payer(2), payer(3)]).toEqual(['consumer', 'trader']);
});

test('the article is named', () => {
  const { references } = ask('withdrawal', order('PL', '2026-10-06'), '2026-10-10T10:00:00Z');
  expect(references).toContainEqual({ rule: 'withdrawal.period', jurisdiction: 'PL', act: 'UPK', article: '27' });
  expect(references).toContainEqual({ rule: 'counting', jurisdiction: 'PL', act: 'KC', article: '111, 115' });
});

test('what is worked out for one item is told of another only if it holds for it', () => {
  fc.assert(
    fc.property(orders, terms, terms, instants, fc.boolean(), (order, some, others, now, alike) => {
      const items = order.items.map((item) => (alike ? { ...order.items[0], id: item.id } : item) as ItemFacts);
      const facts = { ...order, items };
      const policy = ({ id }: ItemFacts) => (id === '0' ? some : others);
      const answers = rights(facts, policy, law, now).items;
      const backwards = rights({ ...facts, items: [...items].reverse() }, policy, law, now).items;
      expect([...backwards].reverse()).toEqual(answers);
    }),
    { numRuns: 1000 },
  );
});

test('items of the same day under different terms keep what is their own', () => {
  const [one] = order('PL', '2026-10-06').items;
  const items = ['a', 'b'].map((id) => ({ ...(one as ItemFacts), id }));
  const policy = ({ id }: ItemFacts) => ({ ...thirty, warrantyYears: id === 'a' ? 2 : 5 });
  const answers = rights(order('PL', '2026-10-06', { items }), policy, law, new Date('2026-10-10T10:00:00Z')).items;
  expect(answers.map((item) => told(rightOf(item, 'conformity')))).toEqual(['open 2028-10-06', 'open 2031-10-06']);
});

test('what is open comes first, and a known defect before all', () => {
  const kinds = (item: Partial<ItemFacts>) =>
    first(rights(order('PL', '2026-10-06', {}, item), always(thirty), law, new Date('2026-10-10T10:00:00Z'))).rights;
  expect(kinds({}).map(({ kind }) => kind)).toEqual(['withdrawal', 'return', 'conformity', 'exchange']);
  expect(kinds({ defect: {} }).map(({ kind }) => kind)).toEqual(['conformity', 'withdrawal', 'return', 'exchange']);
});

test('in America the policy is all there is', () => {
  const told_ = (kind: Right['kind']) =>
    told(ask(kind, order('US', '2026-10-06'), '2026-10-10T10:00:00Z', { terms: thirty }));
  expect([told_('withdrawal'), told_('return'), told_('conformity')]).toEqual([
    'closed no-law',
    'open 2026-11-05',
    'open 2028-10-06',
  ]);
});

test('no policy yields less than the law', () => {
  fc.assert(
    fc.property(orders, terms, instants, (facts, promised, now) => {
      const bare = rights(facts, always(nothing), law, now);
      const own = rights(facts, always(promised), law, now);
      for (const [at, item] of own.items.entries()) {
        const before = bare.items[at] as typeof item;
        for (const kind of ['withdrawal', 'conformity'] as const) {
          const [least, got] = [rightOf(before, kind), rightOf(item, kind)];
          expect(ranks[got.status]).toBeGreaterThanOrEqual(ranks[least.status]);
          if (least.wayBack === 'trader') expect(got.wayBack).toBe('trader');
          if (kind === 'conformity' && got.status !== least.status) continue;
          if (least.status === 'open' && least.lastDay && got.status === 'open' && got.lastDay)
            expect(got.lastDay.day >= least.lastDay.day).toBe(true);
        }
        expect(rightOf(item, 'withdrawal').refunds).toEqual(rightOf(before, 'withdrawal').refunds);
        expect(due(rightOf(item, 'withdrawal'))).toEqual(due(rightOf(before, 'withdrawal')));
        const [withdrawal, shop] = [rightOf(item, 'withdrawal'), rightOf(item, 'return')];
        if (withdrawal.status !== 'open' || !withdrawal.lastDay) continue;
        if (shop.status === 'closed') expect(shop.because.reason).not.toBe('window-ended');
        if (shop.status === 'open' && shop.lastDay) expect(shop.lastDay.day >= withdrawal.lastDay.day).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

type Fact =
  | Exclude<keyof Facts, 'country' | 'timeZone' | 'orderedOn' | 'items'>
  | keyof Omit<ItemFacts, 'id' | 'price'>;
type Decided = readonly ('withdrawal' | 'conformity')[];

/**
 * The rights that a fact may turn from yes to no, or back: what is absent there has a meaning of its own (a consumer,
 * goods, told of everything), or it is an exception, an earlier day or the end of an order. All others only settle.
 */
const decides: { readonly [fact in Fact]: Decided } = {
  buyer: ['withdrawal', 'conformity'],
  channel: ['withdrawal'],
  cancelledOn: ['withdrawal', 'conformity'],
  regular: ['withdrawal'],
  informed: ['withdrawal'],
  noticeAt: ['withdrawal', 'conformity'],
  kind: ['withdrawal', 'conformity'],
  secondHand: ['conformity'],
  durable: ['conformity'],
  exception: ['withdrawal'],
  informedOfException: ['withdrawal'],
  defect: ['conformity'],
  dispatchedOn: [],
  informedOfCost: [],
  collected: [],
  proofOfDispatchOn: [],
  goodsReceivedOn: [],
  terminatedOn: [],
  category: [],
  quantity: [],
  discount: [],
  deliveredOn: [],
  unsealed: [],
  mixed: [],
  subscription: [],
  specificDate: [],
  started: [],
  performed: [],
  consented: [],
  acknowledged: [],
  confirmed: [],
};

test('a fact that is added changes only what depended on it, but for the few that decide', () => {
  fc.assert(
    fc.property(orders, instants, (facts, now) => {
      const added = rights(facts, always(nothing), law, now).items;
      for (const [fact, decided] of Object.entries(decides)) {
        const items = facts.items.map((item) => ({ ...item, [fact]: fact === 'quantity' ? 1 : undefined }));
        const bare = rights({ ...facts, [fact]: undefined, items }, always(nothing), law, now).items;
        for (const kind of ['withdrawal', 'conformity'] as const)
          for (const [at, item] of decided.includes(kind) ? [] : added.entries()) {
            const before = rightOf(bare[at] as typeof item, kind);
            const after = told(rightOf(item, kind));
            // a refund that is due where holidays are not known makes a "no" unsure
            if (before.status === 'depends' || after === 'depends' || after === told(before)) continue;
            // one "no" for another
            if (before.status === 'closed' && after.startsWith('closed')) continue;
            expect.fail(`${fact} turns ${told(before)} into ${after}`);
          }
      }
    }),
    { numRuns: 1000 },
  );
});

test('an unknown delivery is never "ended"', () => {
  fc.assert(
    fc.property(orders, terms, instants, (facts, promised, now) => {
      const items = facts.items.map((item) => ({ ...item, kind: 'goods' as const, deliveredOn: undefined }));
      for (const { rights: all } of rights({ ...facts, items }, always(promised), law, now).items)
        for (const right of all)
          if (right.status === 'closed' && right.because.reason === 'window-ended') {
            // a window that runs from the order or to a fixed day has ended whatever was delivered
            expect(right.kind).toBe('return');
            expect(promised.windows.some(({ from }) => from === 'delivery')).toBe(false);
          }
    }),
  );
});

test('no deadline falls on a day that the jurisdiction rolls over', () => {
  fc.assert(
    fc.property(orders, terms, instants, (facts, promised, now) => {
      const { calendar } = countryLaw(law, facts.country, facts.orderedOn, '2026-11-22');
      for (const { rights: all } of rights(facts, always(promised), law, now).items)
        for (const right of all) {
          const days = right.dates.map(({ day }) => day);
          const own = right.kind === 'withdrawal' && 'lastDay' in right && right.lastDay ? [right.lastDay.day] : [];
          for (const day of [...days, ...own]) expect(rolled(day, calendar)).toBe(day);
        }
    }),
    { numRuns: 500 },
  );
});

test('who is told "no" by law is told so by a law that is sure', () => {
  const unreviewed = { ...shippedLaw, on: ['RU', 'BR', 'GB'] };
  fc.assert(
    fc.property(orders, instants, fc.constantFrom(shippedLaw, unreviewed), (facts, now, law) => {
      for (const { rights: all } of rights(facts, always(nothing), law, now).items)
        for (const right of all)
          if (right.status === 'closed' && ['window-ended', 'exception', 'not-offered'].includes(right.because.reason))
            expect(right.doubts).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test.each<[string, Partial<Facts>, Partial<ItemFacts>, string, string | undefined]>([
  ['from the day that the shop named', {}, {}, '2026-10-10T10:00:00Z', '2026-10-27'],
  ['never before the withdrawal has ended', { informed: false }, {}, '2026-10-10T10:00:00Z', '2027-10-21'],
  ['nor where it has ended', {}, {}, '2026-11-01T10:00:00Z', '2026-10-27'],
  [
    'from the start where there is no withdrawal',
    {},
    { exception: 'custom-made' },
    '2026-10-10T10:00:00Z',
    '2026-10-27',
  ],
  ['no day before a delivery', {}, { deliveredOn: 'not-yet' }, '2026-10-10T10:00:00Z', undefined],
  ['no day without one', {}, { deliveredOn: undefined }, '2026-10-10T10:00:00Z', undefined],
])('demands and fees count %s', (_, facts, item, now, from) => {
  const asks = { demands: { what: ['tags' as const], afterDays: 20 }, restockingFee: { what: 10, afterDays: 20 } };
  const answer = ask('return', order('PL', '2026-10-06', facts, item), now, { terms: { ...thirty, ...asks } });
  expect([answer.demands, answer.fee]).toEqual([
    { what: ['tags'], ...(from ? { from } : {}) },
    { what: 10, ...(from ? { from } : {}) },
  ]);
});

test('a policy that asks for nothing asks for nothing', () => {
  const answer = ask('return', order('PL', '2026-10-06'), '2026-10-10T10:00:00Z', { terms: thirty });
  expect(answer).not.toHaveProperty('demands');
  expect(answer).not.toHaveProperty('fee');
});

test('a guarantee stands beside what the law gives', () => {
  const terms = { ...thirty, guarantee: { years: 5, by: 'maker' as const } };
  const asked = (deliveredOn: ItemFacts['deliveredOn']) =>
    ask('conformity', order('PL', deliveredOn), '2026-10-10T10:00:00Z', { terms });
  expect(asked('2026-10-06')).toMatchObject({
    lastDay: { day: '2028-10-06' },
    guarantee: { by: 'maker', lastDay: { day: '2031-10-06' } },
  });
  expect(asked('not-yet').guarantee).toEqual({ by: 'maker' });
});

test('whatever the shop demands or keeps, it does not while the withdrawal is open', () => {
  fc.assert(
    fc.property(orders, terms, instants, (facts, promised, now) => {
      for (const item of rights(facts, always(promised), law, now).items) {
        const [withdrawn, returned] = [rightOf(item, 'withdrawal'), rightOf(item, 'return')];
        const last = withdrawn.status === 'open' && withdrawn.lastDay?.day;
        for (const kept of [returned.demands, returned.fee])
          if (kept?.from && last) expect(kept.from > last).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('a wish for money back is a withdrawal until that is surely gone', () => {
  fc.assert(
    fc.property(orders, terms, instants, (facts, promised, now) => {
      for (const item of rights(facts, always(promised), law, now).items) {
        const { status } = rightOf(item, 'withdrawal');
        const right = moneyBack(item);
        if (status !== 'closed') expect(right.kind).toBe('withdrawal');
        else if (rightOf(item, 'return').status !== 'closed') expect(right.kind).toBe('return');
        else expect(right.status).toBe('closed');
      }
    }),
    { numRuns: 500 },
  );
});

test.each(['12026-02-01', '2026-13-45', '2026-02-30', 'hello', ''])(
  'a day written as “%s” is named, not counted from',
  (day) => {
    const order: Facts = { country: 'PL', timeZone: 'Europe/Warsaw', orderedOn: '2026-01-20', items: [] };
    const item = { id: 'a', quantity: 1, price: { amount: 100, currency: 'PLN' }, deliveredOn: day };
    const now = new Date('2026-02-10T10:00:00Z');
    expect(() => rights({ ...order, orderedOn: day }, always(nothing), law, now)).toThrow(
      `orderedOn: “${day}” is not a day`,
    );
    expect(() => rights({ ...order, items: [item] }, always(nothing), law, now)).toThrow(
      `deliveredOn: “${day}” is not a day`,
    );
  },
);
