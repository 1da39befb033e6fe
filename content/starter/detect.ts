/** What the home page of a shop tells of it: to be offered to its owner, never taken for granted. Pure, of text alone. */
import type { Locale } from '../values/locale.ts';
import { organisation } from './organisation.ts';
import { type Platform, platformOf } from './platform.ts';
import { scriptsIn } from './scripts.ts';
import { taxIdIn } from './tax-id.ts';

/** What was found; what is absent was not. */
export interface Detected {
  readonly platform: Platform;
  readonly name?: string;
  readonly legalName?: string;
  /** Languages of the page and of its other versions, its own first. */
  readonly locales: readonly Locale[];
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly taxId?: string;
  /** ISO 3166-1, of the tax number or of the ending of the address. */
  readonly country?: string;
  readonly currency?: string;
}

/** More of a page is not read. */
const longest = 1_000_000;

/** What stands in the HTML of the page at `address`. */
export function detect(page: string, address: string): Detected {
  const html = page.slice(0, longest);
  const data = organisation(html);
  const words = plain(html);
  const taxId = taxIdIn(words);
  const found = {
    name: data.name ?? attribute(html, /<meta[^>]{0,200}property=["']og:site_name["'][^>]{0,500}>/i, 'content'),
    legalName: data.legalName,
    phone: phoneIn(data.telephone ?? linked(html, 'tel')),
    email: emailIn(data.email ?? linked(html, 'mailto') ?? ''),
    address: data.address,
    taxId,
    country: taxId?.slice(0, 2) ?? endings[new URL(address).hostname.split('.').at(-1) ?? ''],
    currency: currencyIn(html),
  };
  const known = Object.entries(found).filter(([, value]) => value !== undefined && value !== '');
  return { platform: platformOf(html), locales: localesIn(html), ...Object.fromEntries(known) };
}

const endings: Readonly<Record<string, string>> = {
  pl: 'PL',
  pt: 'PT',
  de: 'DE',
  cz: 'CZ',
  lt: 'LT',
  lv: 'LV',
  ee: 'EE',
};

function localesIn(html: string): Locale[] {
  const own = attribute(html, /<html[^>]{0,1000}>/i, 'lang');
  const others = [...html.matchAll(/<link[^>]{0,300}hreflang=["']?([A-Za-z-]{2,12})/gi)].map(([, tag = '']) => tag);
  const tags = [own ?? '', ...others].filter((tag) => /^[a-z]{2}(-[a-z]{2})?$/i.test(tag));
  return [...new Set(tags.map((tag) => tag.replace(/-.*/, (rest) => rest.toUpperCase())))];
}

/** What links of one kind lead to. */
function linked(html: string, kind: 'tel' | 'mailto'): string | undefined {
  const [, target] = new RegExp(`href=["']${kind}:([^"'?]{3,200})`, 'i').exec(html) ?? [];
  try {
    return target && decodeURIComponent(target).trim();
  } catch {
    return undefined;
  }
}

function phoneIn(text = ''): string | undefined {
  const clean = text.replace(/[^\d+ ()-]/g, '').trim();
  return /^\+?[\d ()-]{7,24}$/.test(clean) ? clean : undefined;
}

function emailIn(text: string): string | undefined {
  return /^[^\s@<>()"'`]{1,64}@[^\s@<>()"'`]{1,200}\.[a-z]{2,}$/i.test(text) ? text.toLowerCase() : undefined;
}

function currencyIn(html: string): string | undefined {
  return /(?:priceCurrency["']?\s{0,5}[:=]|price:currency["'][^>]{0,50}content=)\s{0,5}["']([A-Z]{3})["']/.exec(
    html,
  )?.[1];
}

function attribute(html: string, tag: RegExp, name: string): string | undefined {
  const [found = ''] = tag.exec(html) ?? [];
  return new RegExp(`\\s${name}=["']([^"']{1,200})["']`, 'i').exec(found)?.[1]?.trim();
}

/** The words of a page, near enough to look for numbers in them. */
function plain(html: string): string {
  const [first = ''] = html.split(/<script/i, 1);
  const words = [first, ...scriptsIn(html).map(({ after }) => after)].join(' ');
  return words.replace(/<[^<>]*>|&nbsp;/g, ' ');
}
