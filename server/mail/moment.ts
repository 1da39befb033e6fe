/** An instant as people read it, with what makes it exact. */
import { instantOf, wallClock } from '../../content/values/calendar.ts';
import { zonedInstant } from '../../content/values/zoned.ts';
import type { Key, Say } from '../../locales/keys.ts';

/**
 * The day and the time of `instant` on the clocks of the shop, their distance from UTC, and the same in UTC; on a line
 * of its own, as on the clocks of the customer where they show another.
 */
export function momentWords(instant: string, shopZone: string, customerZone: string, say: Say<Key>): string {
  const at = new Date(instant);
  const utc = at.toISOString().slice(0, 19).replace('T', ' ');
  const offset = (timeZone: string) => zonedInstant(at, timeZone).slice(-6);
  const moment = (timeZone: string) => {
    const { day, time } = wallClock(at, timeZone);
    return say('mail:moment', { day: instantOf(day), time, offset: offset(timeZone) });
  };
  const isTold = [offset(shopZone), '+00:00'].includes(offset(customerZone));
  const first = say('mail:moment.utc', { moment: moment(shopZone), utc });
  return isTold ? first : `${first}\n${moment(customerZone)}`;
}
