/** The day that sets a period running: a delivery, a contract, or none yet. */
import type { CalendarDay } from '../values/calendar.ts';
import type { Facts, ItemFacts } from './types.ts';

/** A day; `not-yet`, when it is still to come; `unknown`, when it may have come. */
export type Start = CalendarDay | 'not-yet' | 'unknown';

/** What sets the right of withdrawal running for an item: of several parcels the last, of regular ones the first. */
export function withdrawalStart(facts: Facts, item: ItemFacts): Start {
  if (!isGoods(item)) return facts.orderedOn;
  const days = facts.items.filter(isGoods).map(delivery);
  if (days.includes('unknown')) return 'unknown';
  const known = days.filter((day) => day !== 'not-yet').sort();
  if (facts.regular) return known[0] ?? 'not-yet';
  return days.includes('not-yet') ? 'not-yet' : (known.at(-1) ?? 'unknown');
}

/** When the item itself came. */
export function delivery({ deliveredOn }: ItemFacts): Start {
  return deliveredOn ?? 'unknown';
}

/** Whether something was handed over that can travel back. */
export function isGoods({ kind }: ItemFacts): boolean {
  return kind === undefined || kind === 'goods';
}

/** Whether a start is a day. */
export function isDay(start: Start): start is CalendarDay {
  return start !== 'not-yet' && start !== 'unknown';
}
