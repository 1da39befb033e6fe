import type { Facts, Value } from './facts.ts';
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

/** The values that texts may quote, as readers in one market write them; delivery is the one to that market. */
export function quotable({ phone, values }: Facts, { locale, market }: Texts): Readonly<Record<string, string>> {
  const days = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  const written = (name: string): string => {
    const value: Value | undefined = values[name];
    if (value === undefined) throw new Error(`The help centre has no value “${name}”`);
    return typeof value === 'object' ? price(value.amount, value.currency, locale) : String(value);
  };
  return {
    phone: phone.replaceAll(' ', '\u00a0'),
    returnDays: days.format(Number(written('returnDays'))),
    deliveryDays: written(`${market}DeliveryDays`),
    deliveryCost: written(`${market}DeliveryCost`),
    freeDeliveryFrom: written(`${market}FreeDeliveryFrom`),
  };
}

/** An amount as price tags show it: without decimals that are zero. */
export function price(minor: number, currency: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(
    minor / 100,
  );
}

/** A length in centimetres, as readers of `locale` write it. */
export function length(centimetres: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'centimeter' }).format(centimetres);
}
