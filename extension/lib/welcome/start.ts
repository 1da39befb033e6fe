/** How far somebody has come in the first run, and what they told. It stays in this browser until they start over. */
import type { Detected } from '../../../content/starter/detect.ts';
import type { Platform } from '../../../content/starter/platform.ts';
import type { Told } from '../../../content/starter/told.ts';
import { type Locale, matchLocale } from '../../../content/values/locale.ts';
import { startKey } from './forget.ts';

/** The screens, in their order. */
export const screens = ['shop', 'languages', 'facts', 'answers', 'place'] as const;

export interface Start {
  readonly screen: (typeof screens)[number];
  readonly platform: Platform;
  /** What became of reading the shop's page; absent, it was not tried. */
  readonly read?: 'found' | 'nothing' | 'unread' | 'by-hand' | 'demo';
  /** Languages that stand on the page. */
  readonly onPage: readonly Locale[];
  readonly told: Told;
  /** What was read and is left out. */
  readonly left: readonly string[];
  /** The shop whose help is public on its server. */
  readonly published?: string;
}

/** The languages of the starter. */
export const known: readonly Locale[] = ['pl', 'pt-PT', 'ru', 'en'];

/** Where a shop is likely to be whose owner's browser speaks `locale`. */
export function newStart(locale: Locale): Start {
  const country = locale === 'pt-PT' ? 'PT' : 'PL';
  return {
    screen: 'shop',
    platform: 'other',
    onPage: [],
    left: [],
    told: {
      name: '',
      country,
      ...placeOf(country),
      locales: known.includes(locale) ? [locale] : [],
      preset: 'clothes-and-shoes',
      abroad: false,
      facts: {
        returnDays: 30,
        countedFrom: 'delivery',
        paidBy: 'customer',
        replyHours: 24,
        complaintReplyDays: 14,
        refundDays: 7,
        warrantyYears: country === 'PT' ? 3 : 2,
      },
      kept: [],
      texts: {},
      values: {},
    },
  };
}

/** The time and money of a country. */
export function placeOf(country: string): { readonly timeZone: string; readonly currency: string } {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return places[country] ?? { timeZone, currency: 'EUR' };
}

const places: { readonly [country: string]: { readonly timeZone: string; readonly currency: string } } = {
  PL: { timeZone: 'Europe/Warsaw', currency: 'PLN' },
  PT: { timeZone: 'Europe/Lisbon', currency: 'EUR' },
};

/** `start` with what was found on the page of the shop: offered, to be mended. */
export function withFound(start: Start, found: Detected): Start {
  const { platform, locales, country = start.told.country, currency, ...told } = found;
  const isFound = Boolean(told.name || told.phone || told.email || told.address);
  const onPage = locales.flatMap((locale) => matchLocale(locale, known) ?? []);
  return {
    ...start,
    platform,
    read: isFound ? 'found' : 'nothing',
    onPage: [...new Set(onPage)],
    told: { ...start.told, ...told, country, ...placeOf(country), ...(currency ? { currency } : {}) },
  };
}

/** What was kept last; nothing, or what cannot be read any more, begins anew. */
export function keptStart(locale: Locale): Start {
  try {
    const kept: Start = { ...newStart(locale), ...JSON.parse(localStorage.getItem(startKey) ?? '{}') };
    return screens.includes(kept.screen) ? kept : newStart(locale);
  } catch {
    return newStart(locale);
  }
}

export function keepStart(start: Start): void {
  localStorage.setItem(startKey, JSON.stringify(start));
}
