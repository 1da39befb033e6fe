import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { addDays, weekday } from '../../../content/values/calendar.ts';
import { daysIn } from '../../../content/values/month.ts';
import {
  addMonths,
  type Calendar,
  isWorkingDay,
  type Period,
  periodEnd,
  rolled,
} from '../../../content/values/period.ts';

const holidays = new Set(['2026-11-11', '2026-12-24', '2026-12-25', '2026-12-26', '2027-01-01', '2027-01-06']);
const isHoliday = (day: string): boolean => holidays.has(day);
const rolling: Calendar = { rolls: ['saturday', 'sunday', 'holiday'], isHoliday };
const sundays: Calendar = { rolls: ['sunday', 'holiday'], isHoliday };
const still: Calendar = { rolls: [], isHoliday };

test.each<[string, string, Period, Calendar, string]>([
  ['an ordinary fortnight', '2026-10-06', { days: 14 }, rolling, '2026-10-20'],
  ['no days', '2026-10-06', { days: 0 }, rolling, '2026-10-06'],
  ['ends on a Saturday', '2026-10-10', { days: 14 }, rolling, '2026-10-26'],
  ['ends on a Saturday that does not roll', '2026-10-10', { days: 14 }, sundays, '2026-10-24'],
  ['ends on a Sunday', '2026-10-11', { days: 14 }, sundays, '2026-10-26'],
  ['nothing rolls', '2026-10-11', { days: 14 }, still, '2026-10-25'],
  ['ends on a holiday', '2026-10-28', { days: 14 }, rolling, '2026-11-12'],
  ['a holiday inside does not lengthen it', '2026-11-05', { days: 14 }, rolling, '2026-11-19'],
  ['over three holidays and a Sunday', '2026-12-10', { days: 14 }, rolling, '2026-12-28'],
  ['into the next year', '2026-12-18', { days: 14 }, rolling, '2027-01-04'],
  ['a month from the 31st', '2027-01-31', { months: 1 }, still, '2027-02-28'],
  ['a month into a leap day', '2028-01-31', { months: 1 }, still, '2028-02-29'],
  ['a year from a leap day', '2028-02-29', { months: 12 }, still, '2029-02-28'],
  ['a month over the end of the year', '2026-12-15', { months: 1 }, still, '2027-01-15'],
  ['a month that ends on a Sunday', '2026-12-31', { months: 1 }, rolling, '2027-02-01'],
  ['working days over a weekend', '2026-11-20', { workingDays: 1 }, rolling, '2026-11-23'],
  ['working days over a holiday', '2026-11-10', { workingDays: 3 }, rolling, '2026-11-16'],
  ['working days where nothing rolls', '2026-11-10', { workingDays: 3 }, still, '2026-11-16'],
  ['working days around Christmas', '2026-12-22', { workingDays: 15 }, rolling, '2027-01-18'],
])('%s', (_, start, period, calendar, expected) => {
  expect(periodEnd(start, period, calendar).day).toBe(expected);
});

test('the day before it rolled is kept', () => {
  expect(periodEnd('2026-12-10', { days: 14 }, rolling)).toEqual({ day: '2026-12-28', unrolled: '2026-12-24' });
});

const days = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2399-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('days and months are counted as Temporal counts them', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -400, max: 4000 }), (day, count) => {
      const plain = Temporal.PlainDate.from(day);
      expect(addDays(day, count)).toBe(plain.add({ days: count }).toString());
      expect(addMonths(day, count)).toBe(plain.add({ months: count }).toString());
      expect(weekday(day)).toBe(weekdays[plain.dayOfWeek - 1]);
      expect(daysIn(plain.year, plain.month)).toBe(plain.daysInMonth);
    }),
  );
});

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const calendars = fc.record({
  rolls: fc.subarray(['saturday', 'sunday', 'holiday'] as const),
  isHoliday: fc
    .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 })
    .map((offs) => new Set(offs.map((off) => addDays('2026-11-20', off))))
    .map((set) => (day: string) => set.has(day)),
});
const starts = fc.integer({ min: 0, max: 70 }).map((off) => addDays('2026-10-30', off));

test('no period ends on a day that rolls, and every day it rolled over does', () => {
  fc.assert(
    fc.property(starts, fc.nat(40), calendars, (start, count, calendar) => {
      const { day, unrolled } = periodEnd(start, { days: count }, calendar);
      expect(rolled(day, calendar)).toBe(day);
      expect(unrolled).toBe(addDays(start, count));
      for (let over = unrolled; over < day; over = addDays(over, 1)) expect(rolled(over, calendar)).toBe(day);
    }),
  );
});

test('between the start and the end of working days lie exactly as many', () => {
  fc.assert(
    fc.property(starts, fc.integer({ min: 1, max: 30 }), calendars, (start, count, calendar) => {
      const end = periodEnd(start, { workingDays: count }, { ...calendar, rolls: [] }).day;
      let found = 0;
      for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) found++;
      expect(found).toBe(count);
      expect(isWorkingDay(end, calendar)).toBe(true);
    }),
  );
});
