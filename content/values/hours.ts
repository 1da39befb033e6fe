/**
 * Opening hours in the shop's time zone: whether somebody answers now, and if not, when next.
 *
 * Knows hours, exceptions and the clock it is handed; does not know the words for them.
 */
import { addDays, type CalendarDay, type Weekday, wallClock, weekday } from './calendar.ts';

/** One stretch of a day, `08:00` to `18:00`; it ends on the day it starts. */
export interface OpenTime {
  readonly opens: string;
  readonly closes: string;
}

/** Hours that repeat every week on `days`. */
export interface WeeklyHours extends OpenTime {
  readonly days: readonly Weekday[];
}

/** Days that differ from the week: closed, unless times are given. */
export interface HoursException {
  readonly from: CalendarDay;
  /** The last day, included; absent, one day. */
  readonly through?: CalendarDay | undefined;
  readonly times?: readonly OpenTime[] | undefined;
}

/** When a shop can be reached. The first exception that covers a day decides it. */
export interface OpeningHours {
  readonly timeZone: string;
  readonly week: readonly WeeklyHours[];
  readonly exceptions: readonly HoursException[];
}

/** Open with the time it ends; or closed with the next opening, none where there is none within two weeks. */
export type OpenState =
  | { readonly status: 'open'; readonly until: string }
  | { readonly status: 'closed'; readonly next?: NextOpening };

/** The next opening: today, tomorrow or on `day`. */
export interface NextOpening {
  readonly day: CalendarDay;
  readonly weekday: Weekday;
  readonly at: string;
  /** Days from today; 0 is later today. */
  readonly inDays: number;
}

/** How far ahead an opening is looked for, in days. */
const horizon = 14;

/** Whether the shop is open at `now`, by the clock of its own time zone. */
export function openState(hours: OpeningHours, now: Date): OpenState {
  const { day, time } = wallClock(now, hours.timeZone);
  const current = timesOn(hours, day).find(({ opens, closes }) => opens <= time && time < closes);
  if (current) return { status: 'open', until: closing(hours, day, current) };
  for (let inDays = 0; inDays <= horizon; inDays++) {
    const then = addDays(day, inDays);
    const at = timesOn(hours, then).find(({ opens }) => inDays > 0 || opens > time)?.opens;
    if (at) return { status: 'closed', next: { day: then, weekday: weekday(then), at, inDays } };
  }
  return { status: 'closed' };
}

/** The times of `day`, earliest first; none when closed. */
export function timesOn(hours: OpeningHours, day: CalendarDay): readonly OpenTime[] {
  const exception = hours.exceptions.find(({ from, through = from }) => from <= day && day <= through);
  const times = exception ? (exception.times ?? []) : hours.week.filter(({ days }) => days.includes(weekday(day)));
  return [...times].sort((a, b) => (a.opens < b.opens ? -1 : 1));
}

/** Stretches that touch or overlap count as one. */
function closing(hours: OpeningHours, day: CalendarDay, current: OpenTime): string {
  let until = current.closes;
  for (const { opens, closes } of timesOn(hours, day)) if (opens <= until && closes > until) until = closes;
  return until;
}
