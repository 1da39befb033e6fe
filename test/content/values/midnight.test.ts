import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { wallClock } from '../../../content/values/calendar.ts';
import { endOfDay, startOfDay } from '../../../content/values/midnight.ts';

test.each<[string, string, string, string]>([
  ['winter in Warsaw', 'Europe/Warsaw', '2026-11-22', '2026-11-22T23:00:00Z'],
  ['summer in Warsaw', 'Europe/Warsaw', '2026-07-22', '2026-07-22T22:00:00Z'],
  ['the short day', 'Europe/Warsaw', '2026-03-29', '2026-03-29T22:00:00Z'],
  ['the long day', 'Europe/Warsaw', '2026-10-25', '2026-10-25T23:00:00Z'],
  ['Lisbon', 'Europe/Lisbon', '2026-11-22', '2026-11-23T00:00:00Z'],
  ['the Azores, which skip midnight in spring', 'Atlantic/Azores', '2026-03-28', '2026-03-29T01:00:00Z'],
  ['the Azores, where midnight comes twice in autumn', 'Atlantic/Azores', '2026-10-24', '2026-10-25T00:00:00Z'],
  ['the last day of the year in Kaliningrad', 'Europe/Kaliningrad', '2026-12-31', '2026-12-31T22:00:00Z'],
  ['Kamchatka', 'Asia/Kamchatka', '2026-12-31', '2026-12-31T12:00:00Z'],
])('the end of the day: %s', (_, timeZone, day, expected) => {
  expect(endOfDay(day, timeZone)).toEqual(new Date(expected));
});

const zones = ['Europe/Warsaw', 'Europe/Lisbon', 'Atlantic/Azores', 'Atlantic/Madeira', 'Europe/London', 'Asia/Kolkata']
  .concat(['America/Sao_Paulo', 'America/Nuuk', 'Africa/Cairo', 'Asia/Beirut', 'Australia/Lord_Howe', 'Asia/Kamchatka'])
  .concat(['Pacific/Apia', 'America/Havana', 'America/Santiago', 'America/Asuncion', 'Africa/Casablanca', 'UTC']);
const days = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2036-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a day starts when Temporal says so', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...zones), (day, timeZone) => {
      const start = Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
      expect(startOfDay(day, timeZone).getTime()).toBe(start);
    }),
    { numRuns: 3000 },
  );
});

test('the last millisecond is of the day, the next is not', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...zones), (day, timeZone) => {
      const end = endOfDay(day, timeZone).getTime();
      expect(wallClock(new Date(end - 1), timeZone).day).toBe(day);
      expect(wallClock(new Date(end), timeZone).day > day).toBe(true);
    }),
  );
});
