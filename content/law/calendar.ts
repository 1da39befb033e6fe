/** How a country counts, from the days that roll there and its holidays. */
import type { CalendarDay } from '../values/calendar.ts';
import { type Calendar, type Counted, type Period, periodEnd, type Rollable } from '../values/period.ts';
import { holidaysBy } from './holidays.ts';
import type { HolidayRules } from './types.ts';

/** A calendar, and how far it can be trusted. */
export interface CountryCalendar {
  readonly calendar: Calendar;
  /** When a period ends that a day set running. */
  readonly end: (start: CalendarDay, period: Period) => Counted;
  /** Whether the holidays around a day are known for certain, where they matter. */
  readonly knowsHolidays: (day: CalendarDay) => boolean;
}

/** The calendar in which `rolls` roll; without `holidays`, none are known. The same twice is the same calendar. */
export function countryCalendar(rolls: readonly Rollable[], holidays?: HolidayRules): CountryCalendar {
  const known = calendars.get(holidays ?? rolls);
  if (known?.calendar.rolls === rolls) return known;
  const calendar = { rolls, isHoliday: (day: CalendarDay) => holidays !== undefined && isHoliday(holidays, day) };
  const made: CountryCalendar = {
    calendar,
    end: remembered((start, period) => periodEnd(start, period, calendar)),
    knowsHolidays: rolls.includes('holiday') ? knows(holidays) : () => true,
  };
  calendars.set(holidays ?? rolls, made);
  return made;
}

const calendars = new WeakMap<object, CountryCalendar>();

/** Orders ask for the same few days again and again. */
function remembered(end: CountryCalendar['end']): CountryCalendar['end'] {
  const known = new Map<number, Map<CalendarDay, Counted>>();
  return (start, period) => {
    const length = lengthOf(period);
    let starts = known.get(length);
    if (!starts || starts.size > most) {
      starts = new Map();
      known.set(length, starts);
    }
    let counted = starts.get(start);
    if (!counted) {
      counted = end(start, period);
      starts.set(start, counted);
    }
    return counted;
  };
}

/** More days than an order or a day's orders ask for. */
const most = 400;

/** A number for each period, of whatever unit. */
function lengthOf(period: Period): number {
  if ('days' in period) return period.days * 3;
  return 'months' in period ? period.months * 3 + 1 : period.workingDays * 3 + 2;
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

/** Days off may still be moved by a decree that was not out when the data was written. */
function knows(rules: HolidayRules | undefined): (day: CalendarDay) => boolean {
  if (!rules) return () => false;
  const [first, after] = [`${rules.from}`, `${Math.min(rules.through, rules.moved?.through ?? rules.through) + 1}`];
  return (day) => first <= day && day < after;
}
