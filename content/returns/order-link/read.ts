/** Reads an order that somebody else wrote: a link, the page, a server. What makes no sense is left out. */

import { idShape } from '../../documents/ids.ts';
import { type WishKind, wishKinds } from '../../documents/wish.ts';
import { isCalendarDay } from '../../values/calendar.ts';
import type { Money } from '../../values/money.ts';
import { clean, line } from '../request/clean.ts';
import { limits } from '../request/limits.ts';
import type { KnownItem, KnownOrder } from '../steps/answers.ts';

/** The order, with nothing in it but what an order may have; nothing, where it names neither number nor item. */
export function readOrder(input: unknown): KnownOrder | undefined {
  const at = fieldsOf(input);
  if (!at) return undefined;
  const items = listOf(at('items')).slice(0, limits.items).flatMap(readItem);
  const ids = new Set<string>();
  const order: KnownOrder = clean({
    number: words(at('number'), limits.order),
    link: matching(at('link'), /^[A-Za-z0-9_-]{1,64}$/),
    orderedOn: dayOf(at('orderedOn')),
    deliveredOn: deliveryOf(at('deliveredOn')),
    country: matching(at('country'), /^[A-Z]{2}$/),
    items: items.filter(({ id }) => !ids.has(id) && ids.add(id)),
    delivery: readDelivery(at('delivery')),
  });
  return order.number || order.items.length ? order : undefined;
}

function readItem(input: unknown, at: number): KnownItem[] {
  const field = fieldsOf(input);
  const name = field && words(field('name'), limits.item);
  if (!name) return [];
  const instead = listOf(field('instead')).slice(0, 50).flatMap(readInstead);
  return [
    clean({
      id: words(field('id'), limits.order) ?? `${at + 1}`,
      name,
      variant: words(field('variant'), limits.variant),
      category: matching(field('category'), idShape),
      quantity: wholeOf(field('quantity'), 1, limits.quantity) ?? 1,
      price: moneyOf(field('price')),
      deliveredOn: deliveryOf(field('deliveredOn')),
      instead: instead.length ? instead : undefined,
    }),
  ];
}

function readInstead(input: unknown): NonNullable<KnownItem['instead']>[number][] {
  const field = fieldsOf(input);
  const kind = wishKinds.find((each): each is WishKind => each === field?.('kind'));
  const value = field && words(field('value'), limits.wish);
  return kind && value ? [{ kind, value, ...(field('soldOut') === true ? { soldOut: true } : {}) }] : [];
}

function readDelivery(input: unknown): KnownOrder['delivery'] {
  const field = fieldsOf(input);
  const paid = field && moneyOf(field('paid'));
  return paid && clean({ paid, cheapest: moneyOf(field('cheapest')) });
}

function moneyOf(input: unknown): Money | undefined {
  const field = fieldsOf(input);
  const amount = field && wholeOf(field('amount'), 0, 1e12);
  const currency = field && matching(field('currency'), /^[A-Z]{3}$/);
  return amount === undefined || !currency ? undefined : { amount, currency };
}

function deliveryOf(input: unknown): KnownOrder['deliveredOn'] {
  return input === 'not-yet' ? input : dayOf(input);
}

function dayOf(input: unknown): string | undefined {
  return typeof input === 'string' && isCalendarDay(input) ? input : undefined;
}

/** Numbers of orders come as numbers, too. */
function words(input: unknown, most: number): string | undefined {
  if (typeof input === 'number' && Number.isSafeInteger(input)) return String(input);
  return typeof input === 'string' ? line(input, most) : undefined;
}

function matching(input: unknown, shape: RegExp): string | undefined {
  return typeof input === 'string' && shape.test(input) ? input : undefined;
}

function wholeOf(input: unknown, least: number, most: number): number | undefined {
  return Number.isSafeInteger(input) && Number(input) >= least && Number(input) <= most ? Number(input) : undefined;
}

function listOf(input: unknown): readonly unknown[] {
  return Array.isArray(input) ? input : [];
}

/** Its own fields alone: nothing is read from a prototype. */
function fieldsOf(input: unknown): ((name: string) => unknown) | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  return (name) => (Object.hasOwn(input, name) ? (input as Record<string, unknown>)[name] : undefined);
}
