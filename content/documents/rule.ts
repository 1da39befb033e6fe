/**
 * A rule of the returns policy: for which items, and what is otherwise for them than in the general case.
 *
 * A promise has the name of the plain value that it replaces. What takes something away (a fee, a demand, a refusal)
 * binds only what the shop gives of its own accord: the law's own rights are never computed from it.
 */
import * as v from 'valibot';
import { anchors, demands, refundWays, returnKinds, returnMethods } from './choices.ts';
import { Day, Id, MoneyValue, Rank, Texts } from './text.ts';

const count = v.pipe(v.number(), v.safeInteger('integer'), v.minValue(0, 'negative'));
const percent = v.pipe(count, v.maxValue(100, 'percent'));
const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'country'));
const line = v.pipe(v.string(), v.regex(/\S/, 'empty'), v.maxLength(500, 'too-long'));
/** The name of a plain value of `policy.json` or `shop.json` that holds the number. */
const ValueName = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'value-name'));
const Count = v.union([count, ValueName]);
const Amount = v.union([MoneyValue, ValueName]);
const Moment = v.union([Day, ValueName]);

/** Which items a rule is for: those of which everything named here is true. */
export const Conditions = v.strictObject({
  /** As the shop's product data names them. */
  categories: v.optional(v.array(Id)),
  /** Delivered to one of these, ISO 3166-1. */
  countries: v.optional(v.array(Country)),
  /** Sold at this price or more. */
  priceFrom: v.optional(Amount),
  /** Sold below this price. */
  priceBelow: v.optional(Amount),
  /** Reduced by this many percent or more. */
  discountFrom: v.optional(percent),
  /** Ordered on this day or later. */
  orderedFrom: v.optional(Moment),
  /** Ordered on this day or earlier. */
  orderedUntil: v.optional(Moment),
});

/** What a rule can promise; each is at home either in the general values or here. */
export const promises = {
  returns: v.optional(v.picklist(returnKinds)),
  /** Days to send something back for any reason. */
  returnDays: v.optional(Count),
  /** What sets those days running; absent, delivery. */
  countedFrom: v.optional(v.picklist(anchors)),
  /** A day until which something can be sent back even if its days have ended. */
  returnUntil: v.optional(Moment),
  exchangeDays: v.optional(Count),
  /** Who pays the way back; with a `returnCost` that is what the shop's label costs. */
  returnPaidBy: v.optional(v.picklist(['shop', 'customer'])),
  returnCost: v.optional(Amount),
  freeReturnFrom: v.optional(Amount),
  returnMethods: v.optional(v.array(v.picklist(returnMethods))),
  demands: v.optional(v.array(v.picklist(demands))),
  /** Percent of the price. */
  restockingFee: v.optional(percent),
  /** Days from delivery in which the rule's demands and its fee do not count yet. */
  afterDays: v.optional(Count),
  refundDays: v.optional(Count),
  refundWays: v.optional(v.array(v.picklist(refundWays))),
  /** Percent that store credit is worth more than money. */
  creditBonus: v.optional(percent),
  /** Years for which the shop answers for defects. */
  warrantyYears: v.optional(Count),
  /** Years of a guarantee that is given beside the law's. */
  guaranteeYears: v.optional(Count),
  guaranteeBy: v.optional(v.picklist(['shop', 'maker'])),
  complaintReplyDays: v.optional(Count),
  /** Where complaints go, on one line. */
  complaintAddress: v.optional(line),
};

export const Rule = v.strictObject({
  id: Id,
  /** `false` until the owner has adopted it; until then it counts for nothing. */
  adopted: v.optional(v.literal(false)),
  rank: Rank,
  /** Absent, all items: for what has no plain value. */
  when: v.optional(Conditions),
  ...promises,
  fields: v.strictObject({
    /** What the rule is about, in a few words: `Underwear and swimwear`. */
    title: v.optional(Texts),
    /** What a customer should know besides; Markdown. */
    note: v.optional(Texts),
  }),
});

export type Conditions = v.InferOutput<typeof Conditions>;
export type Rule = v.InferOutput<typeof Rule>;
/** The name of something that a rule can promise. */
export type Promised = keyof typeof promises;
