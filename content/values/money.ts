/** Amounts of money as whole minor units (grosze, cents) with their currency: never a fraction, never a bare number. */
import { numberFormat } from './formats.ts';
import type { Locale } from './locale.ts';

/** `{ amount: 1299, currency: 'PLN' }` is 12,99 zł. */
export interface Money {
  /** In minor units of the currency. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** `money` as `locale` writes it; whole amounts without a decimal part, so that a text reads "from 200 zł". */
export function formatMoney(money: Money, locale: Locale): string {
  const format = numberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: locale === 'en' ? 'symbol' : 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
  return format.format(money.amount / 10 ** digitsOf(format));
}

/** What nobody told the price of: of no currency (XXX in ISO 4217), so that it is compared with no amount. */
export const unpriced: Money = { amount: 0, currency: 'XXX' };

/** How many digits the minor unit of a currency has: 2 for PLN, 0 for JPY, 3 for KWD. */
export function fractionDigits(currency: string): number {
  return digitsOf(numberFormat('en', { style: 'currency', currency }));
}

function digitsOf(format: Intl.NumberFormat): number {
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
