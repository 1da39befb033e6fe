/** The instant at which a day ends where somebody lives: what the last minute of a period is compared with. */
import { addDays, type CalendarDay, instantOf, offset } from './calendar.ts';

const minute = 60_000;

/** The first instant that is no longer `day` on clocks in `timeZone`. */
export function endOfDay(day: CalendarDay, timeZone: string): Date {
  return startOfDay(addDays(day, 1), timeZone);
}

/** The first instant of `day` on clocks in `timeZone`; where they skip midnight, the instant they skip it. */
export function startOfDay(day: CalendarDay, timeZone: string): Date {
  const utc = instantOf(day).getTime();
  // on the night of a change the offset of the day before and that of the day after both name an instant
  const [before, after] = [utc - 1440 * minute, utc + 1440 * minute].map((at) => utc - offset(new Date(at), timeZone));
  const candidates = [before ?? utc, after ?? utc].filter((at) => at + offset(new Date(at), timeZone) === utc);
  return new Date(candidates.length ? Math.min(...candidates) : (before ?? utc));
}
