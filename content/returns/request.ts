/**
 * `request@1`: what a customer tells the shop, as a value: a withdrawal, a return, an exchange, a complaint, a question.
 *
 * What was not told is absent. Only what the law itself asks for is required, so that nothing that counts as a
 * statement is turned away for want of something optional.
 */
import * as v from 'valibot';
import { Day, Id, LocaleTag, MoneyValue } from '../documents/text.ts';
import { wishKinds } from '../documents/wish.ts';
import { emailShape } from './request/email.ts';
import { Country, count, Instant, line, prose, TimeZone, token } from './request/fields.ts';
import { limits } from './request/limits.ts';

/** What a customer can want of a shop. */
export const requestKinds = ['withdrawal', 'return', 'exchange', 'complaint', 'question'] as const;

/** What a customer asks for. */
export const resolutions = ['refund', 'replacement', 'repair', 'price-reduction', 'exchange', 'store-credit'] as const;

const Wish = v.strictObject({
  kind: v.picklist(wishKinds),
  value: line(limits.wish),
});

const Defect = v.strictObject({
  shownOn: v.optional(v.pipe(Day, v.description('The day on which it showed.'))),
  words: v.optional(prose(limits.defect)),
});

const Delivered = v.union([Day, v.literal('not-yet')], 'day');

const Item = v.strictObject({
  id: v.optional(v.pipe(line(limits.order), v.description('As the order names it.'))),
  category: v.optional(v.pipe(Id, v.description('As the product data of the shop names it.'))),
  name: line(limits.item),
  variant: v.optional(v.pipe(line(limits.variant), v.description('Size, colour, as the order names it.'))),
  quantity: count(limits.quantity),
  price: v.optional(v.pipe(MoneyValue, v.description('What was paid for one, as far as the page knew.'))),
  deliveredOn: v.optional(v.pipe(Delivered, v.description('Where it came in another parcel than the last one.'))),
  reason: v.optional(v.pipe(Id, v.description('Of the reasons of the shop; never asked for a withdrawal.'))),
  wish: v.optional(v.pipe(Wish, v.description('What is wanted instead.'))),
  defect: v.optional(Defect),
});

const Order = v.strictObject({
  number: v.optional(line(limits.order)),
  described: v.optional(v.pipe(prose(limits.described), v.description('Where the number is not known.'))),
  orderedOn: v.optional(Day),
  deliveredOn: v.optional(v.pipe(Delivered, v.description('When the last parcel came, or that it has not come yet.'))),
  link: v.optional(v.pipe(token(1), v.description('The short-lived reference that the link of the shop carried.'))),
});

const Contact = v.strictObject({
  name: v.optional(v.pipe(line(limits.name), v.description('Who makes a statement; a question needs none.'))),
  email: v.pipe(line(limits.email), v.regex(emailShape, 'email'), v.description('Where the acknowledgement goes.')),
  phone: v.optional(line(limits.phone)),
});

const Kept = v.strictObject({
  until: v.optional(v.pipe(Day, v.description('The last day to withdraw; absent while it has not begun to run.'))),
  refund: v.optional(v.pipe(MoneyValue, v.description('What withdrawing would have brought.'))),
  instead: v.optional(v.pipe(MoneyValue, v.description('What the customer chose instead, having seen both.'))),
});

/** A submission. */
export const Request = v.pipe(
  v.strictObject({
    schema: v.literal('request@1'),
    key: v.pipe(
      token(22),
      v.description('Made by the sender; the same key is the same request, however often it comes.'),
    ),
    kind: v.picklist(requestKinds),
    locale: v.pipe(LocaleTag, v.description('The language in which the customer reads.')),
    contractLocale: v.optional(v.pipe(LocaleTag, v.description('The language of the contract, where it is another.'))),
    country: v.optional(v.pipe(Country, v.description('Of delivery: it decides the law. Absent, it was not told.'))),
    timeZone: v.optional(v.pipe(TimeZone, v.description('Of the customer.'))),
    order: Order,
    whole: v.pipe(v.boolean(), v.description('The whole order, whatever the items say.')),
    items: v.pipe(v.array(Item), v.maxLength(limits.items, 'too-many')),
    described: v.optional(v.pipe(prose(limits.described), v.description('Which items, where none are known by name.'))),
    resolution: v.optional(v.picklist(resolutions)),
    withdrawal: v.optional(
      v.pipe(Kept, v.description('The right to withdraw that stays open beside what is asked here.')),
    ),
    sending: v.optional(v.strictObject({ way: Id, code: v.optional(line(limits.code)) })),
    contact: Contact,
    words: v.optional(v.pipe(prose(limits.words), v.description('In words of their own.'))),
    unit: v.optional(
      v.pipe(line(limits.order), v.description('The text that is asked about, as `faq/returns/answer`.')),
    ),
    asRead: v.optional(v.pipe(prose(limits.asRead), v.description('That text as the customer read it.'))),
    statement: v.pipe(
      prose(limits.statement),
      v.description('The statement in full, as it was shown before it was confirmed.'),
    ),
    contractStatement: v.optional(
      v.pipe(prose(limits.statement), v.description('The same in the language of the contract.')),
    ),
    policy: v.strictObject({ validFrom: v.optional(Day), revision: v.optional(line(limits.order)) }),
    law: v.strictObject({ jurisdiction: v.optional(Country), checkedOn: v.optional(Day) }),
    madeAt: v.pipe(Instant, v.description('By the clock of the customer.')),
    photos: v.pipe(v.array(token(16)), v.maxLength(limits.photos, 'too-many')),
  }),
  v.forward(
    v.check(({ kind, contact }) => kind === 'question' || contact.name !== undefined, 'missing'),
    ['contact', 'name'],
  ),
);

export type Request = v.InferOutput<typeof Request>;
export type RequestItem = v.InferOutput<typeof Item>;
export type RequestKind = (typeof requestKinds)[number];
export type Resolution = (typeof resolutions)[number];
