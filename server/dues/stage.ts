/** When the shop is reminded of a day: three days before, on it, and once it has passed. */
import { addDays, type CalendarDay } from '../../content/values/calendar.ts';

export type Stage = 'before' | 'today' | 'late';

/** The reminder that is in place on `today` for what is due on `day`; a server that slept sends only the last one. */
export function stageOn(today: CalendarDay, day: CalendarDay): Stage | undefined {
  if (today > day) return 'late';
  if (today === day) return 'today';
  return today >= addDays(day, -3) ? 'before' : undefined;
}
