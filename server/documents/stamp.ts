/** With what the files of an edition were made: another version makes others, and so does another day. */
import type { HelpCenter } from '../../content/documents/center.ts';
import { wallClock } from '../../content/values/calendar.ts';
import settings from '../package.json' with { type: 'json' };

/** The stamp of files that are made of `center` at `now`: notices come and go, and laws begin, with the shop's day. */
export function stampOf({ shop }: HelpCenter, now: Date): string {
  return `${settings.version} ${wallClock(now, shop.about.timeZone).day}`;
}

/** The same for one help centre again and again: no day begins within a minute. */
export function createStamp(clock: () => Date): (center: HelpCenter) => string {
  let last: { readonly center: HelpCenter; readonly minute: number; readonly stamp: string } | undefined;
  return (center) => {
    const now = clock();
    const minute = Math.floor(now.getTime() / 60_000);
    if (last?.center !== center || last.minute !== minute) last = { center, minute, stamp: stampOf(center, now) };
    return last.stamp;
  };
}
