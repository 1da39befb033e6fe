/**
 * The values that texts may quote, each from its one home: `policy.json`, the `values` of `shop.json`, and what
 * `shop.json` says of the shop itself (`shopName`, `phone`, `email`, `address`, `replyHours`).
 */
import { instantOf, isCalendarDay } from '../values/calendar.ts';
import type { Locale } from '../values/locale.ts';
import { formatMoney } from '../values/money.ts';
import type { Values } from '../values/text.ts';
import type { HelpCenter } from './center.ts';
import type { Value } from './text.ts';

/** A value with its name and the file that is its home. */
export interface Quotable {
  readonly name: string;
  readonly value: Value;
  readonly file: 'shop.json' | 'policy.json';
}

/** All values of a help centre; the same name twice is a finding of `check`, and the first counts. */
export function quotables({ shop, policy }: HelpCenter): Quotable[] {
  const { about, contact = {} } = shop;
  const own = { shopName: about.name, address: about.address, phone: contact.phone, email: contact.email };
  return [
    ...quotablesOf('policy.json', policy.values),
    ...quotablesOf('shop.json', { ...own, replyHours: contact.replyHours }),
    ...quotablesOf('shop.json', shop.values ?? {}),
  ];
}

/** The values as texts of `locale` are filled with them; `literal` guards words where the text is Markdown. */
export function valuesIn(
  locale: Locale,
  all: readonly Quotable[],
  literal: (words: string) => string = (words) => words,
): Values {
  return Object.fromEntries([...all].reverse().map(({ name, value }) => [name, spoken(value, locale, literal)]));
}

function spoken(value: Value, locale: Locale, literal: (words: string) => string): string | number | Date {
  if (typeof value === 'number') return value;
  if (typeof value === 'object') return formatMoney(value, locale);
  return isCalendarDay(value) ? instantOf(value) : literal(value);
}

function quotablesOf(file: Quotable['file'], values: { readonly [name: string]: Value | undefined }): Quotable[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value, file }]));
}
