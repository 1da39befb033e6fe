import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedLaw } from '../../../../content/law/jurisdictions.ts';
import { type DueFor, dueDates } from '../../../../content/returns/due-dates.ts';
import type { Request } from '../../../../content/returns/request.ts';
import { termsOf } from '../../../../content/returns/terms.ts';
import { wallClock } from '../../../../content/values/calendar.ts';
import { requests } from './arbitrary.ts';
import { withdrawal } from './request.ts';
import { policy } from './setting.ts';

const shop: DueFor = {
  terms: termsOf([policy]),
  law: shippedLaw,
  countries: ['PL', 'PT'],
  timeZone: 'Europe/Warsaw',
  replyHours: 24,
};
const order = { number: '10452', orderedOn: '2026-11-02', deliveredOn: '2026-11-06' };
const received = new Date('2026-11-12T21:41:03Z');
const said = (request: Partial<Request>, at = received, from = shop): string[] =>
  dueDates({ ...withdrawal, country: 'PL', order, ...request }, at, from).map(
    ({ what, who, by, withheld, otherwise }) =>
      [by, what, who, ...(withheld ? ['withheld'] : []), ...(otherwise ? [otherwise] : [])].join(' '),
  );

test.each<[string, Partial<Request>, string[]]>([
  [
    'a withdrawal in Poland',
    {},
    ['2026-11-12 acknowledge trader', '2026-11-26 send-back consumer', '2026-11-26 refund trader withheld'],
  ],
  [
    'a withdrawal in Portugal, where a late refund doubles',
    { country: 'PT' },
    ['2026-11-12 acknowledge trader', '2026-11-26 send-back consumer', '2026-11-26 refund trader withheld double'],
  ],
  [
    'a withdrawal by somebody who said nothing of a country',
    { country: undefined },
    ['2026-11-12 acknowledge trader', '2026-11-26 send-back consumer', '2026-11-26 refund trader withheld'],
  ],
  [
    'a withdrawal that seems late: the shop answers',
    { order: { orderedOn: '2026-09-01', deliveredOn: '2026-09-05' } },
    ['2026-11-12 acknowledge trader', '2026-11-13 answer trader'],
  ],
  ['a complaint in Poland, where silence accepts it', { kind: 'complaint' }, ['2026-11-26 answer trader accepted']],
  ['an exchange', { kind: 'exchange' }, ['2026-11-13 answer trader']],
  ['a question', { kind: 'question' }, ['2026-11-13 answer trader']],
])('%s', (_, request, expected) => {
  expect(said(request)).toEqual(expected);
});

test('a day is that of the customer: a minute after midnight is the next', () => {
  expect(said({ timeZone: 'Atlantic/Azores' }, new Date('2026-11-13T00:30:00Z'))[0]).toBe(
    '2026-11-12 acknowledge trader',
  );
  expect(said({ timeZone: 'Europe/Warsaw' }, new Date('2026-11-12T23:30:00Z'))[0]).toBe(
    '2026-11-13 acknowledge trader',
  );
});

test('a promise of a day is kept on working days: over a weekend and a holiday', () => {
  expect(said({ kind: 'exchange' }, new Date('2026-11-10T12:00:00Z'))).toEqual(['2026-11-12 answer trader']);
  expect(said({ kind: 'exchange' }, received, { ...shop, replyHours: undefined })).toEqual([]);
});

test('each legal day has its article', () => {
  const dates = dueDates({ ...withdrawal, country: 'DE', order }, received, shop);
  expect(dates.map(({ reference }) => `${reference?.act} ${reference?.article}`)).toEqual([
    'CRD 11a',
    'CRD 14(1)',
    'CRD 13',
  ]);
});

test('whatever is requested, nothing is due before it came, nor twice, and the nearest day is first', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const dates = dueDates(request, received, shop);
      const days = dates.map(({ by }) => by);
      expect(days).toEqual([...days].sort());
      expect(new Set(dates.map(({ what }) => what)).size).toBe(dates.length);
      for (const day of days) expect(day >= wallClock(received, request.timeZone ?? shop.timeZone).day).toBe(true);
    }),
  );
});
