/** Whether the shop pays the way back because it said so: by a promise, from an amount on, or by fetching the goods. */
import type { Facts, Terms } from './types.ts';

/** Whether the shop has taken the cost of the way back on itself. */
export function wayBackByShop(facts: Facts, { wayBack, freeReturnFrom: free }: Terms): boolean {
  if (facts.collected || wayBack?.paidBy === 'shop') return true;
  if (!free) return false;
  const prices = facts.items.map(({ price, quantity }) => ({ ...price, amount: price.amount * quantity }));
  const total = prices.reduce((sum, { amount }) => sum + amount, 0);
  return prices.every(({ currency }) => currency === free.currency) && total >= free.amount;
}
