/**
 * Rules whose every number stands in them: what a rule borrows from a value by its name is put in its place.
 *
 * Knows how to look a value up; does not know for which items a rule is.
 */
import { byRank } from '../documents/canonical.ts';
import type { Conditions, Promised, Rule } from '../documents/rule.ts';
import { type CalendarDay, isCalendarDay } from '../values/calendar.ts';
import type { Money } from '../values/money.ts';

/** The promises that are counted in days or years. */
export const counts = [
  'returnDays',
  'exchangeDays',
  'afterDays',
  'refundDays',
  'warrantyYears',
  'guaranteeYears',
  'complaintReplyDays',
] as const satisfies readonly Promised[];

/** The promises that are amounts. */
export const amounts = ['returnCost', 'freeReturnFrom'] as const satisfies readonly Promised[];

type Count = (typeof counts)[number];
type Amount = (typeof amounts)[number];
type Price = 'priceFrom' | 'priceBelow';

/** The conditions of a settled rule. */
export type SettledConditions = Omit<Conditions, Price> & { readonly [name in Price]?: Money | undefined };

/** A rule without names of values. */
export type SettledRule = Omit<Rule, Count | Amount | 'when' | 'rank' | 'adopted' | 'fields'> & {
  readonly [name in Count]?: number | undefined;
} & { readonly [name in Amount]?: Money | undefined } & { readonly when?: SettledConditions | undefined };

/** A value with the name by which rules borrow it. */
export interface Named {
  readonly name: string;
  readonly value: unknown;
}

/** A name in a rule that no value of its kind has. */
export interface Unsettled {
  readonly path: string;
  readonly name: string;
}

/** The adopted rules in their order, settled with `values`; what no value fits is left out. */
export function settle(rules: readonly Rule[], values: readonly Named[]): SettledRule[] {
  return [...rules]
    .sort(byRank)
    .filter(({ adopted }) => adopted !== false)
    .map((rule) => settleRule(rule, values).rule);
}

/** One rule settled, and the names in it that no value fits. */
export function settleRule(rule: Rule, values: readonly Named[]): { rule: SettledRule; unsettled: Unsettled[] } {
  const unsettled: Unsettled[] = [];
  const { rank: _, adopted: __, fields: ___, when, ...promised } = rule;
  const look = (path: string, kind: Kind, held: unknown): unknown => {
    const value = kind(held) ? held : values.find(({ name }) => name === held)?.value;
    if (kind(value)) return value;
    unsettled.push({ path, name: String(held) });
    return undefined;
  };
  const settled = mapped(promised, (name, held) => look(name, kindOf(name), held));
  const conditions = when && mapped(when, (name, held) => look(`when.${name}`, kindOf(name), held));
  return { rule: { ...settled, ...(conditions ? { when: conditions } : {}) } as SettledRule, unsettled };
}

type Kind = (value: unknown) => boolean;

const days: readonly string[] = ['returnUntil', 'orderedFrom', 'orderedUntil'];
const moneys: readonly string[] = [...amounts, 'priceFrom', 'priceBelow'];

function kindOf(name: string): Kind {
  if ((counts as readonly string[]).includes(name)) return (value) => typeof value === 'number';
  if (moneys.includes(name)) return (value) => typeof value === 'object' && value !== null;
  if (days.includes(name)) return (value) => typeof value === 'string' && isCalendarDay(value as CalendarDay);
  return () => true;
}

/** `object` with each of its values looked up, without what is not there. */
function mapped(object: object, look: (name: string, held: unknown) => unknown): object {
  const pairs = Object.entries(object)
    .filter(([, held]) => held !== undefined)
    .map(([name, held]) => [name, look(name, held)] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}
