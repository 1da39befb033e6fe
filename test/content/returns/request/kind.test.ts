import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Request } from '../../../../content/returns/request.ts';
import type { Aim, Answers, Setting } from '../../../../content/returns/steps/answers.ts';
import { keptOf, kindOf } from '../../../../content/returns/steps/kind.ts';
import type { Offer } from '../../../../content/returns/steps/offer.ts';
import { allOffers, offersOf } from '../../../../content/returns/steps/offers.ts';
import { type Window, withdrawalWindow } from '../../../../content/returns/steps/window.ts';
import { answers, settings } from './answers.ts';
import { policy, setting, stranger, told } from './setting.ts';

const late: Setting = { ...setting, now: new Date('2026-11-27T12:00:00Z') };
const overdue: Setting = { ...setting, now: new Date('2026-12-20T12:00:00Z') };
const later: Setting = { ...setting, now: new Date('2027-11-27T12:00:00Z') };
const rejecting: Setting = {
  ...setting,
  order: { ...setting.order!, country: 'PT' },
  policy: { ...policy, countries: ['PT'] },
};
/** The law gives nothing there. */
const lawless: Setting = {
  ...late,
  order: { ...setting.order!, country: 'US' },
  policy: { ...policy, countries: ['US'] },
};
const final = { id: 'final', title: 'Wyprzedaż', sentences: [], when: { categories: ['sale'] } };
const halfFinal: Setting = {
  ...late,
  policy: { ...policy, rules: [{ ...final, returns: 'final-sale' }, ...policy.rules] },
  order: {
    ...setting.order!,
    items: setting.order!.items.map((item) => (item.id === 'a' ? { ...item, category: 'sale' } : item)),
  },
};
const all = [{ id: 'a' }, { id: 'b', quantity: 3 }];
const refund = { resolution: 'refund', as: 'complaint' } as const;

test.each<[string, Answers, Setting, Aim]>([
  ['money back inside the window', told.return, setting, 'withdrawal'],
  ['money back before anything was said about how', { ...told.return, resolution: undefined }, setting, 'withdrawal'],
  [
    'money back as a return, which nobody offered',
    { ...told.return, resolution: { resolution: 'refund', as: 'return' } },
    setting,
    'withdrawal',
  ],
  ['money back of an order that is not known', told.return, stranger, 'withdrawal'],
  ['money back after the law’s days, inside the shop’s', told.return, late, 'return'],
  ['a withdrawal after the law’s days', told.withdrawal, later, 'withdrawal'],
  [
    'credit inside the window',
    { ...told.return, resolution: { resolution: 'store-credit', as: 'return' } },
    setting,
    'return',
  ],
  [
    'another item instead of money',
    { ...told.return, resolution: { resolution: 'exchange', as: 'exchange' } },
    setting,
    'exchange',
  ],
  ['another size', told.exchange, setting, 'exchange'],
  ['a repair', told.complaint, setting, 'complaint'],
  [
    'money back for a defect, inside the window',
    { ...told.complaint, resolution: { resolution: 'refund', as: 'withdrawal' } },
    setting,
    'withdrawal',
  ],
  [
    'money back after a repair was asked for on another way',
    { ...told.return, resolution: { resolution: 'repair', as: 'complaint' } },
    setting,
    'withdrawal',
  ],
  [
    'money back after credit was chosen, where there is none',
    { ...told.return, resolution: { resolution: 'store-credit', as: 'return' } },
    { ...setting, policy: { ...policy, rules: [] } },
    'withdrawal',
  ],
  ['money back for a defect, a year later', { ...told.complaint, resolution: refund }, later, 'complaint'],
  [
    'money back for a defect that lets reject at once, chosen beside a withdrawal',
    { ...told.complaint, resolution: refund },
    rejecting,
    'complaint',
  ],
  [
    'money back for a defect of something nobody knows the age of',
    { ...told.complaint, resolution: refund },
    stranger,
    'complaint',
  ],
])('%s', (_, given, from, kind) => {
  expect(kindOf(given, from)).toBe(kind);
});

test.each<[string, Answers, Setting, Partial<Window>]>([
  ['open until the fourteenth day', told.return, setting, { status: 'open', lastDay: '2026-11-20' }],
  [
    'open before the parcel has come',
    told.return,
    { ...setting, order: { ...setting.order!, deliveredOn: 'not-yet' } },
    { status: 'open', lastDay: undefined },
  ],
  ['over', told.return, late, { status: 'over', lastDay: '2026-11-20' }],
  [
    'over by law alone, while the shop still takes it back',
    told.return,
    late,
    { status: 'over', lawful: true, promised: '2026-12-07' },
  ],
  [
    'over by law alone, for a withdrawal as well',
    told.withdrawal,
    late,
    { status: 'over', lawful: true, promised: '2026-12-07' },
  ],
  [
    'over by law alone without a day, where the shop takes back but one of two',
    { aim: 'return', items: all },
    halfFinal,
    { status: 'over', lawful: true, promised: undefined },
  ],
  [
    'none by law, where the shop takes things back all the same',
    told.return,
    lawless,
    { status: 'closed', promised: '2026-12-06' },
  ],
  ['unknown without a delivery', told.return, stranger, { status: 'depends' }],
  [
    'unknown without a country',
    told.return,
    { ...stranger, policy: { ...policy, countries: ['PL', 'PT'] } },
    { status: 'depends' },
  ],
  [
    'as long as the last parcel lets it be',
    { ...told.return, items: [{ id: 'a' }] },
    {
      ...setting,
      order: {
        ...setting.order!,
        items: setting.order!.items.map((item) => (item.id === 'b' ? { ...item, deliveredOn: '2026-11-12' } : item)),
      },
    },
    { status: 'open', lastDay: '2026-11-26' },
  ],
])('the window is %s', (_, given, from, window) => {
  expect(withdrawalWindow(given, from)).toMatchObject(window);
});

test('a window that is over for both is not said to be the law’s alone', () => {
  expect(withdrawalWindow(told.return, overdue)).toEqual({ status: 'over', lastDay: '2026-11-20' });
});

test('the day is said to be that of the law where the shop takes things back for longer', () => {
  const days = (returnDays: number): Setting => ({
    ...setting,
    policy: { ...policy, values: { ...policy.values, returnDays } },
  });
  expect(withdrawalWindow(told.return, days(30))).toMatchObject({ lastDay: '2026-11-20', lawful: true });
  expect(withdrawalWindow(told.return, days(14))).not.toHaveProperty('lawful');
  expect(keptOf(told.exchange, days(14))).not.toHaveProperty('lawful');
});

const rows = (offers: readonly Offer[]): string[] =>
  offers.map(({ resolution, as, amount, open, asked }) =>
    [resolution, as, amount?.amount, ...open, ...(asked ? ['asked'] : [])]
      .filter((part) => part !== undefined)
      .join(' '),
  );

test.each<[string, Answers, Setting, string[], string[]]>([
  [
    'money with delivery, credit, another item',
    { aim: 'return', items: all },
    setting,
    ['refund withdrawal 35599 value-loss', 'store-credit return 37840 value-loss', 'exchange exchange'],
    [],
  ],
  [
    'a part, of whose delivery nobody can say',
    told.return,
    setting,
    ['refund withdrawal 29900 value-loss delivery', 'store-credit return 32890 value-loss', 'exchange exchange'],
    [],
  ],
  [
    'what the shop promised',
    told.return,
    late,
    ['refund return 29900 value-loss', 'store-credit return 32890 value-loss', 'exchange exchange'],
    [],
  ],
  ['what nobody promised', told.return, overdue, ['refund return 29900 value-loss asked'], []],
  ['an unknown order', told.return, stranger, ['refund withdrawal', 'store-credit return', 'exchange exchange'], []],
  [
    'remedies, with a withdrawal first',
    told.complaint,
    setting,
    ['refund withdrawal 29900 value-loss delivery', 'repair complaint', 'replacement complaint'],
    ['price-reduction complaint asked'],
  ],
  [
    'remedies alone',
    told.complaint,
    late,
    ['repair complaint', 'replacement complaint', 'price-reduction complaint asked'],
    ['refund complaint 29900 delivery asked'],
  ],
])('%s', (_, given, from, first, others) => {
  const offers = offersOf(given, from);
  expect(rows(offers.first)).toEqual(first);
  expect(rows(offers.others)).toEqual(others);
});

test('the label is taken off only where it is used, and what cannot go back is left out', () => {
  const row = (given: Answers, from: Setting = setting): Offer | undefined => offersOf(given, from).first[0];
  const { label, wayBack, deducted } = row({ ...told.return, sending: { way: 'locker' } }) ?? {};
  expect([row({ ...told.return, sending: { way: 'locker' } })?.amount?.amount, deducted]).toEqual([28601, true]);
  expect([label, wayBack]).toEqual([{ amount: 1299, currency: 'PLN' }, 'consumer']);
  expect(row(told.return)).toMatchObject({ amount: { amount: 29900 }, wayBack: 'consumer', label });
  expect(row({ ...told.return, sending: { way: 'shop' } })).toMatchObject({
    amount: { amount: 29900 },
    wayBack: undefined,
  });
  const tailored = { id: 'tailored', title: 'Na miarę', sentences: [], when: { categories: ['tailored'] } };
  const from: Setting = {
    ...setting,
    policy: { ...policy, rules: [{ ...tailored, returns: 'custom-made', refundWays: ['original'] }, ...policy.rules] },
    order: {
      ...setting.order!,
      items: setting.order!.items.map((item) => (item.id === 'a' ? { ...item, category: 'tailored' } : item)),
    },
  };
  expect(withdrawalWindow({ aim: 'return', items: all }, from).status).toBe('open');
  expect(row({ aim: 'return', items: all }, from)).toMatchObject({
    as: 'withdrawal',
    amount: { amount: 4500 },
    without: ['Czarne buty'],
  });
});

test('whoever exchanges or takes credit is told until when they can still withdraw, and what that would bring', () => {
  expect(keptOf(told.exchange, setting)).toEqual({ until: '2026-11-20', lawful: true });
  const credit: Answers = { aim: 'return', items: all, resolution: { resolution: 'store-credit', as: 'return' } };
  expect(keptOf(credit, setting)).toEqual({
    until: '2026-11-20',
    lawful: true,
    refund: { amount: 35599, currency: 'PLN' },
    instead: { amount: 37840, currency: 'PLN' },
  });
  expect(keptOf(told.return, setting)).toBeUndefined();
  expect(keptOf(told.exchange, late)).toBeUndefined();
});

test('whatever was told and whatever the policy says, money back inside the window is a withdrawal', () => {
  fc.assert(
    fc.property(answers, settings, (given, from) => {
      const window = withdrawalWindow(given, from);
      const aim = from.aim ?? given.aim;
      const money =
        aim === 'withdrawal' ||
        (given.resolution?.resolution === 'refund' && (aim === 'return' || aim === 'complaint'));
      if (window.status !== 'open' || !money) return;
      const offered = allOffers(given, from);
      const otherwise =
        offered.some(({ as }) => as === 'withdrawal') &&
        offered.some(({ resolution, as }) => resolution === 'refund' && as === 'complaint');
      if (otherwise && given.resolution?.as === 'complaint') return;
      expect(kindOf(given, from)).toBe('withdrawal');
    }),
    { numRuns: 1000 },
  );
});

test('an exchange, credit or complaint never closes an open window without saying so', () => {
  fc.assert(
    fc.property(answers, settings, (given, from) => {
      const kind = kindOf(given, from);
      const window = withdrawalWindow(given, from);
      if (!kind || kind === 'withdrawal' || window.status !== 'open') return;
      expect(keptOf(given, from)).toMatchObject(window.lastDay ? { until: window.lastDay } : {});
    }),
    { numRuns: 1000 },
  );
});

test('there are at most three rows at first, and a withdrawal is among them while it is open', () => {
  fc.assert(
    fc.property(answers, settings, (given, from) => {
      const { first } = offersOf(given, from);
      expect(first.length).toBeLessThanOrEqual(3);
      const aim = from.aim ?? given.aim;
      if (aim !== 'return' && aim !== 'complaint') return;
      expect(first.length).toBeGreaterThan(0);
      if (withdrawalWindow(given, from).status === 'open')
        expect(first.some(({ as }) => as === 'withdrawal')).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('the kinds that answers make are kinds of requests', () => {
  expect(Object.keys(told).every((aim) => Request.pipe[0].entries.kind.options.includes(aim as Aim))).toBe(true);
});
