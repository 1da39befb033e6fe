/** `policy@1`: the plain values that every text quotes, the rules that differ from them, and the prose around both. */
import * as v from 'valibot';
import { Reason, Way } from './reasons.ts';
import { Rule } from './rule.ts';
import { Day, Id, MoneyValue, Rank, Texts } from './text.ts';

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

/** A policy as it stood before: the orders of its days are judged by it. */
export const EarlierPolicy = v.strictObject({
  /** The day from which it was valid. */
  id: Day,
  values: PolicyValues,
  rules: v.optional(v.array(Rule)),
  sections: v.optional(v.array(PolicySection)),
});

export const Policy = v.strictObject({
  schema: v.literal('policy@1'),
  /** Orders of this day and later are judged by it; absent, all orders. */
  validFrom: v.optional(Day),
  /** Where orders are delivered, and so whose law counts, ISO 3166-1; absent, the shop's own country. */
  countries: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'country')))),
  /** Those of them whose law nobody has reviewed, and whom the owner lets count all the same. */
  lawOn: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'country')))),
  values: PolicyValues,
  rules: v.optional(v.array(Rule)),
  sections: v.array(PolicySection),
  reasons: v.optional(v.array(Reason)),
  ways: v.optional(v.array(Way)),
  /** Where parcels go, on one line; absent, the shop's own address. */
  returnAddress: v.optional(v.pipe(v.string(), v.regex(/\S/, 'empty'), v.maxLength(500, 'too-long'))),
  earlier: v.optional(v.array(EarlierPolicy)),
});

export type PolicyValues = v.InferOutput<typeof PolicyValues>;
export type PolicySection = v.InferOutput<typeof PolicySection>;
export type EarlierPolicy = v.InferOutput<typeof EarlierPolicy>;
export type Policy = v.InferOutput<typeof Policy>;
