/** An instant as people read it, with what makes it exact. */
import { instantOf, wallClock } from '../../content/values/calendar.ts';
import { zonedInstant } from '../../content/values/zoned.ts';
import type { Key, Say } from '../../locales/keys.ts';

/** The day and the time of `instant` on clocks in `timeZone`, their distance from UTC, and the same in UTC. */
export function momentWords(instant: string, timeZone: string, say: Say<Key>): string {
  const at = new Date(instant);
  const { day, time } = wallClock(at, timeZone);
  return say('mail:moment', {
    ...{ day: instantOf(day), time, offset: zonedInstant(at, timeZone).slice(-6) },
    utc: at.toISOString().slice(0, 19).replace('T', ' '),
  });
}
