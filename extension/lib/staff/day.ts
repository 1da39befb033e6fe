import { instantOf, wallClock } from '../../../content/values/calendar.ts';

/** The day of an instant on the clock of whoever reads it, as messages take it. */
export function dayOf(at: string): Date {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return instantOf(wallClock(new Date(at), timeZone).day);
}
