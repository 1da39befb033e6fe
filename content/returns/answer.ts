/** What `rights` answers: data that a sentence, a list of dates or a machine can be made of. */
import type { Demand } from '../documents/choices.ts';
import type { Doubt, Reference } from '../law/country.ts';
import type { Exception } from '../law/exceptions.ts';
import type { Payer, Remedy, ValueLoss } from '../law/rule.ts';
import type { CalendarDay } from '../values/calendar.ts';
import type { Period } from '../values/period.ts';
import type { FactName } from './types.ts';

/** A last day and how it was counted. */
export interface Deadline {
  readonly day: CalendarDay;
  /** The day that set it running, itself not counted; absent, a fixed day. */
  readonly start?: CalendarDay | undefined;
  readonly period?: Period | undefined;
  /** What made it longer than its period. */
  readonly extended?: Period | undefined;
  /** The day before it rolled to the next working day; to keep this one is kinder. */
  readonly unrolled: CalendarDay;
}

/** Who must do what by when. */
export interface Due extends Deadline {
  readonly who: Payer;
  readonly what: 'send-back' | 'refund' | 'refund-double' | 'reply' | 'repair';
  /** The trader may wait for the goods, or for the proof that they were sent. */
  readonly withheld?: true | undefined;
  /** What follows when the day passes. */
  readonly otherwise?: 'accepted' | 'double' | 'penalty' | undefined;
  /** What each day after it costs the trader, in per cent of the price. */
  readonly penalty?: number | undefined;
}

/** Why a right is not there, or no longer. */
export type Closed =
  | { readonly reason: 'window-ended'; readonly lastDay: CalendarDay }
  | { readonly reason: 'exception'; readonly exception: Exception }
  | { readonly reason: 'order-cancelled' | 'not-consumer' | 'bought-in-store' | 'no-law' | 'not-offered' }
  | { readonly reason: 'excluded'; readonly by: 'final-sale' | 'exchange-only' };

/** Whether a right is there. An open one without a last day has not begun to run. */
export type Standing =
  | { readonly status: 'open'; readonly lastDay?: Deadline | undefined }
  | { readonly status: 'closed'; readonly because: Closed }
  | {
      readonly status: 'depends';
      /** What would settle it; nothing, where only the shop can. */
      readonly missing: readonly FactName[];
      readonly lastDay?: Deadline | undefined;
    };

interface Common {
  /** Dates for both sides. */
  readonly dates: readonly Due[];
  readonly references: readonly Reference[];
  /** Empty: sure. */
  readonly doubts: readonly Doubt[];
}

/** What is refunded. */
export interface Refunds {
  /** `all`: whatever delivery cost; `cheapest-standard`: up to the cheapest that was offered; `disputed`: nobody can say. */
  readonly delivery: 'cheapest-standard' | 'all' | 'disputed' | 'none';
  readonly means: 'original' | 'choice' | 'store-credit';
  readonly valueLoss: ValueLoss | 'none';
}

/** The consumer's right to cancel, by law, without a reason. */
export type Withdrawal = Standing &
  Common & { readonly kind: 'withdrawal'; readonly refunds: Refunds; readonly wayBack: Payer };

/** What the shop asks for or keeps when it takes something back of its own accord. */
export interface Kept<What> {
  readonly what: What;
  /** The first day on which it counts, never one on which the withdrawal is open; absent, that day is not known yet. */
  readonly from?: CalendarDay | undefined;
}

/** Money or credit back by the shop's own promise. */
export type Return = Standing &
  Common & {
    readonly kind: 'return';
    readonly refunds: Refunds;
    readonly wayBack: Payer;
    readonly demands?: Kept<readonly Demand[]> | undefined;
    /** Per cent of the price. */
    readonly fee?: Kept<number> | undefined;
  };

/** Another item instead; by law only where `statutory`. */
export type Exchange = Standing &
  Common & { readonly kind: 'exchange'; readonly wayBack: Payer; readonly statutory: boolean };

/** What can be asked when goods are not as they should be. */
export type Conformity = Standing &
  Common & {
    readonly kind: 'conformity';
    readonly wayBack: Payer;
    /** Step after step; within a step the consumer chooses. */
    readonly remedies: readonly (readonly Remedy[])[];
    /** Who has to prove, for a defect that shows now or showed when the facts say. */
    readonly burden?: Payer | undefined;
    /** Until when a defect that shows lets the consumer reject the goods at once. */
    readonly rejection?: Deadline | undefined;
    /** What is given beside the law; without a last day before a delivery. */
    readonly guarantee?: { readonly by: 'shop' | 'maker'; readonly lastDay?: Deadline | undefined } | undefined;
  };

/** One of the four. */
export type Right = Withdrawal | Return | Exchange | Conformity;

/** The rights of one line item, best for the customer first. */
export interface ItemRights {
  readonly item: string;
  readonly rights: readonly Right[];
}

/** The rights of an order. */
export interface Rights {
  readonly items: readonly ItemRights[];
}
