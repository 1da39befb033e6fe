/**
 * What a shop promises for an item: the general values of its policy, with the rules that fit applied.
 *
 * Each promise is decided by itself. Of the rules that fit, those count than which none is more specific (for items
 * that are all among the other's); of these, the one that is best for the customer. So a customer never loses by a
 * second rule that has nothing to do with the first, and a narrow exception can still cut a wide one.
 * Amounts in different currencies are never compared: those in the currency of the price count, else it depends.
 * A day that a rule sets (`returnUntil`) only ever adds: the days of the general case go on beside it.
 *
 * Knows nothing of the law: what a policy takes away binds only what the shop gives of its own accord.
 */

import type { Anchor } from '../documents/choices.ts';
import type { PolicyValues } from '../documents/policy.ts';
import type { CalendarDay } from '../values/calendar.ts';
import type { Money } from '../values/money.ts';
import { fits, type Item, type ItemFact, within } from './conditions.ts';
import { type Facet, type FacetName, type Facets, facets } from './facets.ts';
import type { SettledRule } from './settled.ts';

/** A policy as it stood at some time, its rules settled. */
export interface PolicyVersion {
  /** Orders of this day and later are judged by it; absent, all. */
  readonly validFrom?: CalendarDay | undefined;
  readonly values: PolicyValues;
  readonly rules: readonly SettledRule[];
}

/** Days to send something back, and what sets them running. */
export interface ReturnWindow {
  readonly days: number;
  readonly from: Anchor;
}

/** The promises that hold for an item; an absent one was not made. */
export interface Promises extends Facets {
  /** Several where no rule is more specific: the latest end counts. */
  readonly windows: readonly ReturnWindow[];
  /** By promise, the rule that decided it; absent where the general case did. */
  readonly decidedBy: { readonly [promise in FacetName | 'windows']?: string };
  /** Facts that are not known and could change the answer. */
  readonly missing: readonly ItemFact[];
}

/** The policy by which an order of `day` is judged: the latest that was valid then, else the oldest. */
export function policyOn<Version extends { readonly validFrom?: CalendarDay | undefined }>(
  versions: readonly Version[],
  day: CalendarDay,
): Version | undefined {
  const newest = [...versions].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1));
  return newest.find(({ validFrom = '' }) => validFrom <= day) ?? newest.at(-1);
}

/** What `version` promises for `item`. */
export function promisesFor(item: Item, { values, rules }: PolicyVersion): Promises {
  const answers = rules.map((rule) => ({ rule, fit: fits(rule.when, item) }));
  const fitting = answers.filter(({ fit }) => fit === true).map(({ rule }) => rule);
  const missing = new Set(answers.map(({ fit }) => fit).filter((fit) => typeof fit === 'string'));
  const decided = facetNames.map((name) => decide(name, facets[name] as Facet<unknown>, fitting, values, item.price));
  if (decided.some(({ unsure }) => unsure)) missing.add('price');
  const { windows, id } = windowsOf(fitting, values);
  return {
    ...(Object.fromEntries(
      decided.map(({ name, stated }) => [name, stated]).filter(([, it]) => it !== undefined),
    ) as Facets),
    windows,
    decidedBy: Object.fromEntries(
      [...decided, { name: 'windows', id }].flatMap(({ name, id }) => (id ? [[name, id]] : [])),
    ),
    missing: [...missing].sort(),
  };
}

const facetNames = Object.keys(facets) as FacetName[];

interface Decided {
  readonly name: FacetName;
  readonly stated: unknown;
  /** The rule that decided; absent, the general case. */
  readonly id?: string;
  /** Which rule decides depends on the currency of the price. */
  readonly unsure?: boolean;
}

function decide(
  name: FacetName,
  { of, better, currency }: Facet<unknown>,
  rules: readonly SettledRule[],
  values: PolicyValues,
  price: Money | undefined,
): Decided {
  const all = mostSpecific(rules.filter((rule) => of(rule) !== undefined));
  const own = all.filter((rule) => !price || [undefined, price.currency].includes(currency?.(of(rule))));
  const pool = own.length ? own : all;
  const [first, ...others] = pool;
  if (!first) return { name, stated: of(values) };
  const best = others.reduce((kept, rule) => (better(of(rule), of(kept)) ? rule : kept), first);
  const unsure = pool.some((rule) => better(of(rule), of(best)) === undefined);
  return { name, stated: of(best), id: best.id, unsure };
}

function windowsOf(
  rules: readonly SettledRule[],
  { returnDays }: PolicyValues,
): { windows: ReturnWindow[]; id?: string } {
  const own = mostSpecific(rules.filter((rule) => rule.returnDays !== undefined));
  const [first] = own;
  if (!first) return { windows: returnDays === undefined ? [] : [{ days: returnDays, from: 'delivery' }] };
  return {
    windows: own.map(({ returnDays: days = 0, countedFrom: from = 'delivery' }) => ({ days, from })),
    id: first.id,
  };
}

function mostSpecific(rules: readonly SettledRule[]): SettledRule[] {
  return rules.filter((rule) => !rules.some((other) => isMoreSpecific(other, rule)));
}

/** Whether `a` is for some of the items of `b` only. */
export function isMoreSpecific(a: Pick<SettledRule, 'when'>, b: Pick<SettledRule, 'when'>): boolean {
  return within(a.when, b.when) && !within(b.when, a.when);
}
