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
  /** Counts one more from `address` and tells whether that is too many. */
  exceeded(address: string, now: Date): boolean;
}

/** Allows `perHour` from one address. */
export function createLimit(perHour: number): Limit {
  const secret = randomBytes(32);
  const seen = new Map<string, { count: number; readonly since: number }>();
  return {
    exceeded(address, now) {
      const sender = createHmac('sha256', secret).update(address).digest('base64');
      const known = seen.get(sender);
      const at = now.getTime();
      // a clock that was set back must not lock anybody in
      const entry = known && Math.abs(at - known.since) < hour ? known : { count: 0, since: at };
      seen.delete(sender);
      seen.set(sender, entry);
      if (seen.size > most) seen.delete(seen.keys().next().value ?? sender);
      entry.count += 1;
      return entry.count > perHour;
    },
  };
}
