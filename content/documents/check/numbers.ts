/** Finds numbers that a writer typed by hand although a value holds them. */
import { fractionDigits } from '../../values/money.ts';
import type { Quotable } from '../quote.ts';
import type { Value } from '../text.ts';

/** The number as typed and the name of the value that holds it, for each such place in `words`. */
export function typedNumbers(
  words: readonly string[],
  values: readonly Quotable[],
): { number: string; name: string }[] {
  return words.flatMap((text) =>
    [...text.matchAll(quantity)].flatMap(([whole, before = '', number = '', after = '']) => {
      const holder = values.find(({ name, value }) => holds(name, value, Number(decimal(number)), before, after));
      return holder ? [{ number: whole.trim(), name: holder.name }] : [];
    }),
  );
}

/** A number in a text with what it counts: `Days`, `Hours`, `Months`, `Years`, or a currency. */
export interface Quantity {
  readonly written: string;
  readonly number: number;
  readonly counts: string;
}

/** Every period and every amount in `text`; `14 (fourteen) days` is one, too, and weeks are days. */
export function quantitiesIn(text: string): Quantity[] {
  const plain = text.replace(/(\d)\s*\(\p{L}[^)]{0,40}\)/gu, '$1');
  return [...plain.matchAll(quantity)].flatMap(([whole, before = '', number = '', after = '']) => {
    const counts = countedBy(before, after);
    if (counts === 'Weeks') return [{ written: whole.trim(), number: Number(decimal(number)) * 7, counts: 'Days' }];
    return counts ? [{ written: whole.trim(), number: Number(decimal(number)), counts }] : [];
  });
}

/** What a number counts by the words beside it: a period, or a currency by its ISO 4217 name. */
export function countedBy(before: string, after: string): string | undefined {
  if (weeks.test(after)) return 'Weeks';
  return (
    periods.find((period) => dimensions.some(([ending, words]) => ending.test(period) && words.test(after))) ??
    currencies.find(([, words]) => words.test(before) || words.test(after))?.[0]
  );
}

const weeks = /^(tydzie[nń]|tygodni\p{L}*|semanas?|weeks?|недел\p{L}*)$/iu;
const periods = ['Days', 'Hours', 'Months', 'Years'];

/** A number with the word or the currency that stands beside it; spaces group digits in three of the languages. */
const quantity =
  /(PLN|EUR|USD|GBP|[€£$])?[ \u00A0]?(\d+(?:[ \u00A0\u202F]\d{3})*(?:[.,]\d+)?)(?:[ \u00A0-]?(\p{L}+|€))?/gu;

const currencies: readonly [string, RegExp][] = [
  ['PLN', /^(PLN|zł|złot\p{L}*|злот\p{L}*)$/iu],
  ['EUR', /^(EUR|€|eur[oó]\p{L}*|евро)$/iu],
  ['USD', /^(USD|\$|dol\p{L}*|долл\p{L}*)$/iu],
  ['GBP', /^(GBP|£|фунт\p{L}*)$/iu],
];

/** What the end of a value's name says it counts, and the words for it in the languages that we speak. */
const dimensions: readonly [RegExp, RegExp][] = [
  [/Days?$/, /^(dni|dzień|dnia|dniach|dniom|dniow\p{L}*|dias?|days?|дн\p{L}*|день|суток)$/iu],
  [/Hours?$/, /^(godzin\p{L}*|horas?|hours?|час\p{L}*)$/iu],
  [/Months?$/, /^(miesi\p{L}*|m[eê]s(es)?|months?|месяц\p{L}*)$/iu],
  [/Years?$/, /^(rok\p{L}*|lata|lat|anos?|years?|год\p{L}*|лет)$/iu],
];

function holds(name: string, value: Value, number: number, before: string, after: string): boolean {
  if (typeof value === 'number') {
    return value === number && dimensions.some(([ending, words]) => ending.test(name) && words.test(after));
  }
  if (typeof value !== 'object') return false;
  const words = currencies.find(([currency]) => currency === value.currency)?.[1];
  const beside = words !== undefined && (words.test(before) || words.test(after));
  return beside && value.amount === Math.round(number * 10 ** fractionDigits(value.currency));
}

function decimal(number: string): string {
  return number.replace(/[ \u00A0\u202F]/g, '').replace(',', '.');
}
