/**
 * The law that holds for an order: that of the country of delivery, as it stood on the day of the contract.
 *
 * Finds rules and says how sure they are; does not apply them.
 */
import type { CalendarDay } from '../values/calendar.ts';
import { type Calendar, type Counted, type Period, periodEnd } from '../values/period.ts';
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
  /** When a period ends that a day set running. */
  readonly end: (start: CalendarDay, period: Period) => Counted;
  readonly rule: <Id extends RuleId>(id: Id) => Rule<Id> | undefined;
  /** The articles of rules, and what makes them uncertain. */
  readonly basis: (ids: readonly RuleId[]) => { references: readonly Reference[]; doubts: readonly Doubt[] };
  /** Whether the holidays around a day are known for certain, where they matter. */
  readonly knowsHolidays: (day: CalendarDay) => boolean;
}

/** The law for a contract of `contractOn`, delivered to `country`, as sure as it is `today`. */
export function countryLaw(law: Law, country: string, contractOn: CalendarDay, today: CalendarDay): CountryLaw {
  const own = law.jurisdictions[country];
  const first = own ?? Object.values(law.jurisdictions).find(({ members }) => members?.includes(country));
  if (!first) return uncovered('unknown', [{ doubt: 'law-unknown' }]);
  if (first.off && !law.on?.includes(country)) return uncovered('unknown', [{ doubt: 'law-off' }]);
  if (first.policyOnly) return uncovered('none', []);
  const parent = first.extends ? law.jurisdictions[first.extends] : undefined;
  const chain = parent ? [first, parent] : [first];
  const found = new Map<RuleId, Found>();
  for (const jurisdiction of [...chain].reverse()) addRules(found, jurisdiction, contractOn);
  const rule = <Id extends RuleId>(id: Id): Rule<Id> | undefined => {
    const known = found.get(id)?.rule;
    return known?.status === 'in-force' ? (known as Rule<Id>) : undefined;
  };
  const rolls = rule('counting')?.value.rolls ?? [];
  const holidays = first.holidays;
  const calendar = { rolls, isHoliday: (day: CalendarDay) => holidays !== undefined && isHoliday(holidays, day) };
  return {
    cover: 'known',
    doubts: generalDoubts(chain, !own, today),
    calendar,
    end: remembered((start, period) => periodEnd(start, period, calendar)),
    rule,
    basis: (ids) => {
      const references: Reference[] = [];
      const doubts: Doubt[] = [];
      for (const id of ids) {
        const known = found.get(id);
        if (known) references.push(known.reference);
        if (known?.doubts.length) doubts.push(...known.doubts);
      }
      return { references, doubts };
    },
    knowsHolidays: (day) => !rolls.includes('holiday') || (holidays !== undefined && knows(holidays, day)),
  };
}

/** A rule with the article that is told for it and what makes it uncertain. */
interface Found {
  readonly rule: Rule;
  readonly reference: Reference;
  readonly doubts: readonly Doubt[];
}

/** The versions of rules that hold for a contract of `day`, the latest that had begun, over those of a parent. */
function addRules(found: Map<RuleId, Found>, { id: jurisdiction, rules }: Jurisdiction, day: CalendarDay): void {
  for (const rule of rules) {
    if (rule.validFrom > day || (rule.validUntil && rule.validUntil < day)) continue;
    const other = found.get(rule.id);
    if (other?.reference.jurisdiction === jurisdiction && other.rule.validFrom > rule.validFrom) continue;
    const { id, act, article } = rule;
    found.set(id, { rule, reference: { rule: id, jurisdiction, act, article }, doubts: doubtsOf(rule) });
  }
}

/** Where no law is known the policy is all there is, and its days are counted as they are. */
function uncovered(cover: 'none' | 'unknown', doubts: readonly Doubt[]): CountryLaw {
  const calendar: Calendar = { rolls: [], isHoliday: () => false };
  return {
    cover,
    doubts,
    calendar,
    end: (start, period) => periodEnd(start, period, calendar),
    rule: () => undefined,
    basis: () => ({ references: [], doubts: [] }),
    knowsHolidays: () => true,
  };
}

/** The items of an order ask for the same few days again and again. */
function remembered(end: CountryLaw['end']): CountryLaw['end'] {
  const known = new Map<Period, Map<CalendarDay, Counted>>();
  return (start, period) => {
    const starts = known.get(period) ?? new Map<CalendarDay, Counted>();
    const counted = starts.get(start) ?? end(start, period);
    if (!starts.size) known.set(period, starts);
    starts.set(start, counted);
    return counted;
  };
}

function generalDoubts(chain: readonly Jurisdiction[], byUnion: boolean, today: CalendarDay): Doubt[] {
  if (!chain[0]?.review) return [{ doubt: 'unreviewed' }];
  const over = chain.some(({ review }) => review && review.until < today);
  return [
    ...(over ? [{ doubt: 'review-over' } as const] : []),
    ...(byUnion ? [{ doubt: 'national-law' } as const] : []),
  ];
}

function doubtsOf({ id, status, sure }: Rule): Doubt[] {
  if (status === 'pending') return [{ doubt: 'pending', rule: id }];
  return sure === 'recalled' ? [{ doubt: 'recalled', rule: id }] : [];
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
