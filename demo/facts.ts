import { readFile } from 'node:fs/promises';

/** What the shop's pages say about the shop; they take it from the help centre, where it lives once. */
export interface Facts {
  readonly name: string;
  readonly legalName: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly week: readonly OpenDays[];
  /** Whether somebody is there who takes withdrawals and confirms them. */
  readonly acknowledges: boolean;
  /** The numbers, amounts and days that texts may quote. */
  readonly values: Readonly<Record<string, Value>>;
}

/** Days of the week, named in English, on which the shop answers at the same hours. */
export interface OpenDays {
  readonly days: readonly string[];
  readonly opens: string;
  readonly closes: string;
}

export type Value = number | string | { readonly amount: number; readonly currency: string };

interface ShopDocument {
  readonly about: { readonly name: string; readonly legalName: string; readonly address: string };
  readonly contact: { readonly phone: string; readonly email: string };
  readonly hours: { readonly week: readonly OpenDays[] };
  readonly values: Facts['values'];
  readonly requests?: { readonly acknowledges?: boolean };
}

interface PolicyDocument {
  readonly values: Facts['values'];
}

/** Reads the facts from the folder of a help centre. */
export async function readFacts(center: URL): Promise<Facts> {
  const shop = await readJson<ShopDocument>(new URL('shop.json', center));
  const policy = await readJson<PolicyDocument>(new URL('policy.json', center));
  const { about, contact, hours } = shop;
  const acknowledges = shop.requests?.acknowledges ?? false;
  return { ...about, ...contact, week: hours.week, acknowledges, values: { ...shop.values, ...policy.values } };
}

/** The hours of the shop, a line for each group of days. */
export function openingHours(week: readonly OpenDays[], locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const named = (day = ''): string => format.format(Date.UTC(2024, 0, 1 + fromMonday.indexOf(day)));
  return week.map(({ days, opens, closes }) => {
    const span = days.length > 1 ? `${named(days[0])}–${named(days.at(-1))}` : named(days[0]);
    return `${span} ${opens}–${closes}`;
  });
}

/** 1 January 2024 was a Monday. */
const fromMonday = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

async function readJson<Document>(file: URL): Promise<Document> {
  return JSON.parse(await readFile(file, 'utf8')) as Document;
}
