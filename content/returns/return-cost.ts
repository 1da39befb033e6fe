/** Who pays for sending something back that can go back now: by law, by the shop's word, or nobody can say. */
import type { CalendarDay } from '../values/calendar.ts';
import type { Money } from '../values/money.ts';
import type { Return, Withdrawal } from './answer.ts';
import type { Order } from './order.ts';
import type { Terms } from './types.ts';

/** Who pays; `unknown`: the shop does not say, and then the law may make it the shop. */
export interface ReturnCost {
  readonly paidBy: 'shop' | 'customer' | 'unknown';
  /** The last day of the law's right, where the shop pays for that and not for its own that lasts longer. */
  readonly until?: CalendarDay | undefined;
  /** What the shop's label costs the customer, now or after `until`. */
  readonly cost?: Money | undefined;
  /** Orders from this amount travel back free of charge all the same. */
  readonly freeFrom?: Money | undefined;
}

/** The cost of the right by which money would come back today: the law's, as long as its days last. */
export function returnCost(order: Order, byLaw: Withdrawal, byShop: Return, terms: Terms): ReturnCost {
  const { wayBack: promised, freeReturnFrom: freeFrom } = terms;
  const own = { ...(promised?.cost ? { cost: promised.cost } : {}), ...(freeFrom ? { freeFrom } : {}) };
  const ends = byLaw.status === 'closed' ? undefined : byLaw.lastDay?.day;
  // a law that is not sure leaves it open whether its days are over; who pays goes by its own day
  const gone = byLaw.status === 'closed' || (ends !== undefined && ends < order.day);
  if (byShop.wayBack === 'trader') return { paidBy: 'shop' };
  if (!gone && byLaw.wayBack === 'trader') {
    const longer = byShop.status === 'open' && ends && byShop.lastDay && byShop.lastDay.day > ends;
    return longer ? { paidBy: 'shop', until: ends, ...own } : { paidBy: 'shop' };
  }
  if (promised) return { paidBy: 'customer', ...own };
  const rule = gone ? undefined : order.law.rule('withdrawal.way-back')?.value;
  return { paidBy: rule && rule.uninformed !== 'trader' ? 'customer' : 'unknown', ...own };
}
