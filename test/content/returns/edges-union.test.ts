/** A member state whose own law is not in the data: the Union's rules hold, and nobody is told "no". */
import { expect, test } from 'vitest';
import type { Facts, ItemFacts } from '../../../content/returns/types.ts';
import { ask, due, order, told } from './order.ts';

const german = (delivered: ItemFacts['deliveredOn'], more: Partial<Facts> = {}, item: Partial<ItemFacts> = {}): Facts =>
  order('DE', delivered, more, item);
const czech = (delivered: string): Facts => order('CZ', delivered, { timeZone: 'Europe/Prague' });
const [shirt] = german('2026-10-06').items;
const parcels = (...days: ItemFacts['deliveredOn'][]): Partial<Facts> => ({
  items: days.map((deliveredOn, at) => ({ ...(shirt as ItemFacts), id: `item-${at}`, deliveredOn })),
});

test.each<[name: string, facts: Facts, now: string, told: string, due?: string[]]>([
  ['an ordinary fortnight', german('2026-10-06'), '2026-10-07T10:00:00Z', 'open 2026-10-20'],
  ['ends on a Saturday', german('2026-10-10'), '2026-10-11T10:00:00Z', 'open 2026-10-26'],
  ['ends on a Sunday', german('2026-10-11'), '2026-10-12T10:00:00Z', 'open 2026-10-26'],
  ['ends on Unity Day, a Saturday', german('2026-09-19'), '2026-09-20T10:00:00Z', 'open 2026-10-05'],
  ['ends on Christmas Day, which nobody wrote down', german('2026-12-11'), '2026-12-12T10:00:00Z', 'open 2026-12-25'],
  ['Prague: ends on a holiday nobody wrote down', czech('2026-10-14'), '2026-10-15T10:00:00Z', 'open 2026-10-28'],
  ['23:59 in Berlin', german('2026-10-06'), '2026-10-20T21:59:00Z', 'open 2026-10-20'],
  ['00:01 in Berlin is no "no"', german('2026-10-06'), '2026-10-20T22:01:00Z', 'depends'],
  ['23:59 in Prague', czech('2026-10-06'), '2026-10-20T21:59:00Z', 'open 2026-10-20'],
  ['over the night of the longer hour', german('2026-10-12'), '2026-10-26T22:59:00Z', 'open 2026-10-26'],
  ['past midnight after it', german('2026-10-12'), '2026-10-26T23:00:00Z', 'depends'],
  ['over the night of the shorter hour', german('2026-03-16'), '2026-03-30T21:59:00Z', 'open 2026-03-30'],
  ['past midnight after that', german('2026-03-16'), '2026-03-30T22:00:00Z', 'depends'],
  ['over the end of a month', german('2026-11-20'), '2026-12-01T10:00:00Z', 'open 2026-12-04'],
  ['over the end of the year', german('2026-12-22'), '2026-12-23T10:00:00Z', 'open 2027-01-05'],
  ['into a leap day', german('2028-02-15'), '2028-02-16T10:00:00Z', 'open 2028-02-29'],
  ['never told, from a leap day', german('2028-02-15', { informed: false }), '2028-03-20T10:00:00Z', 'open 2029-02-28'],
  ['told late', german('2026-10-01', { informed: '2026-10-20' }), '2026-11-01T10:00:00Z', 'open 2026-11-03'],
  [
    'a consumer in Lisbon has an hour more',
    german('2026-10-06', { timeZone: 'Europe/Lisbon' }),
    '2026-10-20T22:59:00Z',
    'open 2026-10-20',
  ],
  [
    'a consumer in Tokyo has had it already',
    german('2026-10-06', { timeZone: 'Asia/Tokyo' }),
    '2026-10-20T15:01:00Z',
    'depends',
  ],
  [
    'a notice in time is in time for ever',
    german('2026-10-06', { noticeAt: '2026-10-20T23:59:59+02:00' }),
    '2027-05-01T10:00:00Z',
    'open 2026-10-20',
    ['consumer send-back 2026-11-03', 'trader refund 2026-11-03 WH'],
  ],
  [
    'what is due on a Saturday is due on Monday',
    german('2026-10-06', { noticeAt: '2026-10-17T10:00:00+02:00' }),
    '2026-10-17T10:00:00Z',
    'open 2026-10-20',
    ['consumer send-back 2026-11-02', 'trader refund 2026-11-02 WH'],
  ],
  ['on its way', german('not-yet'), '2026-10-02T10:00:00Z', 'open'],
  [
    'one parcel nobody knows of',
    german('2026-10-06', parcels('2026-10-06', undefined)),
    '2026-12-01T10:00:00Z',
    'depends deliveredOn',
  ],
  ['made to order', german('2026-10-06', {}, { exception: 'custom-made' }), '2026-10-07T10:00:00Z', 'depends'],
  ['cancelled', german(undefined, { cancelledOn: '2026-10-03' }), '2026-10-04T10:00:00Z', 'closed order-cancelled'],
])('%s', (_, facts, now, expected, dates) => {
  const right = ask('withdrawal', facts, now);
  expect(told(right)).toBe(expected);
  if (dates) expect(due(right)).toEqual(dates);
  expect(right.doubts).toContainEqual({ doubt: 'national-law' });
});

test.each([
  ['two years to the day', '2028-10-06T21:59:00Z', 'open 2028-10-06'],
  ['the day after is no "no"', '2028-10-06T22:01:00Z', 'depends'],
])('conformity: %s', (_, now, expected) => {
  expect(told(ask('conformity', german('2026-10-06'), now))).toBe(expected);
});

test('a last day among holidays that nobody wrote down says so', () => {
  const { doubts } = ask('withdrawal', german('2026-12-11'), '2026-12-12T10:00:00Z');
  expect(doubts).toContainEqual({ doubt: 'holidays-unknown' });
});
