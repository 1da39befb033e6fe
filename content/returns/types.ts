/**
 * What is asked about an order, and what it is answered.
 *
 * Knows no words and no clock: an answer is data, days are those of the consumer.
 */
import type { Condition, Exception, Payer } from '../law/rule.ts';
import type { CalendarDay } from '../values/calendar.ts';
import type { Money } from '../values/money.ts';

/** What is known of an order; what is absent is not known. */
export interface Facts {
  /** ISO 3166-1 of the country of delivery: it decides the law. */
  readonly country: string;
  /** The consumer's, as `Europe/Warsaw`. */
  readonly timeZone: string;
  /** A sole trader buys for a business, but not in its trade. Absent, a consumer. */
  readonly buyer?: 'consumer' | 'sole-trader' | 'business' | undefined;
  /** How it was bought; absent, from a distance. */
  readonly channel?: 'distance' | 'visit' | 'in-store' | undefined;
  readonly orderedOn: CalendarDay;
  readonly dispatchedOn?: CalendarDay | undefined;
  readonly cancelledOn?: CalendarDay | undefined;
  /** Goods that come again and again over a set time. */
  readonly regular?: boolean | undefined;
  /** Whether the shop told of the right of withdrawal; a day, if only then. Absent, it did. */
  readonly informed?: boolean | CalendarDay | undefined;
  /** Whether the shop told who pays the way back. Absent, it did. */
  readonly informedOfCost?: boolean | undefined;
  /** The shop fetches the goods itself. */
  readonly collected?: boolean | undefined;
  readonly items: readonly ItemFacts[];
  /** When the consumer stated the withdrawal, as `2026-10-20T23:50:00+02:00`. Present, the rights are those of then. */
  readonly noticeAt?: string | undefined;
  readonly proofOfDispatchOn?: CalendarDay | undefined;
  readonly goodsReceivedOn?: CalendarDay | undefined;
  /** The end of the contract for a defect. */
  readonly terminatedOn?: CalendarDay | undefined;
}

/** What is known of a line item. */
export interface ItemFacts extends ItemConditions {
  readonly id: string;
  readonly category?: string | undefined;
  readonly quantity: number;
  /** What was paid for one. */
  readonly price: Money;
  /** Sold below its usual price. */
  readonly discounted?: boolean | undefined;
  /** Absent, goods. */
  readonly kind?: 'goods' | 'service' | 'digital' | undefined;
  /** Second-hand, sold as such, with the shorter term that the law lets the parties agree. */
  readonly secondHand?: boolean | undefined;
  /** Meant to last, where the law asks. */
  readonly durable?: boolean | undefined;
  /** `not-yet`: on its way. Absent: nobody knows. */
  readonly deliveredOn?: CalendarDay | 'not-yet' | undefined;
  /** What may take it out of the right of withdrawal. */
  readonly exception?: Exception | undefined;
  /** Whether the shop told of the exception before the sale. Absent, it did. */
  readonly informedOfException?: boolean | undefined;
  readonly defect?: DefectFacts | undefined;
}

/** What decides whether an exception holds. */
export type ItemConditions = { readonly [condition in Condition]?: boolean | undefined };

/** What is known of a defect. */
export interface DefectFacts {
  readonly shownOn?: CalendarDay | undefined;
  readonly complainedOn?: CalendarDay | undefined;
  readonly serious?: boolean | undefined;
  /** Repairs done so far. */
  readonly repairs?: number | undefined;
}

/** A fact that would settle an answer, as its name stands in `Facts`, `ItemFacts` or `DefectFacts`. */
export type FactName = 'deliveredOn' | 'dispatchedOn' | 'shownOn' | 'informedOfException' | Condition;

/** What a shop promises for one line item: the general case of its policy, with the rules that fit applied. */
export interface Terms {
  /** Money back or credit for goods of good quality, by the shop's own promise. Absent, none. */
  readonly returns?: ShopWindow | undefined;
  /** Another item instead. Absent, none. */
  readonly exchange?: ShopWindow | undefined;
  /** Why the shop takes nothing back beyond the law, where it says so. */
  readonly excluded?: 'final-sale' | 'exchange-only' | 'hygiene' | 'sealed' | undefined;
  readonly wayBack: { readonly payer: Payer; readonly cost?: Money | undefined };
  /** Taken off a return by the shop's promise, never off a withdrawal. */
  readonly restockingFee?: Money | undefined;
  /** How money comes back; `store-credit` alone never touches a withdrawal. */
  readonly refund: 'original' | 'choice' | 'store-credit';
  /** What credit adds, in per cent. */
  readonly creditBonus?: number | undefined;
  /** Days from the parcel's arrival until money is back. */
  readonly refundDays?: number | undefined;
  readonly complaintReplyDays?: number | undefined;
  readonly warrantyYears?: number | undefined;
}

/** Days from an event, or until a fixed day; the later of both if both are there. */
export interface ShopWindow {
  readonly days?: number | undefined;
  readonly from: 'order' | 'dispatch' | 'delivery';
  readonly until?: CalendarDay | undefined;
}

/** The policy that held on the day of the order: the terms of an item. */
export type TermsOf = (item: ItemFacts, facts: Facts) => Terms;
