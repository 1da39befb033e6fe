/** An order as a shop tells it to this server, and where orders come from. */
import * as v from 'valibot';
import { Day, Id, LocaleTag, MoneyValue } from '../../content/documents/text.ts';
import { emailShape } from '../../content/returns/request/email.ts';
import { Country, count, line } from '../../content/returns/request/fields.ts';
import { limits } from '../../content/returns/request/limits.ts';

const Item = v.strictObject({
  id: v.optional(line(limits.order)),
  name: line(limits.item),
  variant: v.optional(line(limits.variant)),
  category: v.optional(Id),
  quantity: v.optional(count(limits.quantity), 1),
  /** What was paid for one. */
  price: v.optional(MoneyValue),
  deliveredOn: v.optional(Day),
});

export const Order = v.strictObject({
  number: line(limits.order),
  /** Of the one who ordered: whoever reads mail there is told about the order. */
  email: v.pipe(line(limits.email), v.regex(emailShape, 'email')),
  /** In which they are written to; absent, the shop's own language. */
  locale: v.optional(LocaleTag),
  country: v.optional(Country),
  orderedOn: v.optional(Day),
  deliveredOn: v.optional(Day),
  items: v.pipe(v.array(Item), v.minLength(1, 'missing'), v.maxLength(limits.items, 'too-many')),
});

export type Order = v.InferOutput<typeof Order>;

/** Where orders come from: a file, or the shop's own software. */
export interface OrderSource {
  /**
   * The order of this number, as far as it is there.
   *
   * `email` is what the customer typed, for software that wants it. Whether it is that of the order is not for a source
   * to say: this server compares, and none can forget to.
   */
  find(number: string, email: string): Promise<Order | undefined>;
}

/** A number as it is compared: `#10452`, ` 10452 ` and `１０４５２` are one. */
export function plainNumber(number: string): string {
  return number.normalize('NFKC').replace(/[\s#]/g, '').toLowerCase();
}

/** An address as it is compared. */
export function plainEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}
