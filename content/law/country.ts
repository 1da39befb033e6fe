/**
 * The law that holds for an order: that of the country of delivery, as it stood on the day of the contract.
 *
 * Finds rules and says how sure they are; does not apply them.
 */
import type { CalendarDay } from '../values/calendar.ts';
import { type CountryCalendar, countryCalendar } from './calendar.ts';
import type { Rule, RuleId } from './rule.ts';
import type { Jurisdiction, Law } from './types.ts';

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
export interface CountryLaw extends CountryCalendar {
  /** `none`: the shop's policy is all there is. `unknown`: nobody wrote the law down, or the owner left it off. */
  readonly cover: 'known' | 'none' | 'unknown';
  /** What makes all of it uncertain. */
  readonly doubts: readonly Doubt[];
  readonly rule: <Id extends RuleId>(id: Id) => Rule<Id> | undefined;
  /** The articles of rules, and what makes them uncertain. */
  readonly basis: (ids: readonly RuleId[]) => { references: readonly Reference[]; doubts: readonly Doubt[] };
}

/** The law for a contract of `contractOn`, delivered to `country`, as sure as it is `today`. */
export function countryLaw(law: Law, country: string, contractOn: CalendarDay, today: CalendarDay): CountryLaw {
  const asked = `${country} ${contractOn} ${today}`;
  const known = laws.get(law) ?? new Map<string, CountryLaw>();
  const found = known.get(asked) ?? lawOn(law, country, contractOn, today);
  if (known.size >= remembered) known.clear();
  laws.set(law, known.set(asked, found));
  return found;
}

/** The jurisdiction of `country`: its own, else the union that it belongs to. */
export function jurisdictionOf({ jurisdictions }: Law, country: string): Jurisdiction | undefined {
  return jurisdictions[country] ?? Object.values(jurisdictions).find(({ members }) => members?.includes(country));
}

/** Orders of one day and one country follow each other. */
const laws = new WeakMap<Law, Map<string, CountryLaw>>();
const remembered = 100;

function lawOn(law: Law, country: string, contractOn: CalendarDay, today: CalendarDay): CountryLaw {
  const own = law.jurisdictions[country];
  const first = jurisdictionOf(law, country);
  if (!first) return uncovered('unknown', [{ doubt: 'law-unknown' }]);
  if (first.off && !law.on?.includes(country)) return uncovered('unknown', [{ doubt: 'law-off' }]);
  if (first.policyOnly) return uncovered('none', []);
  const parent = first.extends ? law.jurisdictions[first.extends] : undefined;
  const chain = parent ? [first, parent] : [first];
  const found = new Map<RuleId, Found>();
  for (const jurisdiction of [...chain].reverse()) addRules(found, jurisdiction, contractOn);
  const rule = <Id extends RuleId>(id: Id): Rule<Id> | undefined => {
    const known = found.get(id)?.rule;
    return known && known.status !== 'pending' ? (known as Rule<Id>) : undefined;
  };
  const rolls = rule('counting')?.value.rolls ?? [];
  return {
    cover: 'known',
    doubts: generalDoubts(chain, !own, today),
    ...countryCalendar(rolls, first.holidays),
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
  };
}

/** A rule with the article that is told for it and what makes it uncertain. */
interface Found {
  readonly rule: Rule;
  readonly reference: Reference;
  readonly doubts: readonly Doubt[];
}

/**
 * The versions of rules that hold for a contract of `day`, the latest that had begun, over those of a parent.
 * A pending rule stands where nothing is in force at home: what the Union asks of a state is not its law yet.
 */
function addRules(found: Map<RuleId, Found>, { id: jurisdiction, rules }: Jurisdiction, day: CalendarDay): void {
  const began = rules.filter(({ validFrom, validUntil = day }) => validFrom <= day && day <= validUntil);
  const pending = began.filter(({ status }) => status === 'pending');
  for (const rule of [...pending, ...began.filter(({ status }) => status !== 'pending')]) {
    const other = found.get(rule.id);
    const alike = other?.reference.jurisdiction === jurisdiction && other.rule.status === rule.status;
    if (alike && other.rule.validFrom > rule.validFrom) continue;
    const { id, act, article } = rule;
    found.set(id, { rule, reference: { rule: id, jurisdiction, act, article }, doubts: doubtsOf(rule) });
  }
}

/** Where no law is known the policy is all there is, and its days are counted as they are. */
function uncovered(cover: 'none' | 'unknown', doubts: readonly Doubt[]): CountryLaw {
  return {
    cover,
    doubts,
    ...countryCalendar([]),
    rule: () => undefined,
    basis: () => ({ references: [], doubts: [] }),
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
