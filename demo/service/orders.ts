import { writeFile } from 'node:fs/promises';
import { orderLink, sizesOf } from '../order-link.ts';
import products from '../products.json' with { type: 'json' };
import type { ProductTexts } from '../shop.ts';
import en from '../texts/en.json' with { type: 'json' };
import pl from '../texts/pl.json' with { type: 'json' };
import ptPT from '../texts/pt-PT.json' with { type: 'json' };
import ru from '../texts/ru.json' with { type: 'json' };

/** An order of the demo shop, as the server of requests reads it. */
export interface Order {
  readonly number: string;
  readonly email: string;
  readonly locale: string;
  readonly country: string;
  readonly orderedOn: string;
  /** Absent, the parcel is on its way. */
  readonly deliveredOn?: string;
  readonly items: readonly OrderItem[];
}

interface OrderItem {
  readonly id: string;
  readonly name: string;
  readonly variant?: string;
  readonly category: string;
  readonly quantity: number;
  readonly price: { readonly amount: number; readonly currency: string };
}

/** The orders of the demo shop on `today`: one in each language, delivered lately or long ago, and one on its way. */
export function demoOrders(today: Date): readonly Order[] {
  const ago = (days: number): string => new Date(today.getTime() - days * 86_400_000).toISOString().slice(0, 10);
  return [
    {
      ...{ number: '10452', email: 'anna@example.pl', locale: 'pl', country: 'PL', orderedOn: ago(7) },
      ...{ deliveredOn: ago(5), items: items(pl, ['narew', 'rysy', 'biebrza']) },
    },
    {
      ...{ number: '10398', email: 'rui@example.pt', locale: 'pt-PT', country: 'PT', orderedOn: ago(14) },
      ...{ deliveredOn: ago(6), items: items(ptPT, ['narew', 'biebrza', 'hel']) },
    },
    {
      ...{ number: '10217', email: 'olga@example.pl', locale: 'ru', country: 'PL', orderedOn: ago(26) },
      ...{ deliveredOn: ago(23), items: items(ru, ['rysy', 'biebrza', 'turbacz']) },
    },
    {
      ...{ number: '10431', email: 'grace@example.pl', locale: 'en', country: 'PL', orderedOn: ago(9) },
      ...{ deliveredOn: ago(6), items: items(en, ['narew', 'rysy', 'wigry']) },
    },
    {
      ...{ number: '2026-1120', email: 'tom@example.pl', locale: 'en', country: 'PL', orderedOn: ago(2) },
      items: items(en, ['narew', 'rysy']),
    },
  ];
}

/** The returns page with `order` filled in, as the shop would link to it: in the part of the address that no server is told. */
export function returnsOf({ number, locale, country, orderedOn, deliveredOn = 'not-yet', items }: Order): string {
  const folder = [pl, ptPT, ru, en].find((texts) => texts.locale === locale)?.folder ?? 'pl';
  return `/${folder}/returns.html${orderLink({
    ...{ number, country, orderedOn, deliveredOn },
    items: items.map((item) => ({ ...item, instead: sizesOf(item.id) })),
  })}`;
}

/** Writes `orders` into the file that the server reads. */
export async function writeOrders(file: string, orders: readonly Order[]): Promise<void> {
  await writeFile(file, JSON.stringify(orders, null, 2));
}

interface Texts {
  readonly currency: string;
  readonly products: Readonly<Record<string, ProductTexts>>;
}

function items({ currency, products: texts }: Texts, ids: readonly string[]): OrderItem[] {
  return products
    .filter(({ id }) => ids.includes(id))
    .map(({ id, category, sizes, price }) => {
      const amount = (price as Readonly<Record<string, number>>)[currency] ?? 0;
      const variant = sizes[1] ? { variant: sizes[1] } : {};
      return { id, name: texts[id]?.name ?? id, ...variant, category, quantity: 1, price: { amount, currency } };
    });
}
