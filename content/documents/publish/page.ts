/** The frame of a finished page: head, language switch, main part, contact. */
import { escapeHtml } from '../../markdown/html.ts';
import { type Locale, languageName } from '../../values/locale.ts';
import { lightStyles, siteStyles } from './styles.ts';
import type { SaySite } from './words.ts';

export interface PageFrame {
  readonly locale: Locale;
  readonly locales: readonly Locale[];
  /** The file inside the folder of its language, as `faq/return-window.html`. */
  readonly file: string;
  readonly title: string;
  /** Markup for the head. */
  readonly head: string;
  /** Markup of the main part. */
  readonly main: string;
  /** Markup below it. */
  readonly footer: string;
  readonly shop: { readonly name: string; readonly url?: string | undefined };
  readonly say: SaySite;
  /** The public address of the help pages. */
  readonly address?: string;
}

/** A page that needs no script. */
export function pageHtml({ locale, locales, file, title, head, main, footer, shop, say, address }: PageFrame): string {
  const home = shop.url ? `<a href="${escapeHtml(shop.url)}">${escapeHtml(shop.name)}</a>` : escapeHtml(shop.name);
  const root = '../'.repeat(file.split('/').length);
  const switches = locales.map((other) => {
    const current = other === locale ? ' aria-current="page"' : '';
    return `<a href="${root}${other}/${file}" lang="${other}" hreflang="${other}"${current}>${escapeHtml(nameOf(other))}</a>`;
  });
  const html = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – ${escapeHtml(shop.name)}</title>
${addresses(locales, locale, file, address)}<link rel="stylesheet" href="${root}${lightStyles}">
<link rel="stylesheet" href="${root}${siteStyles}">
${head}
</head>
<body>
<header>
<p class="shop">${home}</p>
<nav class="languages" aria-label="${escapeHtml(say('site:languages'))}">${switches.join(' ')}</nav>
</header>
<main class="shop-help-page">
${main}
</main>
<footer class="shop-help-page">
${footer}
</footer>
</body>
</html>
`;
  return elsewhere(shop.url, address)
    ? html.replace(/ (href|src)="\//g, ` $1="${escapeHtml(originOf(shop.url))}/`)
    : html;
}

/** Whether the pages stand on another site than the shop, so that the shop's own paths need its name. */
function elsewhere(shop: string | undefined, address: string | undefined): boolean {
  return Boolean(originOf(shop) && address && originOf(shop) !== originOf(address));
}

function originOf(url: string | undefined): string {
  return /^https?:\/\/[^/]+/.exec(url ?? '')?.[0] ?? '';
}

/** The page's own address and those of its translations, where the public address is known. */
function addresses(locales: readonly Locale[], locale: Locale, file: string, address?: string): string {
  if (!address) return '';
  const at = (other: Locale): string => escapeHtml(`${address.replace(/\/$/, '')}/${other}/${file}`);
  const alternates = locales.map((other) => `<link rel="alternate" hreflang="${other}" href="${at(other)}">\n`);
  return `<link rel="canonical" href="${at(locale)}">\n${alternates.join('')}`;
}

/** A language in its own words, as a switch shows it. */
function nameOf(locale: Locale): string {
  const name = languageName(locale.split('-')[0] ?? locale, locale);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
