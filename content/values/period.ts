/**
 * Periods in days, working days and months, and the day on which one ends.
 *
 * Knows how days are counted; does not know why a period runs, nor in which country it does.
 */
import { addDays, type CalendarDay, weekday } from './calendar.ts';
import { daysIn } from './month.ts';

/** A length of time in one unit; a month ends on the last day there is: 31 January and one month is 28 February. */
export type Period = { readonly days: number } | { readonly workingDays: number } | { readonly months: number };

/** What a calendar may roll a last day over. */
export const rollable = ['saturday', 'sunday', 'holiday'] as const;

/** One of `rollable`. */
export type Rollable = (typeof rollable)[number];

/** How a country counts: the day that sets a period running is never counted. */
export interface Calendar {
  /** The days on which no period ends: it then ends on the next day that is none of them. */
  readonly rolls: readonly Rollable[];
  readonly isHoliday: (day: CalendarDay) => boolean;
}

/** The last day of a period that `start` set running, before and after it rolled. */
export interface Counted {
  readonly day: CalendarDay;
  readonly unrolled: CalendarDay;
}

/**
 * When a period ends that `start` set running.
 *
 * Rolled once, after counting: a holiday inside the period does not lengthen it, but for working days, which skip it.
 */
export function periodEnd(start: CalendarDay, period: Period, calendar: Calendar): Counted {
  const unrolled = unrolledEnd(start, period, calendar);
  return { day: rolled(unrolled, calendar), unrolled };
}

/** `day`, or the next day on which a period may end. */
export function rolled(day: CalendarDay, calendar: Calendar): CalendarDay {
  let end = day;
  // no run of holidays is as long; what is not a day has no next one
  for (let days = 0; days < 31 && isRolledOver(end, calendar); days++) end = addDays(end, 1);
  return end;
}

/** The day `months` months after `day`, or the last of that month where it has no such day. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const date = Math.min(Number(day.slice(8)), daysIn(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Whether people work on `day`, whatever the calendar rolls over. */
export function isWorkingDay(day: CalendarDay, { isHoliday }: Calendar): boolean {
  const name = weekday(day);
  return name !== 'saturday' && name !== 'sunday' && !isHoliday(day);
}

function unrolledEnd(start: CalendarDay, period: Period, calendar: Calendar): CalendarDay {
  if ('days' in period) return addDays(start, period.days);
  if ('months' in period) return addMonths(start, period.months);
  let day = start;
  for (let left = period.workingDays; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left--;
  }
  return day;
}

function isRolledOver(day: CalendarDay, { rolls, isHoliday }: Calendar): boolean {
  const name = weekday(day);
  if ((name === 'saturday' || name === 'sunday') && rolls.includes(name)) return true;
  return rolls.includes('holiday') && isHoliday(day);
}
