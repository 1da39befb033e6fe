import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  type DayStyle,
  formatDay,
  instantOf,
  isCalendarDay,
  wallClock,
  weekday,
} from '../../../content/values/calendar.ts';

test.each<[string, string, number, string]>([
  ['within a month', '2026-11-09', 14, '2026-11-23'],
  ['no days', '2026-11-09', 0, '2026-11-09'],
  ['over the end of a month', '2026-11-30', 1, '2026-12-01'],
  ['over the end of a year', '2026-12-31', 1, '2027-01-01'],
  ['back over the end of a year', '2027-01-01', -1, '2026-12-31'],
  ['into a leap day', '2028-02-28', 1, '2028-02-29'],
  ['over a leap day', '2028-02-28', 2, '2028-03-01'],
  ['where there is no leap day', '2026-02-28', 1, '2026-03-01'],
  ['no leap day in a century', '2100-02-28', 1, '2100-03-01'],
  ['over the night in which the clock changes', '2026-10-24', 2, '2026-10-26'],
])('%s', (_, day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

const days = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2399-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('counting back undoes counting on', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
      expect(addDays(addDays(day, count), -count)).toBe(day);
    }),
  );
});

test('days are in the order of their texts', () => {
  fc.assert(fc.property(days, fc.nat(4000), (day, count) => addDays(day, count + 1) > day));
});

test('the day of the week is the one that Intl gives', () => {
  const intl = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
  fc.assert(fc.property(days, (day) => weekday(day) === intl.format(instantOf(day)).toLowerCase()));
});

test.each([
  ['2026-11-22', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['22.11.2026', false],
  ['2026-11-22T00:00:00Z', false],
  ['', false],
])('%s is a day: %s', (text, expected) => {
  expect(isCalendarDay(text)).toBe(expected);
});

test.each<[string, string, { day: string; time: string }]>([
  ['Europe/Warsaw', '2026-11-22T23:30:00Z', { day: '2026-11-23', time: '00:30' }],
  ['Europe/Lisbon', '2026-11-22T23:30:00Z', { day: '2026-11-22', time: '23:30' }],
  ['Atlantic/Azores', '2027-01-01T00:59:59Z', { day: '2026-12-31', time: '23:59' }],
  ['Europe/Warsaw', '2026-10-25T00:30:00Z', { day: '2026-10-25', time: '02:30' }],
  ['Europe/Warsaw', '2026-10-25T01:30:00Z', { day: '2026-10-25', time: '02:30' }],
  ['Europe/Warsaw', '2026-03-29T01:00:00Z', { day: '2026-03-29', time: '03:00' }],
  ['UTC', '2026-11-22T00:00:00Z', { day: '2026-11-22', time: '00:00' }],
])('clocks in %s at %s', (timeZone, now, expected) => {
  expect(wallClock(new Date(now), timeZone)).toEqual(expected);
});

test.each<[string, DayStyle, string]>([
  ['pl', 'short', '6 stycznia'],
  ['pl', 'long', '6 stycznia 2027'],
  ['pl', 'full', 'środa, 6 stycznia 2027'],
  ['pt-PT', 'short', '6 de janeiro'],
  ['pt-PT', 'long', '6 de janeiro de 2027'],
  ['pt-PT', 'full', 'quarta-feira, 6 de janeiro de 2027'],
  ['ru', 'short', '6 января'],
  ['ru', 'long', '6 января 2027 г.'],
  ['ru', 'full', 'среда, 6 января 2027 г.'],
  ['en', 'short', '6 January'],
  ['en', 'long', '6 January 2027'],
  ['en', 'full', 'Wednesday, 6 January 2027'],
])('a day in %s, %s', (locale, style, expected) => {
  expect(formatDay('2027-01-06', locale, style)).toBe(expected);
});
