import { expect, test } from 'vitest';
import { weekdays } from '../../../content/values/calendar.ts';
import { type OpeningHours, type OpenState, openState, timesOn } from '../../../content/values/hours.ts';

const workdays = weekdays.slice(0, 5);

/** November 2026: the 9th is a Monday. Warsaw is an hour ahead of UTC. */
const shop: OpeningHours = {
  timeZone: 'Europe/Warsaw',
  week: [
    { days: workdays, opens: '09:00', closes: '17:00' },
    { days: ['saturday'], opens: '10:00', closes: '14:00' },
  ],
  exceptions: [
    { from: '2026-11-11' },
    { from: '2026-11-12', times: [{ opens: '12:00', closes: '15:00' }] },
    { from: '2026-12-24', through: '2026-12-26' },
  ],
};

const siesta: OpeningHours = {
  timeZone: 'Europe/Lisbon',
  week: [
    { days: workdays, opens: '15:00', closes: '19:00' },
    { days: workdays, opens: '09:00', closes: '13:00' },
    { days: ['friday'], opens: '19:00', closes: '20:00' },
    { days: ['sunday'], opens: '00:00', closes: '24:00' },
  ],
  exceptions: [],
};

const open = (until: string): OpenState => ({ status: 'open', until });
const closed = (day: string, weekday: (typeof weekdays)[number], at: string, inDays: number): OpenState => ({
  status: 'closed',
  next: { day, weekday, at, inDays },
});

test.each<[string, OpeningHours, string, OpenState]>([
  ['open on a working day', shop, '2026-11-09T11:30:00Z', open('17:00')],
  ['open from the first minute', shop, '2026-11-09T08:00:00Z', open('17:00')],
  ['open to the last second', shop, '2026-11-09T15:59:59Z', open('17:00')],
  ['closed at closing time', shop, '2026-11-09T16:00:00Z', closed('2026-11-10', 'tuesday', '09:00', 1)],
  ['closed before opening', shop, '2026-11-09T07:59:59Z', closed('2026-11-09', 'monday', '09:00', 0)],
  ['closed just after midnight', shop, '2026-11-08T23:05:00Z', closed('2026-11-09', 'monday', '09:00', 0)],
  ['shorter on Saturday', shop, '2026-11-14T12:59:00Z', open('14:00')],
  ['closed over the weekend', shop, '2026-11-14T13:00:00Z', closed('2026-11-16', 'monday', '09:00', 2)],
  ['closed on a holiday', shop, '2026-11-11T11:00:00Z', closed('2026-11-12', 'thursday', '12:00', 1)],
  ['before a holiday', shop, '2026-11-10T18:00:00Z', closed('2026-11-12', 'thursday', '12:00', 2)],
  ['open at other times', shop, '2026-11-12T11:00:00Z', open('15:00')],
  ['not open at the usual times', shop, '2026-11-12T15:00:00Z', closed('2026-11-13', 'friday', '09:00', 1)],
  ['over days that are closed in a row', shop, '2026-12-23T20:00:00Z', closed('2026-12-28', 'monday', '09:00', 5)],
  ['in the first stretch of a day', siesta, '2026-11-09T12:59:00Z', open('13:00')],
  ['between two stretches', siesta, '2026-11-09T13:30:00Z', closed('2026-11-09', 'monday', '15:00', 0)],
  ['in the second stretch of a day', siesta, '2026-11-09T15:00:00Z', open('19:00')],
  ['stretches that touch are one', siesta, '2026-11-13T18:30:00Z', open('20:00')],
  ['open all day', siesta, '2026-11-15T23:59:59Z', open('24:00')],
  [
    'by the clock of the shop, not of the reader',
    siesta,
    '2026-11-09T08:59:00Z',
    closed('2026-11-09', 'monday', '09:00', 0),
  ],
  ['the clock goes back: still closed', shop, '2026-10-26T07:59:00Z', closed('2026-10-26', 'monday', '09:00', 0)],
  ['the clock went back: open an hour later by UTC', shop, '2026-10-26T08:00:00Z', open('17:00')],
  ['the clock went forward: open an hour earlier by UTC', shop, '2026-03-30T07:00:00Z', open('17:00')],
  ['in the hour that the clock skips', siesta, '2026-03-29T01:30:00Z', open('24:00')],
])('%s', (_, hours, now, expected) => {
  expect(openState(hours, new Date(now))).toEqual(expected);
});

test('nothing within two weeks is told as closed, without a next opening', () => {
  const away = { ...shop, exceptions: [{ from: '2026-11-09', through: '2026-11-23' }] };
  expect(openState(away, new Date('2026-11-09T12:00:00Z'))).toEqual({ status: 'closed' });
  const back = { ...shop, exceptions: [{ from: '2026-11-09', through: '2026-11-22' }] };
  expect(openState(back, new Date('2026-11-09T12:00:00Z'))).toEqual(closed('2026-11-23', 'monday', '09:00', 14));
  expect(openState({ ...shop, week: [] }, new Date('2026-11-09T12:00:00Z'))).toEqual(
    closed('2026-11-12', 'thursday', '12:00', 3),
  );
});

test('the first exception that covers a day decides it', () => {
  const own = { from: '2026-11-11', times: [{ opens: '11:00', closes: '12:00' }] };
  expect(timesOn({ ...shop, exceptions: [own, ...shop.exceptions] }, '2026-11-11')).toEqual(own.times);
});

test('the times of a day stand in their order, and the hours stay as they were', () => {
  const before = structuredClone(siesta);
  expect(timesOn(siesta, '2026-11-13').map(({ opens }) => opens)).toEqual(['09:00', '15:00', '19:00']);
  expect(siesta).toEqual(before);
});
