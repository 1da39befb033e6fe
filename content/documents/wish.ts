/** What can be wished for instead of an item. */

/** A size, a colour, or anything else in words. */
export const wishKinds = ['size', 'colour', 'other'] as const;

/** One of `wishKinds`. */
export type WishKind = (typeof wishKinds)[number];
