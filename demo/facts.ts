import { readFile } from 'node:fs/promises';

/** What the shop's pages say about the shop; they take it from the help centre, where it lives once. */
export interface Facts {
  readonly name: string;
  readonly legalName: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly returnDays: number;
  readonly week: readonly OpenDays[];
}

/** Days of the week, named in English, on which the shop answers at the same hours. */
export interface OpenDays {
  readonly days: readonly string[];
  readonly opens: string;
  readonly closes: string;
}

interface ShopDocument {
  readonly about: { readonly name: string; readonly legalName?: string; readonly address: string };
  readonly contact: { readonly phone: string; readonly email: string };
  readonly hours: { readonly week: readonly OpenDays[] };
}

interface PolicyDocument {
  readonly values: { readonly returnDays: number };
}

/** Reads the facts from the folder of a help centre. */
export async function readFacts(center: URL): Promise<Facts> {
  const [shop, policy] = await Promise.all([
    readJson<ShopDocument>(new URL('shop.json', center)),
    readJson<PolicyDocument>(new URL('policy.json', center)),
  ]);
  const { name, legalName = name, address } = shop.about;
  return { name, legalName, address, ...shop.contact, returnDays: policy.values.returnDays, week: shop.hours.week };
}

/** The hours of the shop, a line for each group of days. */
export function openingHours(week: readonly OpenDays[], locale: string): readonly string[] {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const named = (day: string | undefined): string => weekday.format(Date.UTC(2024, 0, 1 + monday.indexOf(day ?? '')));
  return week.map(({ days, opens, closes }) => {
    const span = days.length > 1 ? `${named(days[0])}–${named(days.at(-1))}` : named(days[0]);
    return `${span} ${opens}–${closes}`;
  });
}

/** 1 January 2024 was a Monday. */
const monday = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

async function readJson<Document>(file: URL): Promise<Document> {
  return JSON.parse(await readFile(file, 'utf8')) as Document;
}
