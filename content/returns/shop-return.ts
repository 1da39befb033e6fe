/**
 * What the shop gives of its own accord: money or credit back, and another item instead.
 *
 * A promise that ends before the right to withdraw is read as lasting as long: the policy can only add.
 */
import type { CalendarDay } from '../values/calendar.ts';
import type { Deadline, Due, Exchange, Return, Standing, Withdrawal } from './answer.ts';
import { atOnce, deadline, holidayDoubts, later } from './deadline.ts';
import { declaredState } from './exception.ts';
import { keptBy } from './kept.ts';
import type { Order } from './order.ts';
import { closed, noConsumer, until } from './standing.ts';
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

/** Another item instead: by the shop's promise, and where the law gives it, by law. */
export function exchange(order: Order, item: ItemFacts, terms: Terms): Exchange {
  const { facts, law, day } = order;
  const rule = noConsumer(order) ? undefined : law.rule('exchange');
  const byLaw = rule && deadline(facts.orderedOn, rule.value.period, law);
  const windows = terms.exchangeDays === undefined ? [] : [{ days: terms.exchangeDays, from: 'delivery' as const }];
  const promised = facts.cancelledOn
    ? closed({ reason: 'order-cancelled' })
    : standingOf(windowEnd(windows, order, item), terms, day);
  const standing: Standing = byLaw && day <= byLaw.day && !isOpenLonger(promised, byLaw) ? until(byLaw, day) : promised;
  const basis = law.basis(rule ? ['exchange', 'counting'] : []);
  return {
    ...standing,
    kind: 'exchange',
    dates: [],
    wayBack: wayBackByShop(order, terms) ? 'trader' : 'consumer',
    statutory: rule !== undefined,
    references: basis.references,
    doubts: rule ? [...law.doubts, ...basis.doubts] : [],
  };
}

function returnStanding(order: Order, item: ItemFacts, terms: Terms, beside: Withdrawal): Standing {
  if (order.facts.cancelledOn) return closed({ reason: 'order-cancelled' });
  const { returns = 'refund' } = terms;
  if (returns === 'final-sale' || returns === 'exchange-only') return closed({ reason: 'excluded', by: returns });
  if (returns !== 'refund') {
    const declared = declaredState(item, returns, order.law);
    if (declared.state === 'holds') return closed({ reason: 'exception', exception: returns });
    if (declared.state === 'depends') return { status: 'depends', missing: declared.missing };
  }
  const end = windowEnd(terms.windows, order, item, terms.returnUntil);
  const withdrawn = beside.status === 'open' ? beside.lastDay : undefined;
  return standingOf(typeof end === 'object' ? later(end, withdrawn) : end, terms, order.day);
}

function standingOf(end: Deadline | FactName | 'none' | 'not-yet', { missing }: Terms, day: CalendarDay): Standing {
  if (missing.length) return { status: 'depends', missing };
  if (end === 'none') return closed({ reason: 'not-offered' });
  if (end === 'not-yet') return { status: 'open' };
  return typeof end === 'string' ? { status: 'depends', missing: [end] } : until(end, day);
}

/** The latest end of several windows; the fact that is missing, where one of them may still be longer. */
function windowEnd(
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

function isOpenLonger(standing: Standing, than: Deadline): boolean {
  if (standing.status !== 'open') return false;
  return standing.lastDay === undefined || standing.lastDay.day >= than.day;
}
