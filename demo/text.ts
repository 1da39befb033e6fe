import type { Facts } from './facts.ts';
import type pl from './texts/pl.json';

/** All that the shop says in one language. */
export type Texts = typeof pl;

/** `text` with each `{name}` replaced by what `values` holds for it; a name that it does not hold is a mistake. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in “${text}”`);
    return String(value);
  });
}

/** The values that texts may quote, as a reader of `locale` writes them. */
export function quotable({ phone, returnDays }: Facts, locale: string): Readonly<Record<string, string>> {
  const days = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return { phone, returnDays: days.format(returnDays) };
}

/** An amount as price tags show it: without decimals that are zero. */
export function price(minor: number, currency: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(
    minor / 100,
  );
}
