import { expect, test } from 'vitest';
import { easterSunday } from '../../../content/law/holidays.ts';
import { publicHolidays } from '../../../content/law/jurisdictions.ts';
import { instantOf, weekday } from '../../../content/values/calendar.ts';

test.each([
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2029, '2029-04-01'],
  [2030, '2030-04-21'],
  [2038, '2038-04-25'],
])('Easter of %i is on %s', (year, expected) => {
  expect(easterSunday(year)).toBe(expected);
  expect(weekday(expected)).toBe('sunday');
});

test.each<[string, number, string[]]>([
  ['PL', 2026, '01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26'.split(' ')],
  ['PT', 2026, '01-01 04-03 04-05 04-25 05-01 06-04 06-10 08-15 10-05 11-01 12-01 12-08 12-25'.split(' ')],
  ['BR', 2026, '01-01 04-03 04-21 05-01 09-07 10-12 11-02 11-15 11-20 12-25'.split(' ')],
  ['GB', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28'.split(' ')],
  ['GB', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28'.split(' ')],
  ['GB', 2028, '01-01 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'.split(' ')],
])('the holidays of %s in %i', (country, year, expected) => {
  expect(publicHolidays(country, year)).toEqual(expected.map((day) => `${year}-${day}`));
});

test('Russia: days off as the government moved them, then as the labour code does', () => {
  const off = (year: number) => publicHolidays('RU', year)?.filter((day) => day.slice(5) > '01-08');
  expect(off(2026)).toEqual(
    '01-09 02-23 03-08 03-09 05-01 05-09 05-11 06-12 11-04 12-31'.split(' ').map((day) => `2026-${day}`),
  );
  expect(off(2027)).toContain('2027-05-03');
  expect(off(2027)).not.toContain('2027-12-31');
});

test.each(['PL', 'PT', 'BR', 'RU', 'GB'])(
  '%s: every year from 2025 to 2030, in order, each day once and of its year',
  (country) => {
    for (let year = 2025; year <= 2030; year++) {
      const days = publicHolidays(country, year) ?? [];
      expect(days.length).toBeGreaterThanOrEqual(8);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days.every((day) => instantOf(day).getUTCFullYear() === year)).toBe(true);
    }
  },
);

test.each([
  ['PL', 2024],
  ['PL', 2031],
  ['DE', 2026],
  ['US', 2026],
])('nothing is known of %s in %i', (country, year) => {
  expect(publicHolidays(country, year)).toBeUndefined();
});
