/**
 * The law that holds for an order: that of the country of delivery, as it stood on the day of the contract.
 *
 * Finds rules and says how sure they are; does not apply them.
 */
import type { CalendarDay } from '../values/calendar.ts';
import type { Calendar } from '../values/period.ts';
import { holidaysBy, mayBeMoved } from './holidays.ts';
import type { Rule, RuleId } from './rule.ts';
import type { HolidayRules, Jurisdiction, Law } from './types.ts';

/** Why an answer is told as "at least …; ask the shop". */
export type Doubt =
  | { readonly doubt: 'unreviewed' | 'review-over' | 'law-off' | 'law-unknown' | 'national-law' | 'holidays-unknown' }
  | { readonly doubt: 'recalled' | 'pending'; readonly rule: RuleId };

/** The article behind an answer. */
export interface Reference {
  readonly rule: RuleId;
  readonly jurisdiction: string;
  readonly act?: string | undefined;
  readonly article?: string | undefined;
}

/** The law of one country on one day. */
export interface CountryLaw {
  /** `none`: the shop's policy is all there is. `unknown`: nobody wrote the law down, or the owner left it off. */
  readonly cover: 'known' | 'none' | 'unknown';
  /** What makes all of it uncertain. */
  readonly doubts: readonly Doubt[];
  readonly calendar: Calendar;
  readonly rule: <Id extends RuleId>(id: Id) => Rule<Id> | undefined;
  /** The articles of rules, and what makes them uncertain. */
  readonly basis: (ids: readonly RuleId[]) => { references: readonly Reference[]; doubts: readonly Doubt[] };
  /** Whether the holidays around a day are known for certain, where they matter. */
  readonly knowsHolidays: (day: CalendarDay) => boolean;
}

/** The law for a contract of `contractOn`, delivered to `country`, as sure as it is `today`. */
export function countryLaw(law: Law, country: string, contractOn: CalendarDay, today: CalendarDay): CountryLaw {
  const own = law.jurisdictions[country];
  const union = own ? undefined : Object.values(law.jurisdictions).find(({ members }) => members?.includes(country));
  const first = own ?? union;
  const off = own?.off && !law.on?.includes(country);
  const chain = off ? [] : [first, first?.extends ? law.jurisdictions[first.extends] : undefined].filter(isThere);
  const found = <Id extends RuleId>(id: Id): [Rule<Id>, Jurisdiction] | undefined => {
    for (const jurisdiction of chain) {
      const rule = ruleOn(jurisdiction, id, contractOn);
      if (rule) return [rule, jurisdiction];
    }
    return undefined;
  };
  const rule = <Id extends RuleId>(id: Id): Rule<Id> | undefined => {
    const known = found(id)?.[0];
    return known?.status === 'in-force' ? known : undefined;
  };
  const rolls = rule('counting')?.value.rolls ?? [];
  const holidays = chain[0]?.holidays;
  return {
    cover: off || !first ? 'unknown' : first.policyOnly ? 'none' : 'known',
    doubts: off
      ? [{ doubt: 'law-off' }]
      : first
        ? generalDoubts(chain, Boolean(union), today)
        : [{ doubt: 'law-unknown' }],
    calendar: { rolls, isHoliday: (day) => holidays !== undefined && isHoliday(holidays, day) },
    rule,
    basis: (ids) => {
      const all = ids.map(found).filter(isThere);
      return {
        references: all.map(([each, { id }]) => reference(each, id)),
        doubts: all.flatMap(([each]) => doubtsOf(each)),
      };
    },
    knowsHolidays: (day) => !rolls.includes('holiday') || (holidays !== undefined && knows(holidays, day)),
  };
}

function generalDoubts(chain: readonly Jurisdiction[], byUnion: boolean, today: CalendarDay): Doubt[] {
  const [first] = chain;
  if (first?.policyOnly) return [];
  if (!first?.review) return [{ doubt: 'unreviewed' }];
  const over = chain.some(({ review }) => review && review.until < today);
  return [
    ...(over ? [{ doubt: 'review-over' } as const] : []),
    ...(byUnion ? [{ doubt: 'national-law' } as const] : []),
  ];
}

/** The version of a rule that holds for a contract of `day`: the latest that had begun. */
function ruleOn<Id extends RuleId>({ rules }: Jurisdiction, id: Id, day: CalendarDay): Rule<Id> | undefined {
  let latest: Rule | undefined;
  for (const rule of rules) {
    if (rule.id !== id || rule.validFrom > day || (rule.validUntil && rule.validUntil < day)) continue;
    if (!latest || latest.validFrom <= rule.validFrom) latest = rule;
  }
  return latest as Rule<Id> | undefined;
}

function doubtsOf({ id, status, sure }: Rule): Doubt[] {
  if (status === 'pending') return [{ doubt: 'pending', rule: id }];
  return sure === 'recalled' ? [{ doubt: 'recalled', rule: id }] : [];
}

function reference({ id, act, article }: Rule, jurisdiction: string): Reference {
  return { rule: id, jurisdiction, act, article };
}

const years = new WeakMap<HolidayRules, Map<number, ReadonlySet<CalendarDay>>>();

/** Asked for every day on which something may end: a year is worked out once. */
function isHoliday(rules: HolidayRules, day: CalendarDay): boolean {
  const known = years.get(rules) ?? new Map<number, ReadonlySet<CalendarDay>>();
  years.set(rules, known);
  const year = Number(day.slice(0, 4));
  const days = known.get(year) ?? new Set(holidaysBy(rules, year));
  known.set(year, days);
  return days.has(day);
}

function knows(rules: HolidayRules, day: CalendarDay): boolean {
  const year = Number(day.slice(0, 4));
  return rules.from <= year && year <= rules.through && !mayBeMoved(rules, year);
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
