import { expect, test } from 'vitest';
import { weekdays } from '../../../content/values/calendar.ts';
import type { WeeklyHours } from '../../../content/values/hours.ts';
import { formatTime, formatWeek } from '../../../content/values/week.ts';

const workdays = weekdays.slice(0, 5);

test.each<[string, WeeklyHours[], string[]]>([
  ['a working week', [{ days: workdays, opens: '08:00', closes: '18:00' }], ['pon.–pt. 8:00–18:00']],
  [
    'two days in a row',
    [{ days: ['saturday', 'sunday'], opens: '10:00', closes: '14:00' }],
    ['sob., niedz. 10:00–14:00'],
  ],
  [
    'days apart',
    [{ days: ['monday', 'wednesday'], opens: '10:00', closes: '14:00' }],
    ['pon. 10:00–14:00', 'śr. 10:00–14:00'],
  ],
  [
    'two stretches a day, in any order',
    [
      { days: ['friday'], opens: '15:00', closes: '19:00' },
      { days: ['friday'], opens: '09:00', closes: '13:00' },
    ],
    ['pt. 9:00–13:00, 15:00–19:00'],
  ],
  ['every day', [{ days: weekdays, opens: '00:00', closes: '24:00' }], ['pon.–niedz. 0:00–24:00']],
  ['no hours', [], []],
])('%s', (_, week, expected) => {
  expect(formatWeek(week, 'pl')).toEqual(expected);
});

test.each([
  ['08:00', '8:00'],
  ['10:05', '10:05'],
  ['00:30', '0:30'],
])('%s is written %s', (time, expected) => {
  expect(formatTime(time)).toBe(expected);
});
