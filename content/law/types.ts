/** The law of a country: its rules, its holidays and who reviewed them. `schema.ts` holds data to these types. */
import type { CalendarDay } from '../values/calendar.ts';
import type { Locale } from '../values/locale.ts';
import type { Rule, Sureness } from './rule.ts';

/** Public holidays by rule. */
export interface HolidayRules {
  /** The years for which they are known. */
  readonly from: number;
  readonly through: number;
  /** `MM-DD`. */
  readonly fixed: readonly string[];
  /** Days after Easter Sunday. */
  readonly easter: readonly number[];
  /** Mondays of a month: 1 the first, -1 the last. */
  readonly mondays?: readonly { readonly month: number; readonly nth: number }[] | undefined;
  /** Those of `fixed` that give the next free working day off as well when they fall on a weekend. */
  readonly substituted?: readonly string[] | undefined;
  /** Days off as a government moved them, through the year for which it did; they then replace `substituted`. */
  readonly moved?: { readonly through: number; readonly days: readonly CalendarDay[] } | undefined;
  /** Absent in the published form. */
  readonly sure?: Sureness | undefined;
  readonly source?: string | undefined;
}

/** Who compared the rules with their sources. */
export interface Review {
  /** `maintainers`, or a lawyer's name. */
  readonly by: string;
  readonly on: CalendarDay;
  /** From the day after, the rules are told as "at least". */
  readonly until: CalendarDay;
}

/** The law of a country, or of the Union. */
export interface Jurisdiction {
  readonly id: string;
  /** The jurisdiction whose rules hold where this one has none. */
  readonly extends?: string | undefined;
  /** ISO 3166-1 of the countries of a union. */
  readonly members?: readonly string[] | undefined;
  /** Off until the owner turns it on. */
  readonly off?: true | undefined;
  /** No right of withdrawal by law: the shop's policy is all there is. */
  readonly policyOnly?: true | undefined;
  /** How we know that there is none. */
  readonly source?: string | undefined;
  readonly review?: Review | undefined;
  /** The acts that rules cite, by short name. */
  readonly acts: { readonly [act: string]: string };
  readonly holidays?: HolidayRules | undefined;
  readonly rules: readonly Rule[];
}

/** All law that is known, by the id of its jurisdiction. */
export interface Law {
  readonly jurisdictions: { readonly [id: string]: Jurisdiction };
  /** Countries whose law is off by default and which the owner turned on. */
  readonly on?: readonly string[] | undefined;
}

/** The words on the control for withdrawing and on its confirmation, as far as an authority wrote them. */
export interface WithdrawalLabels {
  readonly withdraw: string;
  readonly confirm: string;
  readonly status: 'official' | 'reported' | 'interim';
  readonly sure: Sureness;
  readonly source: string;
}

/** The labels by locale. */
export type LabelsByLocale = { readonly [locale: Locale]: WithdrawalLabels };
