/**
 * What comes back in money, part by part, so that a customer sees it before choosing.
 *
 * An estimate: wear is for the trader to show, and never taken off here.
 */

import type { Payer } from '../law/rule.ts';
import type { Money } from '../values/money.ts';
import type { Refunds } from './answer.ts';
import type { ItemFacts, Terms } from './types.ts';

/** What is sent back, and what the order paid for delivery. */
export interface RefundFacts {
  readonly items: readonly ItemFacts[];
  /** How many of each item go back, by id; absent, none. */
  readonly quantities: { readonly [item: string]: number };
  readonly delivery: {
    readonly paid: Money;
    /** The cheapest standard delivery that the shop offered. */
    readonly cheapest?: Money | undefined;
    /** What the cheapest would have cost for the kept items alone. */
    readonly forKept?: Money | undefined;
  };
  /** `label`: the shop's, at its price; `own`: the customer pays a carrier. */
  readonly wayBack: 'label' | 'own';
  /** Whether the restocking fee counts already. */
  readonly feeApplies?: boolean | undefined;
}

/** One part of a refund, negative if it is taken off. */
export interface RefundPart {
  readonly part: 'items' | 'delivery' | 'return-label' | 'restocking-fee';
  readonly amount: number;
}

/** A refund with its parts; they add up to `total`, which is never less than nothing or more than was paid. */
export interface Refund {
  readonly parts: readonly RefundPart[];
  readonly total: Money;
  /**
   * Less may come back if the item was used more than to try it; more where delivery is open, or where something was
   * paid in another `currency`, which is left out.
   */
  readonly open: readonly ('value-loss' | 'delivery' | 'currency')[];
  /** What the same is worth as store credit, where the shop offers it. */
  readonly credit?: Money | undefined;
}

/** The refund of a withdrawal: all that was paid for the items, delivery as the law says, and no fee of the shop's. */
export function withdrawalRefund(facts: RefundFacts, refunds: Refunds, payer: Payer, terms: Terms): Refund {
  return refund(facts, refunds, [...wayBackPart(facts, payer, terms)], terms);
}

/** The refund of a return by the shop's promise: less what the policy keeps. */
export function returnRefund(facts: RefundFacts, refunds: Refunds, payer: Payer, terms: Terms): Refund {
  const percent = facts.feeApplies ? (terms.restockingFee?.what ?? 0) : 0;
  const fee = Math.floor((priceOf(facts) * percent) / 100);
  const fees: RefundPart[] = fee ? [{ part: 'restocking-fee', amount: -fee }] : [];
  return refund(facts, refunds, [...wayBackPart(facts, payer, terms), ...fees], terms);
}

function refund(facts: RefundFacts, refunds: Refunds, taken: RefundPart[], terms: Terms): Refund {
  const currency = currencyOf(facts);
  const items: RefundPart = { part: 'items', amount: priceOf(facts) };
  const delivery = deliveryPart(facts, refunds);
  const parts = [items, ...(delivery ? [{ part: 'delivery', amount: delivery } as const] : []), ...taken];
  const sum = parts.reduce((total, { amount }) => total + amount, 0);
  const total = { amount: Math.max(0, sum), currency };
  const { creditBonus: bonus, refundWays } = terms;
  const credit = refundWays?.includes('store-credit')
    ? { amount: total.amount + Math.floor((total.amount * (bonus ?? 0)) / 100), currency }
    : undefined;
  const open: Refund['open'] = [
    ...(refunds.valueLoss === 'none' ? [] : (['value-loss'] as const)),
    ...(delivery === undefined ? (['delivery'] as const) : []),
    ...(returned(facts).some(({ price }) => price.currency !== currency) ? (['currency'] as const) : []),
  ];
  return { parts: clamped(parts, sum), total, open, ...(credit ? { credit } : {}) };
}

/** What delivery is worth back; nothing, where that is open. */
function deliveryPart(facts: RefundFacts, { delivery: rule }: Refunds): number | undefined {
  const { items, quantities, delivery } = facts;
  if (rule === 'none') return 0;
  const { paid, cheapest, forKept } = delivery;
  const foreign = [paid, cheapest, forKept].some((each) => each && each.currency !== currencyOf(facts));
  if (rule === 'disputed' || foreign) return undefined;
  const most = rule === 'all' ? paid.amount : Math.min(paid.amount, cheapest?.amount ?? paid.amount);
  const whole = items.every(({ id, quantity }) => (quantities[id] ?? 0) >= quantity);
  if (whole) return most;
  return forKept ? Math.max(0, most - forKept.amount) : undefined;
}

/** A label in another currency is paid beside the refund. */
function wayBackPart(facts: RefundFacts, payer: Payer, { wayBack: promised }: Terms): RefundPart[] {
  const cost = payer === 'consumer' && facts.wayBack === 'label' ? promised?.cost : undefined;
  return cost?.amount && cost.currency === currencyOf(facts) ? [{ part: 'return-label', amount: -cost.amount }] : [];
}

function priceOf(facts: RefundFacts): number {
  const currency = currencyOf(facts);
  return returned(facts).reduce(
    (sum, { price, back }) => sum + (price.currency === currency ? price.amount * back : 0),
    0,
  );
}

/** The currency of what goes back first: what is in another one is never added to it. */
function currencyOf(facts: RefundFacts): string {
  return (returned(facts)[0] ?? facts.items[0])?.price.currency ?? facts.delivery.paid.currency;
}

function returned({ items, quantities }: RefundFacts): (ItemFacts & { readonly back: number })[] {
  const back = ({ id, quantity }: ItemFacts): number => Math.min(quantity, Math.max(0, quantities[id] ?? 0));
  return items.map((item) => ({ ...item, back: back(item) })).filter((item) => item.back > 0);
}

/** Nothing is demanded on top: what would be below zero is taken off the last part that takes. */
function clamped(parts: readonly RefundPart[], sum: number): readonly RefundPart[] {
  let over = Math.max(0, -sum);
  return [...parts]
    .reverse()
    .map((part) => {
      const less = part.amount < 0 ? Math.min(over, -part.amount) : 0;
      over -= less;
      return { ...part, amount: part.amount + less };
    })
    .reverse();
}
