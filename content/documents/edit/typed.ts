/** Values as people type them: read by the writing of a language, refused where two readings are possible. */
import { safeParse } from 'valibot';
import { numberFormat } from '../../values/formats.ts';
import type { Locale } from '../../values/locale.ts';
import { fractionDigits, type Money } from '../../values/money.ts';
import type { Place } from '../changes.ts';
import { unitSchema } from '../unit-schema.ts';

/** `value` as it is typed in `locale`: numbers bare, amounts without their currency. */
export function typedValue(value: unknown, locale: Locale): string {
  if (typeof value === 'number') return bare(value, 0, locale);
  if (!isMoney(value)) return value === undefined ? '' : String(value);
  const digits = fractionDigits(value.currency);
  return bare(value.amount / 10 ** digits, value.amount % 10 ** digits ? digits : 0, locale);
}

/**
 * What `text`, typed where `old` stands, puts at `place`; `undefined` if that cannot be there, or could be meant in two
 * ways: "1.000" is a thousand to one reader and one to another.
 */
export function readTyped(place: Place, text: string, locale: Locale, old?: unknown): unknown {
  const value = read(text.trim(), locale, old);
  const schema = unitSchema(place);
  return schema && value !== undefined && safeParse(schema, value).success ? value : undefined;
}

function read(text: string, locale: Locale, old: unknown): unknown {
  if (typeof old === 'number') return numberIn(text, locale, 2);
  if (!isMoney(old)) return text || undefined;
  const digits = fractionDigits(old.currency);
  const number = numberIn(text, locale, digits);
  return number === undefined ? undefined : { ...old, amount: Math.round(number * 10 ** digits) };
}

function numberIn(text: string, locale: Locale, digits: number): number | undefined {
  const spaced = text.replace(/\s/g, ' ');
  const [, whole = '', group, decimal, rest = ''] =
    /^(\d{1,3}([ .,])\d{3}(?:\2\d{3})*|\d+)(?:([.,])(\d+))?$/.exec(spaced) ?? [];
  const isClear = !group || group === ' ' || decimal || whole.split(group).length > 2 || group === groupOf(locale);
  if (!whole || !isClear || (decimal && decimal === group) || rest.length > digits) return undefined;
  return Number(`${whole.replace(/\D/g, '')}.${rest}`);
}

function groupOf(locale: Locale): string | undefined {
  const parts = numberFormat(locale).formatToParts(1_234_567);
  return parts.find(({ type }) => type === 'group')?.value;
}

function bare(number: number, minimumFractionDigits: number, locale: Locale): string {
  return numberFormat(locale, { useGrouping: false, minimumFractionDigits }).format(number);
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
}
