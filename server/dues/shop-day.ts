/** Today, where the shop is. */
import { type CalendarDay, wallClock } from '../../content/values/calendar.ts';
import type { Services } from '../services.ts';

export function shopDay({ clock, shop }: Pick<Services, 'clock' | 'shop'>): CalendarDay {
  return wallClock(clock(), shop.about.timeZone).day;
}
