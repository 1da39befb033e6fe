/**
 * What is asked about an order, and what it is answered.
 *
 * Knows no words and no clock: an answer is data, days are those of the consumer.
 */
import type { Demand } from '../documents/choices.ts';
import type { Exception } from '../law/exceptions.ts';
import type { Condition } from '../law/rule.ts';
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
  /** Per cent below the usual price; 0 at that price. */
  readonly discount?: number | undefined;
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
export type FactName = 'deliveredOn' | 'dispatchedOn' | Condition | TermsFact;

/** What a shop promises for one line item: the general case of its policy, with the rules that fit applied. */
export interface Terms {
  /** How items may come back; an exception of the law is the item's own. Absent, for money. */
  readonly returns?: 'refund' | 'exchange-only' | 'final-sale' | Exception | undefined;
  /** Days to send something back, and what sets them running: the latest end counts. None, no return. */
  readonly windows: readonly ShopWindow[];
  /** A day until which something can be sent back even if its days have ended. */
  readonly returnUntil?: CalendarDay | undefined;
  /** Days from delivery to have another item instead. */
  readonly exchangeDays?: number | undefined;
  readonly wayBack?: { readonly paidBy: 'shop' | 'customer'; readonly cost?: Money | undefined } | undefined;
  /** Orders from this amount travel back free of charge. */
  readonly freeReturnFrom?: Money | undefined;
  /** What a return has to be like from `afterDays` days from delivery; never a withdrawal. */
  readonly demands?: { readonly what: readonly Demand[]; readonly afterDays: number } | undefined;
  /** Per cent of the price taken off a return `afterDays` days from delivery; never off a withdrawal. */
  readonly restockingFee?: { readonly what: number; readonly afterDays: number } | undefined;
  /** Days from the parcel's arrival until money is back. */
  readonly refundDays?: number | undefined;
  /** How money comes back; credit alone never touches a withdrawal. */
  readonly refundWays?: readonly ('original' | 'store-credit')[] | undefined;
  /** Per cent that store credit is worth more than money. */
  readonly creditBonus?: number | undefined;
  readonly warrantyYears?: number | undefined;
  /** A guarantee beside the law's. */
  readonly guarantee?: { readonly years: number; readonly by: 'shop' | 'maker' } | undefined;
  readonly complaintReplyDays?: number | undefined;
  /** Facts that are not known and could change the terms. */
  readonly missing: readonly TermsFact[];
}

/** Days from an event. */
export interface ShopWindow {
  readonly days: number;
  readonly from: 'order' | 'dispatch' | 'delivery';
}

/** A fact about an item that a policy may ask for. */
export type TermsFact = 'category' | 'country' | 'price' | 'discount' | 'orderedOn';

/** The policy that held on the day of the order: the terms of an item. */
export type TermsOf = (item: ItemFacts, facts: Facts) => Terms;
