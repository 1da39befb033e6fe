/**
 * Tells who sends more than people do.
 *
 * Knows addresses only as digests that this process alone can make, and forgets them after an hour.
 */
import { createHmac, randomBytes } from 'node:crypto';

const hour = 3_600_000;

/** How many senders are remembered at most; with more, the oldest are forgotten. */
const most = 50_000;

export interface Limit {
  /** Counts one more from `address` and tells whether that is too many; the same `thing` again is not one more. */
  exceeded(address: string, now: Date, thing?: string): boolean;
}

/** Allows `perHour` from one address. */
export function createLimit(perHour: number): Limit {
  const secret = randomBytes(32);
  const seen = new Map<string, { count: number; readonly since: number; readonly things: Set<string> }>();
  return {
    exceeded(address, now, thing) {
      const sender = createHmac('sha256', secret).update(address).digest('base64');
      const known = seen.get(sender);
      const at = now.getTime();
      // a clock that was set back must not lock anybody in
      const entry =
        known && Math.abs(at - known.since) < hour ? known : { count: 0, since: at, things: new Set<string>() };
      seen.delete(sender);
      seen.set(sender, entry);
      if (seen.size > most) seen.delete(seen.keys().next().value ?? sender);
      if (thing && entry.things.has(thing)) return false;
      entry.count += 1;
      if (thing && entry.count <= perHour) entry.things.add(thing);
      return entry.count > perHour;
    },
  };
}
