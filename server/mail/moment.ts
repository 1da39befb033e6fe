/** An instant as people read it, with what makes it exact. */
import { instantOf, wallClock } from '../../content/values/calendar.ts';
import type { Key, Say } from '../../locales/keys.ts';

/** The day and the time of `instant` on clocks in `timeZone`, their distance from UTC, and the same in UTC. */
export function momentWords(instant: string, timeZone: string, say: Say<Key>): string {
  const at = new Date(instant);
  const { day, time } = wallClock(at, timeZone);
  return say('mail:moment', {
    ...{ day: instantOf(day), time, offset: offsetOf(at, timeZone) },
    utc: at.toISOString().slice(0, 19).replace('T', ' '),
  });
}

/** As `+01:00`. */
function offsetOf(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.replace('GMT', '') || '+00:00';
}
