import { expect, test } from 'vitest';
import type { Doubt } from '../../../content/law/country.ts';
import type { Facts, ItemFacts } from '../../../content/returns/types.ts';
import { ask, due, order, reviewed, told } from './order.ts';

const parcels = (...days: string[]): ItemFacts[] =>
  days.map((deliveredOn, at) => ({ ...(order('PL', deliveredOn).items[0] as ItemFacts), id: `item-${at}` }));

const eBook = (confirmed: boolean): Facts =>
  order(
    'PT',
    undefined,
    { orderedOn: '2026-11-02', noticeAt: '2026-11-10T10:00:00Z' },
    { kind: 'digital', exception: 'digital-started', started: true, consented: true, acknowledged: true, confirmed },
  );

interface Expected {
  readonly told: string;
  readonly due?: readonly string[];
  readonly wayBack?: 'consumer' | 'trader';
  readonly valueLoss?: 'none' | 'excess-handling' | 'case-by-case';
  readonly delivery?: string;
}

test.each<[string, Facts, string, Expected]>([
  [
    '1: PL, the last minute of the last day',
    order('PL', '2026-10-06', { noticeAt: '2026-10-20T23:50:00+02:00' }),
    '2026-10-20T22:00:00Z',
    {
      told: 'open 2026-10-20',
      due: ['consumer send-back 2026-11-03', 'trader refund 2026-11-03 WH'],
      wayBack: 'consumer',
    },
  ],
  [
    '2: PL, delivered on a Saturday',
    order('PL', '2026-10-10', { noticeAt: '2026-10-26T12:00:00+01:00' }),
    '2026-10-26T11:00:00Z',
    { told: 'open 2026-10-26', due: ['consumer send-back 2026-11-09', 'trader refund 2026-11-09 WH'] },
  ],
  ['4: PL, over Christmas', order('PL', '2026-12-10'), '2026-12-11T10:00:00Z', { told: 'open 2026-12-28' }],
  [
    '8: PL, three parcels, notice for the first',
    order('PL', '2026-10-02', {
      items: parcels('2026-10-02', '2026-10-09', '2026-10-15'),
      noticeAt: '2026-10-28T09:00:00+01:00',
    }),
    '2026-10-28T08:00:00Z',
    { told: 'open 2026-10-29', due: ['consumer send-back 2026-11-12', 'trader refund 2026-11-12 WH'] },
  ],
  [
    '11: PL, a hygiene seal broken',
    order('PL', '2026-10-06', {}, { exception: 'sealed-hygiene', unsealed: true }),
    '2026-10-09T10:00:00Z',
    { told: 'closed sealed-hygiene' },
  ],
  [
    '11: PL, the same, but nobody said so before',
    order('PL', '2026-10-06', {}, { exception: 'sealed-hygiene', unsealed: true, informedOfException: false }),
    '2026-10-09T10:00:00Z',
    { told: 'depends' },
  ],
  [
    '13: PL, a DVD, unsealed',
    order('PL', '2026-10-06', {}, { exception: 'sealed-media', unsealed: true }),
    '2026-10-09T10:00:00Z',
    { told: 'closed sealed-media' },
  ],
  [
    '13: PL, the same DVD, sealed',
    order('PL', '2026-10-06', {}, { exception: 'sealed-media', unsealed: false }),
    '2026-10-09T10:00:00Z',
    { told: 'open 2026-10-20' },
  ],
  ['15: PT, an e-book, all confirmed', eBook(true), '2026-11-10T10:00:00Z', { told: 'closed digital-started' }],
  [
    '15: PT, an e-book, the confirmation missing',
    eBook(false),
    '2026-11-10T10:00:00Z',
    {
      told: 'open 2026-11-16',
      due: ['trader refund 2026-11-24', 'trader refund-double 2026-12-17'],
      valueLoss: 'none',
    },
  ],
  [
    '16: PL, never told of the right',
    order('PL', '2026-03-02', { informed: false, informedOfCost: false, noticeAt: '2026-11-10T10:00:00Z' }),
    '2026-11-10T10:00:00Z',
    { told: 'open 2027-03-16', valueLoss: 'none', wayBack: 'trader' },
  ],
  [
    '18: PL, never told who pays the way back',
    order('PL', '2026-10-06', { informedOfCost: false }),
    '2026-10-12T10:00:00Z',
    { told: 'open 2026-10-20', wayBack: 'trader', valueLoss: 'excess-handling' },
  ],
  [
    '20: PL, proof of dispatch in time',
    order('PL', '2026-10-27', {
      noticeAt: '2026-11-02T10:00:00Z',
      proofOfDispatchOn: '2026-11-09',
      goodsReceivedOn: '2026-11-12',
    }),
    '2026-11-12T10:00:00Z',
    { told: 'open 2026-11-10', due: ['consumer send-back 2026-11-16', 'trader refund 2026-11-16'] },
  ],
  [
    '20b: PL, proof of dispatch late',
    order('PL', '2026-10-27', { noticeAt: '2026-11-02T10:00:00Z', proofOfDispatchOn: '2026-11-20' }),
    '2026-11-20T10:00:00Z',
    { told: 'open 2026-11-10', due: ['consumer send-back 2026-11-16', 'trader refund 2026-11-20'] },
  ],
  [
    '20c: PL, proof of dispatch late, and on a Saturday',
    order('PL', '2026-10-27', { noticeAt: '2026-11-02T10:00:00Z', proofOfDispatchOn: '2026-11-21' }),
    '2026-11-21T10:00:00Z',
    { told: 'open 2026-11-10', due: ['consumer send-back 2026-11-16', 'trader refund 2026-11-23'] },
  ],
  [
    '29: cancelled and refunded before dispatch',
    order('PL', undefined, { cancelledOn: '2026-10-03' }),
    '2026-10-04T10:00:00Z',
    { told: 'closed order-cancelled', due: [] },
  ],
  [
    '30: delivery unknown, sent forty days ago',
    order('PL', undefined, { dispatchedOn: '2026-10-02' }),
    '2026-11-11T10:00:00Z',
    { told: 'depends deliveredOn' },
  ],
])('%s', (_, facts, now, expected) => {
  const right = ask('withdrawal', facts, now);
  expect(told(right)).toBe(expected.told);
  if (expected.due) expect(due(right)).toEqual(expected.due);
  if (expected.wayBack) expect(right.wayBack).toBe(expected.wayBack);
  if (expected.valueLoss) expect(right.refunds.valueLoss).toBe(expected.valueLoss);
  expect(right.doubts).toEqual([]);
});

test('11: a broken seal takes nothing from the rights in a defective item', () => {
  const facts = order('PL', '2026-10-06', {}, { exception: 'sealed-hygiene', unsealed: true });
  expect(told(ask('conformity', facts, '2026-10-09T10:00:00Z'))).toBe('open 2028-10-06');
});

test('21: PL, headphones fail after thirteen months', () => {
  const facts = order('PL', '2025-10-15', {}, { defect: { shownOn: '2026-11-16', complainedOn: '2026-11-16' } });
  expect(told(ask('withdrawal', facts, '2026-11-16T10:00:00Z'))).toBe('closed window-ended');
  const right = ask('conformity', facts, '2026-11-16T10:00:00Z');
  expect(told(right)).toBe('open 2027-10-15');
  expect(right).toMatchObject({ burden: 'trader', wayBack: 'trader', doubts: [] });
  expect(right.dates).toMatchObject([{ what: 'reply', who: 'trader', day: '2026-11-30', otherwise: 'accepted' }]);
  const german = ask('conformity', { ...facts, country: 'DE' }, '2026-11-16T10:00:00Z');
  expect(german).toMatchObject({ status: 'open', burden: 'consumer' });
});

test('22: PT, a kettle fails within thirty days', () => {
  const defect = { shownOn: '2026-11-27', complainedOn: '2026-11-27' };
  const facts = order('PT', '2026-11-02', { terminatedOn: '2026-11-27' }, { defect });
  const right = ask('conformity', facts, '2026-11-27T10:00:00Z');
  expect(told(right)).toBe('open 2029-11-02');
  expect(right).toMatchObject({ rejection: { day: '2026-12-02' }, wayBack: 'trader', burden: 'trader', doubts: [] });
  expect(right.remedies[0]).toEqual(['replacement', 'termination']);
  expect(due(right, 'refund')).toEqual(['trader refund 2026-12-11']);
});

const unreviewed: Doubt = { doubt: 'unreviewed' };

test.each<[string, Facts, string, string]>([
  [
    '24: BR, on the seventh day',
    order('BR', '2026-11-06', { noticeAt: '2026-11-13T20:00:00-03:00' }),
    'open 2026-11-13',
    'trader refund 2026-11-13',
  ],
  [
    '24b: BR, over a Saturday and a holiday',
    order('BR', '2026-11-07', { noticeAt: '2026-11-16T20:00:00-03:00' }),
    'open 2026-11-16',
    'trader refund 2026-11-16',
  ],
])('%s', (_, facts, expected, refund) => {
  const now = '2026-11-13T23:00:00Z';
  const right = ask('withdrawal', facts, now, { law: reviewed('BR') });
  expect(told(right)).toBe(expected);
  expect(due(right)).toEqual([refund]);
  expect(right).toMatchObject({ wayBack: 'trader', refunds: { delivery: 'all' } });
  const shipped = ask('withdrawal', facts, now);
  expect(shipped).toMatchObject({ status: 'depends', missing: [], doubts: [{ doubt: 'law-off' }] });
});

test('25: GB, no day rolls, and the refund runs from the goods', () => {
  const notice = { noticeAt: '2026-10-24T12:00:00+01:00', goodsReceivedOn: '2026-10-29' };
  const facts = order('GB', '2026-10-10', notice);
  const right = ask('withdrawal', facts, '2026-10-29T12:00:00Z', { law: reviewed('GB') });
  expect(told(right)).toBe('open 2026-10-24');
  expect(due(right, 'refund')).toEqual(['trader refund 2026-11-12']);
  expect(right.wayBack).toBe('consumer');
  expect(ask('withdrawal', facts, '2026-10-29T12:00:00Z')).toMatchObject({ status: 'depends', missing: [] });
  const on = { ...reviewed(), on: ['GB'] };
  const fallback = ask('withdrawal', facts, '2026-10-29T12:00:00Z', { law: on });
  expect(fallback.doubts).toContainEqual(unreviewed);
});

test('29: a cancelled order has no right left that would have to be closed', () => {
  const facts = order('PL', undefined, { cancelledOn: '2026-10-03' });
  for (const kind of ['withdrawal', 'return', 'exchange', 'conformity'] as const)
    expect(told(ask(kind, facts, '2026-10-04T10:00:00Z'))).toBe('closed order-cancelled');
});
