/** What a customer chooses from who sends something back: why, and by which way. In the shop's own words. */
import * as v from 'valibot';
import { returnMethods } from './choices.ts';
import { Id, Rank, Texts } from './text.ts';
import { wishKinds } from './wish.ts';

/** For what a reason can be given; never for a withdrawal. */
export const reasonKinds = ['return', 'exchange', 'complaint'] as const;

const own = {
  id: Id,
  /** `false` until the owner has adopted it; until then nobody sees it. */
  adopted: v.optional(v.literal(false)),
  rank: Rank,
};

/** Why something goes back. */
export const Reason = v.strictObject({
  ...own,
  for: v.pipe(v.array(v.picklist(reasonKinds)), v.minLength(1, 'empty')),
  /** What is asked for at once, where it is exchanged. */
  wish: v.optional(v.picklist(wishKinds)),
  fields: v.strictObject({
    /** `Too small`. */
    title: Texts,
    /** What may help before it is sent back; it never stands in the way. Markdown. */
    tip: v.optional(Texts),
  }),
});

/** How something travels back. */
export const Way = v.strictObject({
  ...own,
  method: v.picklist(returnMethods),
  /** Where it can be used, ISO 3166-1; absent, everywhere. */
  countries: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'country')))),
  /** The customer names a parcel locker by its code. */
  code: v.optional(v.literal(true)),
  fields: v.strictObject({
    /** `By parcel locker`. */
    title: Texts,
    /** What to do, once the request is sent; Markdown. */
    note: v.optional(Texts),
  }),
});

export type Reason = v.InferOutput<typeof Reason>;
export type Way = v.InferOutput<typeof Way>;
export type ReasonKind = (typeof reasonKinds)[number];
