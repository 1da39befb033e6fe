/** What a rule of the returns policy chooses from: plain lists, so that a page can have them without a schema. */
import { exceptions } from '../law/exceptions.ts';

/** How items may come back: for money, only for other items, not at all, or as an exception of the law says. */
export const returnKinds = ['refund', 'exchange-only', 'final-sale', ...exceptions] as const;

/** One of `returnKinds`. */
export type ReturnKind = (typeof returnKinds)[number];

/** What sets the days to return something running. */
export const anchors = ['delivery', 'dispatch', 'order'] as const;

/** One of `anchors`. */
export type Anchor = (typeof anchors)[number];

/** Ways for items to travel back. */
export const returnMethods = ['by-mail', 'at-kiosk', 'in-store', 'collected'] as const;

/** One of `returnMethods`. */
export type ReturnMethod = (typeof returnMethods)[number];

/** In what a refund may be paid. */
export const refundWays = ['original', 'store-credit'] as const;

/** One of `refundWays`. */
export type RefundWay = (typeof refundWays)[number];

/** What a shop may ask for when it takes something back of its own accord. */
export const demands = ['unused', 'original-packaging', 'tags', 'receipt'] as const;

/** One of `demands`. */
export type Demand = (typeof demands)[number];
