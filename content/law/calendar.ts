/** How a country counts, from the days that roll there and its holidays. */
import type { CalendarDay } from '../values/calendar.ts';
import { type Calendar, type Counted, type Period, periodEnd, type Rollable } from '../values/period.ts';
import { holidaysBy, mayBeMoved } from './holidays.ts';
import type { HolidayRules } from './types.ts';

/** A calendar, and how far it can be trusted. */
export interface CountryCalendar {
  readonly calendar: Calendar;
  /** When a period ends that a day set running. */
  readonly end: (start: CalendarDay, period: Period) => Counted;
  /** Whether the holidays around a day are known for certain, where they matter. */
  readonly knowsHolidays: (day: CalendarDay) => boolean;
}

/** The calendar in which `rolls` roll; without `holidays`, none are known. */
export function countryCalendar(rolls: readonly Rollable[], holidays?: HolidayRules): CountryCalendar {
  const calendar = { rolls, isHoliday: (day: CalendarDay) => holidays !== undefined && isHoliday(holidays, day) };
  return {
    calendar,
    end: remembered((start, period) => periodEnd(start, period, calendar)),
    knowsHolidays: (day) => !rolls.includes('holiday') || (holidays !== undefined && knows(holidays, day)),
  };
}

/** The items of an order ask for the same few days again and again. */
function remembered(end: CountryCalendar['end']): CountryCalendar['end'] {
  const known = new Map<Period, Map<CalendarDay, Counted>>();
  return (start, period) => {
    const starts = known.get(period) ?? new Map<CalendarDay, Counted>();
    const counted = starts.get(start) ?? end(start, period);
    if (!starts.size) known.set(period, starts);
    starts.set(start, counted);
    return counted;
  };
}

const years = new WeakMap<HolidayRules, Map<number, ReadonlySet<CalendarDay>>>();

/** Asked for every day on which something may end: a year is worked out once. */
function isHoliday(rules: HolidayRules, day: CalendarDay): boolean {
  const known = years.get(rules) ?? new Map<number, ReadonlySet<CalendarDay>>();
  years.set(rules, known);
  const year = Number(day.slice(0, 4));
  const days = known.get(year) ?? new Set(holidaysBy(rules, year));
  known.set(year, days);
  return days.has(day);
}

function knows(rules: HolidayRules, day: CalendarDay): boolean {
  const year = Number(day.slice(0, 4));
  return rules.from <= year && year <= rules.through && !mayBeMoved(rules, year);
}
