/** `policy@1`: the plain values that every text quotes, and the prose around them. */
import * as v from 'valibot';
import { Id, MoneyValue, Rank, Texts } from './text.ts';

const count = v.pipe(v.number(), v.safeInteger('integer'), v.minValue(0, 'negative'));

/** The general case of the returns policy, each value at home here and nowhere else. */
export const PolicyValues = v.strictObject({
  /** Days to send something back for any reason, counted from delivery. */
  returnDays: v.optional(count),
  /** What the customer pays for the way back. */
  returnCost: v.optional(MoneyValue),
  /** Orders from this amount travel back free of charge. */
  freeReturnFrom: v.optional(MoneyValue),
  /** Days until money is back, counted from the parcel's arrival at the shop. */
  refundDays: v.optional(count),
  /** Days until a complaint is answered. */
  complaintReplyDays: v.optional(count),
  /** Years for which the shop answers for defects. */
  warrantyYears: v.optional(count),
});

export const PolicySection = v.strictObject({
  id: Id,
  rank: Rank,
  fields: v.strictObject({
    /** One line, without Markdown. */
    title: Texts,
    /** Markdown. */
    body: Texts,
  }),
});

export const Policy = v.strictObject({
  schema: v.literal('policy@1'),
  values: PolicyValues,
  sections: v.array(PolicySection),
});

export type PolicySection = v.InferOutput<typeof PolicySection>;
export type Policy = v.InferOutput<typeof Policy>;
