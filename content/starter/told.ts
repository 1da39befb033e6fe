/** What an owner tells before there is a help centre. */
import type { Value } from '../documents/text.ts';
import type { CalendarDay } from '../values/calendar.ts';
import type { Locale } from '../values/locale.ts';

/** Who the shop is, and how it takes things back. */
export interface Told {
  readonly name: string;
  readonly url?: string | undefined;
  readonly legalName?: string | undefined;
  readonly taxId?: string | undefined;
  readonly address?: string | undefined;
  /** ISO 3166-1. */
  readonly country: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  /** Languages in which somebody answers, that of the texts first. */
  readonly locales: readonly Locale[];
  /** The id of a preset by trade. */
  readonly preset: string;
  /** Whether other countries of the Union are delivered to. */
  readonly abroad: boolean;
  readonly facts: Facts;
  /** The first day on which it holds. */
  readonly from?: CalendarDay | undefined;
  /** What was read and is to be public, as `faq/return-how`, `policy/refund`, `rule/underwear`. */
  readonly kept: readonly string[];
  /** Texts that were written anew in the first language, by what they are of. */
  readonly texts: { readonly [key: string]: string };
  /** Values of the starter that were changed. */
  readonly values: { readonly [name: string]: Value };
}

/** The eight facts, and two that go with them. Amounts are in minor units of the shop's currency. */
export interface Facts {
  readonly returnDays?: number | undefined;
  readonly countedFrom: 'delivery' | 'dispatch' | 'order';
  readonly paidBy: 'customer' | 'shop';
  readonly returnCost?: number | undefined;
  readonly freeReturnFrom?: number | undefined;
  readonly returnAddress?: string | undefined;
  readonly opens?: string | undefined;
  readonly closes?: string | undefined;
  readonly complaintAddress?: string | undefined;
  /** Hours on working days within which a message is answered. */
  readonly replyHours?: number | undefined;
  readonly complaintReplyDays?: number | undefined;
  readonly refundDays?: number | undefined;
  readonly warrantyYears?: number | undefined;
}

/** The name of a fact. */
export type FactName = keyof Facts;
