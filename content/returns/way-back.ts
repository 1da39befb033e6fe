/** Whether the shop pays the way back because it said so: by a promise, from an amount on, or by fetching the goods. */
import type { Order } from './order.ts';
import type { Terms } from './types.ts';

/** Whether the shop has taken the cost of the way back on itself. */
export function wayBackByShop({ facts, spent }: Order, { wayBack, freeReturnFrom: free }: Terms): boolean {
  if (facts.collected || wayBack?.paidBy === 'shop') return true;
  return Boolean(free && spent && spent.currency === free.currency && spent.amount >= free.amount);
}
