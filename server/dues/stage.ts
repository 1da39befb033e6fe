/** When the shop is reminded of a day: three days before, on it, and once it has passed; not of what it just heard. */
import { addDays, type CalendarDay } from '../../content/values/calendar.ts';

export type Stage = 'before' | 'today' | 'late';

/** The reminder that is in place on `today` for what is due on `day`; a server that slept sends only the last one. */
export function stageOn(today: CalendarDay, day: CalendarDay): Stage | undefined {
  if (today > day) return 'late';
  if (today === day) return 'today';
  return today >= addDays(day, -3) ? 'before' : undefined;
}

/** The same for what is due about a request that came on `received`: the notice of it named the day already. */
export function reminderOn(today: CalendarDay, day: CalendarDay, received: CalendarDay): Stage | undefined {
  const stage = stageOn(today, day);
  return stage === 'late' || stage !== stageOn(received, day) ? stage : undefined;
}
