/**
 * What a rule of law can say about returns, as data.
 *
 * Knows the shape of rules; does not know which country has which, nor what follows from them for an order.
 */
import type { CalendarDay } from '../values/calendar.ts';
import type { Period, Rollable } from '../values/period.ts';
import type { Exception } from './exceptions.ts';

/** How sure a rule is: seen in a primary text, seen in a secondary text, recalled and not confirmed. */
export type Sureness = 'primary' | 'secondary' | 'recalled';

/** What a consumer can ask when goods are not as they should be. */
export type Remedy = 'repair' | 'replacement' | 'price-reduction' | 'termination';

/** Facts about a line item that decide whether an exception holds. */
export type Condition =
  | 'unsealed'
  | 'mixed'
  | 'subscription'
  | 'specificDate'
  | 'started'
  | 'performed'
  | 'consented'
  | 'acknowledged'
  | 'confirmed';

/** Takes an item out of the right of withdrawal where every condition is as it says. */
export interface ExceptionRule {
  readonly when: { readonly [condition in Condition]?: boolean | undefined };
}

type ExceptionValues = { [exception in Exception as `exception.${exception}`]: ExceptionRule };

/** What each rule says, by its id. */
export interface RuleValues extends ExceptionValues {
  /** On which days no period ends. */
  counting: { readonly rolls: readonly Rollable[] };
  /** How long one may withdraw; `visit` after a home visit or an excursion that nobody asked for. */
  'withdrawal.period': { readonly period: Period; readonly visit?: Period | undefined };
  /** Which parcel sets the period running. Services and digital content: always the contract. */
  'withdrawal.start': { readonly parcel: Parcel };
  /** The same where goods come again and again over a set time; where no rule says so, they are as all others. */
  'withdrawal.start-regular': { readonly parcel: Parcel };
  /** Who was not told of the right has it longer: by `extends`, or for `replaces` instead; told late, `late` from then. */
  'withdrawal.uninformed': {
    readonly extends?: Period | undefined;
    readonly replaces?: Period | undefined;
    readonly late?: Period | undefined;
  };
  /** The same `late` after a home visit or an excursion that nobody asked for. */
  'withdrawal.uninformed-visit': { readonly late: Period };
  /** The consumer sends back within this after withdrawing. */
  'withdrawal.send-back': { readonly period: Period };
  /** The trader refunds within this; `withholds` until the goods, or the proof that they were sent, are there. */
  'withdrawal.refund': {
    readonly period: Period;
    readonly from: 'notice' | 'goods-or-proof';
    readonly withholds: boolean;
    readonly delivery: 'cheapest-standard' | 'all' | 'disputed';
  };
  /** Who pays the way back; `uninformed` if nobody said so before. */
  'withdrawal.way-back': { readonly payer: Payer; readonly uninformed?: Payer | undefined };
  /** Whether the consumer answers for wear. */
  'withdrawal.value-loss': { readonly liable: ValueLoss; readonly neverUninformed: boolean };
  /** What a late refund costs the trader. */
  'withdrawal.late-refund': { readonly multiple: number; readonly within: Period };
  /** The labelled control for withdrawing online. */
  'withdrawal.function': { readonly required: readonly string[]; readonly forbidden: readonly string[] };
  /** Exchange of goods of good quality, by law. */
  exchange: { readonly period: Period };
  /** Who buys for a business, but not in its trade, counts as a consumer. */
  'buyer.sole-trader': { readonly counts: boolean };
  /** How long the trader answers for defects; for a hidden one from when it shows, where `hidden` says so. */
  'conformity.period': {
    readonly period: Period;
    readonly used?: Period | undefined;
    readonly durable?: Period | undefined;
    readonly hidden?: boolean | undefined;
  };
  /** How long a defect counts as having been there from the start. */
  'conformity.presumption': { readonly period: Period; readonly used?: Period | undefined };
  /** What can be asked, step after step; within a step the consumer chooses. */
  'conformity.remedies': { readonly steps: readonly (readonly Remedy[])[] };
  /** A defect that shows this early: the consumer may choose these at once. */
  'conformity.rejection': { readonly period: Period; readonly remedies: readonly Remedy[] };
  /** How long a repair may take. */
  'conformity.repair': { readonly period: Period };
  /** A repair makes the trader answer longer, at most so many times. */
  'conformity.after-repair': { readonly extends: Period; readonly times: number };
  /** When money is back after the contract ended for a defect. */
  'conformity.refund': { readonly period: Period; readonly from: 'termination' | 'goods-or-proof' };
  /** When a complaint must be answered, and what silence means. */
  'complaint.reply': { readonly period: Period; readonly silence: 'accepted' | 'nothing' };
  /** What each day of delay costs the trader, in per cent of the price. */
  'complaint.late': { readonly percentPerDay: number };
  /** An official book of complaints that the shop must link to. */
  'complaint.book': { readonly url: string; readonly reply: Period };
  /** The official notice of the legal guarantee that must be shown. */
  'guarantee.notice': { readonly artwork: 'official' };
}

/** Of several parcels the one that sets a period running. */
export type Parcel = 'first' | 'last';

/** Who pays. */
export type Payer = 'consumer' | 'trader';

/** What the consumer answers for: handling beyond a look as in a shop; or nobody can say but case by case. */
export type ValueLoss = 'excess-handling' | 'case-by-case';

/** The name of a rule. */
export type RuleId = keyof RuleValues;

/** A rule: what it says, since when, and how we know. The day of the contract decides which version holds. */
export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id;
  readonly value: RuleValues[Id];
  readonly validFrom: CalendarDay;
  /** The last day; absent, no end is known. */
  readonly validUntil?: CalendarDay | undefined;
  /** A pending rule changes no answer: it is told beside it. Absent in the published form: in force. */
  readonly status?: 'in-force' | 'pending' | undefined;
  /** One of the jurisdiction's `acts`; absent where a court or nobody says so. */
  readonly act?: string | undefined;
  /** As `27` or `43c(1)`. */
  readonly article?: string | undefined;
  /** The rule was seen, its number was not. */
  readonly articleRecalled?: true | undefined;
  /** Absent in the published form: seen. */
  readonly sure?: Sureness | undefined;
  /** An address or a citation; left out of the published form. */
  readonly source?: string | undefined;
  readonly note?: string | undefined;
}
