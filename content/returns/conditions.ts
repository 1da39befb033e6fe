/**
 * Which items a rule is for, and which of two rules is the more specific.
 *
 * Knows items by the few facts that rules ask for; what is not known makes no condition true.
 */
import type { CalendarDay } from '../values/calendar.ts';
import type { Money } from '../values/money.ts';
import type { SettledConditions } from './settled.ts';

/** What a rule can ask about an item; what is absent is not known. */
export interface Item {
  readonly category?: string | undefined;
  /** ISO 3166-1 of the country of delivery. */
  readonly country?: string | undefined;
  /** What was paid for one. */
  readonly price?: Money | undefined;
  /** Percent below the usual price; 0 at that price. */
  readonly discount?: number | undefined;
  readonly orderedOn?: CalendarDay | undefined;
}

/** The name of a fact about an item. */
export type ItemFact = keyof Item;

/** Whether a rule with these conditions is for an item: a name is a fact that has to be known first. */
export function fits(when: SettledConditions | undefined, item: Item): boolean | ItemFact {
  if (when && isVoid(when)) return false;
  const answers = Object.entries(when ?? {}).map(([name, asked]) => tests[name as keyof Tests](asked as never, item));
  if (answers.includes(false)) return false;
  return answers.find((answer) => typeof answer === 'string') ?? true;
}

/** Whether every item that `inner` is for is also one of `outer`. */
export function within(inner: SettledConditions = {}, outer: SettledConditions = {}): boolean {
  return Object.entries(outer).every(([name, bound]) => {
    const own = inner[name as keyof SettledConditions];
    return own !== undefined && narrower[name as keyof Tests](own as never, bound as never);
  });
}

/** Whether no item at all can meet the conditions. */
export function isVoid({ priceFrom, priceBelow, orderedFrom, orderedUntil }: SettledConditions): boolean {
  const prices =
    priceFrom && priceBelow && sameCurrency(priceFrom, priceBelow) && priceFrom.amount >= priceBelow.amount;
  return Boolean(prices || (orderedFrom && orderedUntil && orderedFrom > orderedUntil) || priceBelow?.amount === 0);
}

type Conditions = Required<{ [name in keyof SettledConditions]: NonNullable<SettledConditions[name]> }>;
type Tests = { readonly [name in keyof Conditions]: (asked: Conditions[name], item: Item) => boolean | ItemFact };

const tests: Tests = {
  categories: (ids, { category }) => (category === undefined ? 'category' : ids.includes(category)),
  countries: (codes, { country }) => (country === undefined ? 'country' : codes.includes(country)),
  priceFrom: (bound, { price }) => (inCurrency(bound, price) ? price.amount >= bound.amount : 'price'),
  priceBelow: (bound, { price }) => (inCurrency(bound, price) ? price.amount < bound.amount : 'price'),
  discountFrom: (percent, { discount }) => (discount === undefined ? 'discount' : discount >= percent),
  orderedFrom: (day, { orderedOn }) => (orderedOn === undefined ? 'orderedOn' : orderedOn >= day),
  orderedUntil: (day, { orderedOn }) => (orderedOn === undefined ? 'orderedOn' : orderedOn <= day),
};

const narrower: { readonly [name in keyof Conditions]: (own: Conditions[name], bound: Conditions[name]) => boolean } = {
  categories: (own, bound) => own.every((id) => bound.includes(id)),
  countries: (own, bound) => own.every((code) => bound.includes(code)),
  priceFrom: (own, bound) => sameCurrency(own, bound) && own.amount >= bound.amount,
  priceBelow: (own, bound) => sameCurrency(own, bound) && own.amount <= bound.amount,
  discountFrom: (own, bound) => own >= bound,
  orderedFrom: (own, bound) => own >= bound,
  orderedUntil: (own, bound) => own <= bound,
};

/** A price in another currency is not known in that of the bound. */
function inCurrency(bound: Money, price: Money | undefined): price is Money {
  return price !== undefined && sameCurrency(bound, price);
}

function sameCurrency(a: Money, b: Money): boolean {
  return a.currency === b.currency;
}
