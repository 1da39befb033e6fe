/** What a customer has told so far, and what surrounds them. Plain data: it survives a closed tab as JSON. */
import type { PublishedPolicy, PublishedShop } from '../../documents/published.ts';
import type { WishKind } from '../../documents/wish.ts';
import type { CalendarDay } from '../../values/calendar.ts';
import type { Money } from '../../values/money.ts';
import type { RequestKind, Resolution } from '../request.ts';

/** What customers come for; `return` is a wish for money back, whatever the law makes of it. */
export const aims = ['withdrawal', 'return', 'exchange', 'complaint'] as const satisfies readonly RequestKind[];

/** One of `aims`. */
export type Aim = (typeof aims)[number];

/** One screen; the last two are those that send. */
export type Screen = 'start' | 'details' | 'items' | 'resolution' | 'sending' | 'confirm' | 'check';

/** What was told; what is absent was not, and nothing is chosen for the customer. */
export interface Answers {
  readonly aim?: Aim | undefined;
  readonly order?: OrderAnswers | undefined;
  /** Of delivery, ISO 3166-1. */
  readonly country?: string | undefined;
  readonly whole?: boolean | undefined;
  readonly items?: readonly ItemAnswers[] | undefined;
  /** Which items are withdrawn from, where the order is not known. */
  readonly described?: string | undefined;
  readonly resolution?: Choice | undefined;
  readonly sending?: { readonly way: string; readonly code?: string | undefined } | undefined;
  readonly contact?: ContactAnswers | undefined;
  /** The screens that the customer went on from. */
  readonly done?: readonly Screen[] | undefined;
}

/** How the customer names the order. */
export interface OrderAnswers {
  readonly number?: string | undefined;
  /** Instead of the number: what was ordered, about when. */
  readonly described?: string | undefined;
  readonly orderedOn?: CalendarDay | undefined;
  readonly deliveredOn?: CalendarDay | 'not-yet' | undefined;
}

/** An item that was chosen: one of the known order by its id, or one that the customer named. */
export interface ItemAnswers {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** Absent, one. */
  readonly quantity?: number | undefined;
  readonly reason?: string | undefined;
  readonly wish?: { readonly kind: WishKind; readonly value: string } | undefined;
  readonly defect?: { readonly words?: string | undefined; readonly shownOn?: CalendarDay | undefined } | undefined;
}

/** What is asked for, and what it is recorded as: both were on the screen. */
export interface Choice {
  readonly resolution: Resolution;
  readonly as: Aim;
}

/** Who asks. */
export interface ContactAnswers {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** An order as a link, the page or the shop's server tells it; it fills in and proves nothing. */
export interface KnownOrder {
  readonly number?: string | undefined;
  /** The short-lived reference that the shop's link carries. */
  readonly link?: string | undefined;
  readonly orderedOn?: CalendarDay | undefined;
  readonly deliveredOn?: CalendarDay | 'not-yet' | undefined;
  readonly country?: string | undefined;
  readonly items: readonly KnownItem[];
  /** What delivery cost, and what the cheapest would have. */
  readonly delivery?: { readonly paid: Money; readonly cheapest?: Money | undefined } | undefined;
}

/** An item that can go back. */
export interface KnownItem {
  readonly id: string;
  readonly name: string;
  readonly variant?: string | undefined;
  readonly category?: string | undefined;
  readonly quantity: number;
  readonly price?: Money | undefined;
  /** Where it came in a parcel of its own. */
  readonly deliveredOn?: CalendarDay | 'not-yet' | undefined;
  /** What there is instead. */
  readonly instead?:
    | readonly { readonly kind: WishKind; readonly value: string; readonly soldOut?: true }[]
    | undefined;
}

/** What a shop has for taking requests. */
export interface Capabilities {
  readonly acknowledges: boolean;
  readonly photos: boolean;
}

/** What surrounds the customer. */
export interface Setting {
  readonly policy: PublishedPolicy;
  readonly can: Capabilities;
  readonly now: Date;
  /** The customer's. */
  readonly timeZone: string;
  readonly order?: KnownOrder | undefined;
  /** What the link or the page says that the customer comes for: nobody is asked again. */
  readonly aim?: Aim | undefined;
}

/** What a shop has, as it publishes it. */
export function capabilitiesOf({ requests }: Pick<PublishedShop, 'requests'>): Capabilities {
  return { acknowledges: requests?.acknowledges ?? false, photos: requests?.photos ?? false };
}

/** What the customer comes for, as far as it is known. */
export function aimOf({ aim }: Answers, setting: Pick<Setting, 'aim'>): Aim | undefined {
  return setting.aim ?? aim;
}
