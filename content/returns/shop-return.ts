/**
 * What the shop gives of its own accord: money or credit back, in days of its own.
 *
 * A promise that ends before the right to withdraw is read as lasting as long: the policy can only add.
 */
import type { CalendarDay } from '../values/calendar.ts';
import type { Deadline, Due, Return, Standing, Withdrawal } from './answer.ts';
import { atOnce, deadline, holidayDoubts, later } from './deadline.ts';
import { declaredState } from './exception.ts';
import { keptBy } from './kept.ts';
import type { Order } from './order.ts';
import { closed, until } from './standing.ts';
import type { Start } from './start.ts';
import type { FactName, ItemFacts, ShopWindow, Terms } from './types.ts';
import { wayBackByShop } from './way-back.ts';
import { withdrawalStart } from './withdrawal.ts';

/** Money or credit back by the shop's promise, beside the withdrawal it adds to. */
export function shopReturn(order: Order, item: ItemFacts, terms: Terms, beside: Withdrawal): Return {
  const standing = returnStanding(order, item, terms, beside);
  const means = terms.refundWays?.includes('original') === false ? 'store-credit' : 'original';
  return {
    ...standing,
    kind: 'return',
    dates: standing.status === 'closed' ? [] : refundPromise(order, terms),
    refunds: {
      delivery: 'none',
      means: terms.refundWays && terms.refundWays.length > 1 ? 'choice' : means,
      valueLoss: 'excess-handling',
    },
    wayBack: wayBackByShop(order, terms) ? 'trader' : 'consumer',
    ...keptBy(order, item, terms, beside),
    references: [],
    doubts: holidayDoubts(['lastDay' in standing ? standing.lastDay : undefined], order.law),
  };
}

function returnStanding(order: Order, item: ItemFacts, terms: Terms, beside: Withdrawal): Standing {
  const refused = refusal(order, item, terms);
  if (refused) return refused;
  const end = windowEnd(terms.windows, order, item, terms.returnUntil);
  const withdrawn = beside.status === 'open' ? beside.lastDay : undefined;
  return standingOf(typeof end === 'object' ? later(end, withdrawn) : end, terms, order.day);
}

/** Why the shop takes an item neither back nor in exchange, whatever days it gives; nothing, where it does. */
export function refusal(order: Order, item: ItemFacts, { returns = 'refund' }: Terms): Standing | undefined {
  if (order.facts.cancelledOn) return closed({ reason: 'order-cancelled' });
  if (returns === 'refund') return undefined;
  if (returns === 'final-sale' || returns === 'exchange-only') return closed({ reason: 'excluded', by: returns });
  const declared = declaredState(item, returns, order.law);
  if (declared.state === 'holds') return closed({ reason: 'exception', exception: returns });
  return declared.state === 'depends' ? { status: 'depends', missing: declared.missing } : undefined;
}

/** How a promise stands whose days end on `end`. */
export function standingOf(
  end: Deadline | FactName | 'none' | 'not-yet',
  { missing }: Terms,
  day: CalendarDay,
): Standing {
  if (missing.length) return { status: 'depends', missing };
  if (end === 'none') return closed({ reason: 'not-offered' });
  if (end === 'not-yet') return { status: 'open' };
  return typeof end === 'string' ? { status: 'depends', missing: [end] } : until(end, day);
}

/** The latest end of several windows; the fact that is missing, where one of them may still be longer. */
export function windowEnd(
  windows: readonly ShopWindow[],
  order: Order,
  item: ItemFacts,
  fixed?: CalendarDay,
): Deadline | FactName | 'none' | 'not-yet' {
  const starts = windows.map(({ from }) => startOf(from, order, item));
  if (starts.includes('not-yet')) return 'not-yet';
  const unknown = starts.indexOf('unknown');
  if (unknown >= 0) return windows[unknown]?.from === 'dispatch' ? 'dispatchedOn' : 'deliveredOn';
  const ends = windows.map((window, at) => deadline(starts[at] ?? order.facts.orderedOn, window, order.law));
  if (fixed) ends.push({ day: fixed, unrolled: fixed });
  const [first, ...others] = ends;
  return first ? others.reduce(later, first) : 'none';
}

function startOf(from: ShopWindow['from'], order: Order, item: ItemFacts): Start {
  if (from === 'order') return order.facts.orderedOn;
  return from === 'dispatch' ? (order.facts.dispatchedOn ?? 'unknown') : withdrawalStart(order, item);
}

/** The day by which the shop promised the money, once the parcel is there. */
function refundPromise({ facts, law }: Order, { refundDays }: Terms): Due[] {
  const arrival = facts.goodsReceivedOn;
  if (arrival === undefined || refundDays === undefined) return [];
  const promised = refundDays ? deadline(arrival, { days: refundDays }, law) : atOnce(arrival, law);
  return [{ who: 'trader', what: 'refund', ...promised }];
}
