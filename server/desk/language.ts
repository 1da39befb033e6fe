/** In which language staff read: the one they chose, else the one of their browser. */
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { type Locale, languageName } from '../../content/values/locale.ts';
import { accepted, pageLocales } from '../pages/language.ts';
import { type Html, rootOf } from '../pages/page.ts';
import type { Services } from '../services.ts';

const name = 'shop-help-language';
const year = 365 * 24 * 3_600;

export function deskLocale({ shop }: Services, context: Context): Locale {
  const chosen = getCookie(context, name);
  if (chosen && pageLocales.includes(chosen)) return chosen;
  return accepted(context.req.header('Accept-Language'), shop.source);
}

/** Keeps a choice; one that is none changes nothing. */
export function chooseLocale(services: Services, context: Context, locale: string): void {
  if (!pageLocales.includes(locale)) return;
  setCookie(context, name, locale, {
    path: `${rootOf(services)}/staff`,
    sameSite: 'Lax',
    httpOnly: true,
    maxAge: year,
  });
}

/** Keeps the language that somebody reads elsewhere, unless they have one here. */
export function offerLocale(services: Services, context: Context, locale: string): void {
  if (!getCookie(context, name)) chooseLocale(services, context, locale);
}

/** The languages to choose from, each in its own. */
export function languageLinks(services: Services, current: Locale): Html {
  const root = rootOf(services);
  return html`${pageLocales.map(
    (locale) =>
      html`<a href="${root}/staff/language/${locale}" lang="${locale}" hreflang="${locale}"${locale === current ? html` aria-current="true"` : ''}>${languageName(locale, locale)}</a>`,
  )}`;
}
