/** `faq@1`: the questions of a help centre with their answers, in categories. */
import * as v from 'valibot';
import { Id, Rank, Terms, Texts } from './text.ts';

/** What an answer lets its reader do, by way of `shop.json`: its order page, returns page, phone, mail. */
export const actions = ['track', 'return', 'call', 'write'] as const;

export const Category = v.strictObject({
  /** Named as a *topic* by pages that show one category. Ids of categories and entries are one namespace. */
  id: Id,
  rank: Rank,
  fields: v.strictObject({ title: Texts }),
});

export const Entry = v.strictObject({
  id: Id,
  /** Ids that it used to have: links to them still find it. */
  formerly: v.optional(v.array(Id)),
  /** `false` until the owner has read and adopted it; such an entry is not published. */
  adopted: v.optional(v.literal(false)),
  category: Id,
  rank: Rank,
  related: v.optional(v.array(Id)),
  action: v.optional(v.picklist(actions)),
  /** Words that customers use and the text does not. */
  terms: v.optional(Terms),
  fields: v.strictObject({
    /** One line, without Markdown. */
    question: Texts,
    /** Markdown. */
    answer: Texts,
  }),
});

export const Faq = v.strictObject({
  schema: v.literal('faq@1'),
  categories: v.array(Category),
  entries: v.array(Entry),
});

export type Action = (typeof actions)[number];
export type Category = v.InferOutput<typeof Category>;
export type Entry = v.InferOutput<typeof Entry>;
export type Faq = v.InferOutput<typeof Faq>;
