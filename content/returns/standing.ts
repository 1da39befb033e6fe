/** From a last day to open or closed, never surer than the law it rests on. */
import type { Doubt } from '../law/country.ts';
import type { CalendarDay } from '../values/calendar.ts';
import type { Closed, Deadline, Standing } from './answer.ts';
import type { Order } from './order.ts';

/** Open through the last day, closed after it. */
export function until(lastDay: Deadline, day: CalendarDay): Standing {
  return day <= lastDay.day
    ? { status: 'open', lastDay }
    : { status: 'closed', because: { reason: 'window-ended', lastDay: lastDay.day } };
}

/** Closed, because of something that needs no more words. */
export function closed(because: Closed): Standing {
  return { status: 'closed', because };
}

/** Nobody is told "no" on the strength of a law that is not sure: then it depends, and the shop can say on what. */
export function soften(standing: Standing, doubts: readonly Doubt[], lastDay?: Deadline): Standing {
  if (standing.status !== 'closed' || !doubts.length || sureOfItself.has(standing.because.reason)) return standing;
  return { status: 'depends', missing: [], lastDay };
}

/** Why nobody has a consumer's rights in this order at all; nothing, where somebody may. */
export function noConsumer({ facts, law }: Order): Standing | undefined {
  if (facts.cancelledOn) return closed({ reason: 'order-cancelled' });
  if (law.cover === 'unknown') return { status: 'depends', missing: [] };
  if (facts.buyer === 'business') return closed({ reason: 'not-consumer' });
  const soleTrader = facts.buyer === 'sole-trader' && !law.rule('buyer.sole-trader')?.value.counts;
  return soleTrader ? closed({ reason: 'not-consumer' }) : undefined;
}

/** What no law could change. */
const sureOfItself: ReadonlySet<Closed['reason']> = new Set(['order-cancelled', 'no-law', 'not-offered', 'excluded']);
