/**
 * The values that texts may quote, each from its one home: `policy.json`, the `values` of `shop.json`, what
 * `shop.json` says of the shop itself (`shopName`, `phone`, `email`, `address`, `replyHours`), and the numbers of rules
 * by the name of rule and promise (`shoesReturnDays`).
 */
import { escapeMarkdown } from '../markdown/escape.ts';
import { instantOf, isCalendarDay } from '../values/calendar.ts';
import { valueNames } from '../values/icu.ts';
import type { Locale } from '../values/locale.ts';
import { formatMoney } from '../values/money.ts';
import type { TextTree, Values } from '../values/text.ts';
import type { HelpCenter } from './center.ts';
import { phoneUrl } from './contact.ts';
import type { Rule } from './rule.ts';
import type { Value } from './text.ts';

/** A value with its name and the file that is its home. */
export interface Quotable {
  readonly name: string;
  readonly value: Value;
  readonly file: 'shop.json' | 'policy.json';
}

/** All values of a help centre; the same name twice is a finding of `check`, and the first counts. */
export function quotables(center: Pick<HelpCenter, 'shop' | 'policy'>): Quotable[] {
  const rules = (center.policy.rules ?? []).filter(({ adopted }) => adopted !== false);
  return [...plainValues(center), ...rules.flatMap((rule) => quotablesOf('policy.json', numbersOf(rule)))];
}

/** The values that have a name of their own, which rules may borrow. */
export function plainValues({ shop, policy }: Pick<HelpCenter, 'shop' | 'policy'>): Quotable[] {
  const { about, contact = {} } = shop;
  const own = { shopName: about.name, address: about.address, phone: contact.phone, email: contact.email };
  return [
    ...quotablesOf('policy.json', policy.values),
    ...quotablesOf('shop.json', { ...own, replyHours: contact.replyHours }),
    ...quotablesOf('shop.json', shop.values ?? {}),
  ];
}

/** Those of `all` that a text asks for: a help centre has many values, a text few. */
export function askedFor(all: readonly Quotable[], tree: TextTree): Quotable[] {
  const names = new Set(valueNames(tree));
  return names.size ? all.filter(({ name }) => names.has(name)) : [];
}

/** The values as lines of `locale` are filled with them: plain words. */
export function valuesIn(locale: Locale, all: readonly Quotable[]): Values {
  return filled(all, ({ value }) => spoken(value, locale) ?? String(value));
}

/**
 * The values as prose of `locale` is filled with them: what is words stays literal; phone and mail can be pressed, but
 * in a `text` that makes links of them itself.
 */
export function proseValuesIn(locale: Locale, all: readonly Quotable[], text: string): Values {
  const linked = /\]\([^)]*\{(email|phone)\}/.test(text);
  return filled(all, ({ name, value }) => {
    const plain = spoken(value, locale);
    if (plain !== undefined) return plain;
    const words = escapeMarkdown(String(value));
    if (name === 'email' && !linked) return `[${words}](mailto:${words})`;
    if (name === 'phone' && !linked) return `[${words}](${escapeMarkdown(phoneUrl(String(value)))})`;
    return words;
  });
}

/** Of two values with one name the first counts. */
function filled(all: readonly Quotable[], say: (quotable: Quotable) => string | number | Date): Values {
  return Object.fromEntries([...all].reverse().map((quotable) => [quotable.name, say(quotable)]));
}

/** A number, an amount or a day; nothing for words. */
function spoken(value: Value, locale: Locale): string | number | Date | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'object') return formatMoney(value, locale);
  return isCalendarDay(value) ? instantOf(value) : undefined;
}

function quotablesOf(file: Quotable['file'], values: { readonly [name: string]: Value | undefined }): Quotable[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value, file }]));
}

/** The name by which texts quote a number of the rule `id`; nothing for an id of which no name can be made. */
export function ruleValueName(id: string, promise: string): string | undefined {
  const prefix = id.replace(/-+([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
  if (!/^[a-z][A-Za-z0-9]*$/.test(prefix)) return undefined;
  return `${prefix}${promise.charAt(0).toUpperCase()}${promise.slice(1)}`;
}

/** The numbers, amounts and days that are at home in a rule. */
function numbersOf({ id, when, rank: _, fields: __, ...promises }: Rule): { [name: string]: Value } {
  const pairs = Object.entries({ ...promises, ...when }).flatMap(([promise, held]): [string, Value][] => {
    const name = ruleValueName(id, promise);
    const plain = typeof held === 'number' || (typeof held === 'object' && 'currency' in held);
    const day = typeof held === 'string' && isCalendarDay(held);
    return name && (plain || day) ? [[name, held]] : [];
  });
  return Object.fromEntries(pairs);
}
