/** Last days as `rights` hands them out: with where they came from. */
import type { CountryLaw, Doubt } from '../law/country.ts';
import type { CalendarDay } from '../values/calendar.ts';
import { addMonths, type Period, rolled } from '../values/period.ts';
import type { Deadline } from './answer.ts';

/** The day by which something is to be done: it rolls. */
export function deadline(start: CalendarDay, period: Period, law: CountryLaw): Deadline {
  const { day, unrolled } = law.end(start, period);
  return { start, period, day, unrolled };
}

/** The day through which something is answered for: nothing is to be done on it, so it does not roll. */
export function lastCovered(start: CalendarDay, period: Period, law: CountryLaw): Deadline {
  const { unrolled } = law.end(start, period);
  return { start, period, day: unrolled, unrolled };
}

/** `first` made longer by `period`, counted from its end. */
export function extended(first: Deadline, period: Period, law: CountryLaw): Deadline {
  return { ...first, ...law.end(first.day, period), extended: period };
}

/** At once, when a day has come: `day` itself, or the next working day. */
export function atOnce(day: CalendarDay, { calendar }: CountryLaw): Deadline {
  return { start: day, period: { days: 0 }, day: rolled(day, calendar), unrolled: day };
}

/** The later of two last days. */
export function later(a: Deadline, b: Deadline | undefined): Deadline {
  return b && b.day > a.day ? b : a;
}

/** The end of so many years, counted as months. */
export function yearsAfter(start: CalendarDay, years: number): Deadline {
  const day = addMonths(start, years * 12);
  return { start, period: { months: years * 12 }, day, unrolled: day };
}

/** The doubt about last days that lie where holidays are not known for certain. */
export function holidayDoubts(days: readonly (Deadline | undefined)[], law: CountryLaw): Doubt[] {
  for (const each of days)
    if (each && !(law.knowsHolidays(each.unrolled) && law.knowsHolidays(each.day)))
      return [{ doubt: 'holidays-unknown' }];
  return [];
}
