import { expect, test } from 'vitest';
import type { Facts, ItemFacts } from '../../../content/returns/types.ts';
import { ask, due, order, reviewed, thirty, told } from './order.ts';

type Row = [name: string, facts: Facts, now: string, told: string, due?: string[]];

const polish: Row[] = [
  ['the last day is a holiday', order('PL', '2026-10-28'), '2026-11-12T22:59:59Z', 'open 2026-11-12'],
  ['a minute after the last day', order('PL', '2026-10-06'), '2026-10-20T22:00:00Z', 'closed window-ended'],
  ['a minute before its end', order('PL', '2026-10-06'), '2026-10-20T21:59:00Z', 'open 2026-10-20'],
  ['over the night of the longer hour', order('PL', '2026-10-12'), '2026-10-26T22:59:00Z', 'open 2026-10-26'],
  ['the day after that, past midnight', order('PL', '2026-10-12'), '2026-10-26T23:00:00Z', 'closed window-ended'],
  ['over the night of the shorter hour', order('PL', '2026-03-16'), '2026-03-30T21:59:00Z', 'open 2026-03-30'],
  ['past its midnight', order('PL', '2026-03-16'), '2026-03-30T22:00:00Z', 'closed window-ended'],
  ['over the end of a month', order('PL', '2026-11-20'), '2026-12-01T10:00:00Z', 'open 2026-12-04'],
  ['over the end of the year', order('PL', '2026-12-22'), '2026-12-23T10:00:00Z', 'open 2027-01-05'],
  ['ends on Epiphany', order('PL', '2026-12-23'), '2026-12-24T10:00:00Z', 'open 2027-01-07'],
  ['ends on the first of the year', order('PL', '2026-12-18'), '2026-12-19T10:00:00Z', 'open 2027-01-04'],
  ['ends on Easter Saturday', order('PL', '2026-03-21'), '2026-03-22T10:00:00Z', 'open 2026-04-07'],
  ['ends on Corpus Christi', order('PL', '2026-05-21'), '2026-05-22T10:00:00Z', 'open 2026-06-05'],
  ['over three days off in May', order('PL', '2026-04-17'), '2026-04-18T10:00:00Z', 'open 2026-05-04'],
  ['into a leap day', order('PL', '2028-02-15'), '2028-02-15T10:00:00Z', 'open 2028-02-29'],
  [
    'a consumer in Lisbon has an hour more',
    order('PL', '2026-10-06', { timeZone: 'Europe/Lisbon' }),
    '2026-10-20T22:59:00Z',
    'open 2026-10-20',
  ],
  [
    'and a minute later not',
    order('PL', '2026-10-06', { timeZone: 'Europe/Lisbon' }),
    '2026-10-20T23:01:00Z',
    'closed window-ended',
  ],
  [
    'a consumer in Tokyo has had it already',
    order('PL', '2026-10-06', { timeZone: 'Asia/Tokyo' }),
    '2026-10-20T15:01:00Z',
    'closed window-ended',
  ],
  [
    'a notice in time is in time for ever',
    order('PL', '2026-10-06', { noticeAt: '2026-10-20T23:59:59+02:00' }),
    '2027-05-01T10:00:00Z',
    'open 2026-10-20',
    ['consumer send-back 2026-11-03', 'trader refund 2026-11-03 WH'],
  ],
  [
    'a notice a minute late',
    order('PL', '2026-10-06', { noticeAt: '2026-10-21T00:01:00+02:00' }),
    '2026-10-21T10:00:00Z',
    'closed window-ended',
  ],
  [
    'the refund day is a holiday',
    order('PL', '2026-10-20', { noticeAt: '2026-10-28T10:00:00Z' }),
    '2026-10-28T10:00:00Z',
    'open 2026-11-03',
    ['consumer send-back 2026-11-12', 'trader refund 2026-11-12 WH'],
  ],
  [
    'told of the right late',
    order('PL', '2026-10-01', { informed: '2026-10-20' }),
    '2026-11-01T10:00:00Z',
    'open 2026-11-03',
  ],
  [
    'told of the right before the parcel',
    order('PL', '2026-10-06', { informed: '2026-10-02' }),
    '2026-10-07T10:00:00Z',
    'open 2026-10-20',
  ],
  [
    'told when it no longer counts',
    order('PL', '2025-02-03', { informed: '2026-03-20' }),
    '2026-03-20T10:00:00Z',
    'closed window-ended',
  ],
  [
    'never told, over a leap day',
    order('PL', '2028-02-15', { informed: false }),
    '2028-03-20T10:00:00Z',
    'open 2029-02-28',
  ],
  [
    'a visit nobody asked for',
    order('PL', '2026-10-06', { channel: 'visit' }),
    '2026-11-01T10:00:00Z',
    'open 2026-11-05',
  ],
  ['on its way', order('PL', 'not-yet'), '2026-10-02T10:00:00Z', 'open'],
  [
    'one parcel still on its way',
    order('PL', '2026-10-06', { items: items('2026-10-06', 'not-yet') }),
    '2026-12-01T10:00:00Z',
    'open',
  ],
  [
    'one parcel nobody knows of',
    order('PL', '2026-10-06', { items: items('2026-10-06', undefined) }),
    '2026-12-01T10:00:00Z',
    'depends deliveredOn',
  ],
  [
    'a sole trader, not in the trade',
    order('PL', '2026-10-06', { buyer: 'sole-trader' }),
    '2026-10-07T10:00:00Z',
    'open 2026-10-20',
  ],
  ['a business', order('PL', '2026-10-06', { buyer: 'business' }), '2026-10-07T10:00:00Z', 'closed not-consumer'],
  [
    'bought in the shop',
    order('PL', '2026-10-06', { channel: 'in-store' }),
    '2026-10-07T10:00:00Z',
    'closed bought-in-store',
  ],
  [
    'made to order',
    order('PL', '2026-10-06', {}, { exception: 'custom-made' }),
    '2026-10-07T10:00:00Z',
    'closed custom-made',
  ],
  [
    'an exception that is only recalled',
    order('PL', '2026-10-06', {}, { exception: 'public-auction' }),
    '2026-10-07T10:00:00Z',
    'depends',
  ],
  [
    'a seal nobody has looked at',
    order('PL', '2026-10-06', {}, { exception: 'sealed-hygiene' }),
    '2026-10-07T10:00:00Z',
    'depends unsealed',
  ],
];

const portuguese: Row[] = [
  ['ends on a Saturday', order('PT', '2026-10-10'), '2026-10-11T10:00:00Z', 'open 2026-10-26'],
  ['ends on the first of December', order('PT', '2026-11-17'), '2026-11-18T10:00:00Z', 'open 2026-12-02'],
  ['ends on the Immaculate Conception', order('PT', '2026-11-24'), '2026-11-25T10:00:00Z', 'open 2026-12-09'],
  ['24 December is no holiday', order('PT', '2026-12-10'), '2026-12-11T10:00:00Z', 'open 2026-12-24'],
  ['11 November is no holiday', order('PT', '2026-10-28'), '2026-10-29T10:00:00Z', 'open 2026-11-11'],
  ['ends on Christmas Day, a Friday', order('PT', '2026-12-11'), '2026-12-12T10:00:00Z', 'open 2026-12-28'],
  ['ends on Good Friday', order('PT', '2026-03-20'), '2026-03-21T10:00:00Z', 'open 2026-04-06'],
  ['ends on Freedom Day, a Saturday', order('PT', '2026-04-11'), '2026-04-12T10:00:00Z', 'open 2026-04-27'],
  ['over the end of the year', order('PT', '2026-12-18'), '2026-12-19T10:00:00Z', 'open 2027-01-04'],
  ['Epiphany is no holiday', order('PT', '2026-12-23'), '2026-12-24T10:00:00Z', 'open 2027-01-06'],
  ['into a leap day', order('PT', '2028-02-15'), '2028-02-16T10:00:00Z', 'open 2028-02-29'],
  ['23:59 in Lisbon', order('PT', '2026-10-06'), '2026-10-20T22:59:00Z', 'open 2026-10-20'],
  ['00:01 in Lisbon', order('PT', '2026-10-06'), '2026-10-20T23:01:00Z', 'closed window-ended'],
  [
    '23:59 on the Azores, an hour later',
    order('PT', '2026-10-06', { timeZone: 'Atlantic/Azores' }),
    '2026-10-20T23:59:00Z',
    'open 2026-10-20',
  ],
  [
    '00:01 on the Azores',
    order('PT', '2026-10-06', { timeZone: 'Atlantic/Azores' }),
    '2026-10-21T00:01:00Z',
    'closed window-ended',
  ],
  [
    'the midnight that the Azores skip',
    order('PT', '2026-03-13', { timeZone: 'Atlantic/Azores' }),
    '2026-03-28T00:59:00Z',
    'open 2026-03-27',
  ],
  [
    'a late refund doubles',
    order('PT', '2026-10-20', { noticeAt: '2026-10-28T10:00:00Z', goodsReceivedOn: '2026-11-02' }),
    '2026-10-28T10:00:00Z',
    'open 2026-11-03',
    ['consumer send-back 2026-11-11', 'trader refund 2026-11-11', 'trader refund-double 2026-12-03'],
  ],
  [
    'a visit nobody asked for',
    order('PT', '2026-10-06', { channel: 'visit' }),
    '2026-11-01T10:00:00Z',
    'open 2026-11-05',
  ],
  [
    'a sole trader is no consumer here',
    order('PT', '2026-10-06', { buyer: 'sole-trader' }),
    '2026-10-07T10:00:00Z',
    'closed not-consumer',
  ],
  [
    'regular deliveries, one of which nobody knows of',
    order('PT', '2026-10-06', { regular: true, items: items('2026-11-06', undefined) }),
    '2026-12-06T10:00:00Z',
    'depends deliveredOn',
  ],
  [
    'regular deliveries run from the first',
    order('PT', '2026-10-06', { regular: true, items: items('2026-10-06', '2026-11-06') }),
    '2026-11-06T10:00:00Z',
    'closed window-ended',
  ],
];

test.each(polish)('PL: %s', check);
test.each(portuguese)('PT: %s', check);

function check(_: string, facts: Facts, now: string, expected: string, dates?: string[]): void {
  const right = ask('withdrawal', facts, now);
  expect(told(right)).toBe(expected);
  if (dates) expect(due(right)).toEqual(dates);
}

function items(...days: ItemFacts['deliveredOn'][]): ItemFacts[] {
  return days.map((deliveredOn, at) => ({
    ...(order('PL', deliveredOn).items[0] as ItemFacts),
    id: `item-${at}`,
    deliveredOn,
  }));
}

test.each<Row>([
  ['Poland: two years to the day', order('PL', '2026-10-06'), '2028-10-06T21:59:00Z', 'open 2028-10-06'],
  ['Poland: the day after, when the review is long over', order('PL', '2026-10-06'), '2028-10-06T22:01:00Z', 'depends'],
  ['Portugal: three years', order('PT', '2026-10-06'), '2027-10-06T10:00:00Z', 'open 2029-10-06'],
  [
    'Portugal: second-hand, as agreed',
    order('PT', '2026-10-06', {}, { secondHand: true }),
    '2027-10-06T10:00:00Z',
    'open 2028-04-06',
  ],
  [
    'Portugal: two repairs',
    order('PT', '2026-10-06', {}, { defect: { repairs: 2 } }),
    '2027-10-06T10:00:00Z',
    'open 2030-10-06',
  ],
  [
    'Portugal: nine repairs count as four',
    order('PT', '2026-10-06', {}, { defect: { repairs: 9 } }),
    '2027-10-06T10:00:00Z',
    'open 2031-10-06',
  ],
  ['from a leap day', order('PL', '2028-02-29'), '2028-03-01T10:00:00Z', 'open 2030-02-28'],
  [
    'a month that is too short',
    order('PT', '2026-08-31', {}, { secondHand: true }),
    '2026-09-01T10:00:00Z',
    'open 2028-02-29',
  ],
  [
    'shown in time, asked about later',
    order('PL', '2024-03-05', {}, { defect: { shownOn: '2026-03-05' } }),
    '2026-11-05T10:00:00Z',
    'depends',
  ],
  [
    'shown too late',
    order('PL', '2024-03-05', {}, { defect: { shownOn: '2026-03-06' } }),
    '2026-11-05T10:00:00Z',
    'closed window-ended',
  ],
  ['on its way', order('PL', 'not-yet'), '2026-10-02T10:00:00Z', 'open'],
  ['delivery unknown', order('PL', undefined), '2030-10-02T10:00:00Z', 'depends deliveredOn'],
])('conformity: %s', (_, facts, now, expected) => {
  expect(told(ask('conformity', facts, now))).toBe(expected);
});

test('the burden of proof turns when the presumption ends', () => {
  const burden = (country: string, now: string) => ask('conformity', order(country, '2026-10-06'), now).burden;
  expect([burden('PT', '2028-10-06T10:00:00Z'), burden('PT', '2028-10-07T10:00:00Z')]).toEqual(['trader', 'consumer']);
  expect([burden('DE', '2027-10-06T10:00:00Z'), burden('DE', '2027-10-07T10:00:00Z')]).toEqual(['trader', 'consumer']);
});

test('a shop that promises an answer sooner has two days to keep; silence counts on the later', () => {
  const facts = order('PL', '2026-10-06', {}, { defect: { complainedOn: '2026-11-02' } });
  const { dates } = ask('conformity', facts, '2026-11-02T10:00:00Z', { terms: { ...thirty, complaintReplyDays: 3 } });
  expect(dates).toMatchObject([{ day: '2026-11-05' }, { day: '2026-11-16', otherwise: 'accepted' }]);
});

test('a serious defect opens every remedy at once', () => {
  const facts = order('PL', '2026-10-06', {}, { defect: { serious: true } });
  expect(ask('conformity', facts, '2026-11-02T10:00:00Z').remedies).toEqual([
    ['repair', 'replacement', 'price-reduction', 'termination'],
  ]);
});

test('Brazil, turned on: a hidden defect counts from when it shows, and durable goods have longer', () => {
  const asked = (item: Partial<ItemFacts>) =>
    told(ask('conformity', order('BR', '2026-03-02', {}, item), '2026-05-15T15:00:00Z', { law: reviewed('BR') }));
  expect(asked({})).toBe('depends');
  expect(asked({ durable: true })).toBe('open 2026-05-31');
  expect(asked({ defect: { shownOn: '2026-05-10' } })).toBe('open 2026-06-09');
});

test('Russia, turned on: three months for who was not told, and an exchange by law', () => {
  const law = reviewed('RU');
  const facts = order('RU', '2026-03-02', { informed: false });
  expect(told(ask('withdrawal', facts, '2026-05-15T10:00:00Z', { law }))).toBe('open 2026-06-02');
  expect(ask('exchange', facts, '2026-03-10T10:00:00Z', { law })).toMatchObject({ status: 'open', statutory: true });
  expect(ask('exchange', facts, '2026-03-10T10:00:00Z')).toMatchObject({ status: 'closed', statutory: false });
});
