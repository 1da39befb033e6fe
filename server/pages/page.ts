/** The frame of a page of this server: readable without a script, kept by nobody, found by no search engine. */
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Locale } from '../../content/values/locale.ts';
import type { Services } from '../services.ts';

/** A piece of HTML in which all that was put in is escaped. */
export type Html = ReturnType<typeof html>;

/** What a page says. */
export interface Page {
  readonly locale: Locale;
  readonly title: string;
  /** What stands at its head, beside the name of the shop. */
  readonly head?: Html | undefined;
  /** Where a browser goes on to by itself. */
  readonly next?: string | undefined;
  readonly main: Html;
  readonly foot?: Html | undefined;
}

/** The path under which this server is reached, as a proxy may have put it below another: empty, or `/help`. */
export function rootOf({ address }: Pick<Services, 'address'>): string {
  return new URL(address()).pathname.replace(/\/$/, '');
}

/** Answers with a page. */
export function answerPage(
  services: Services,
  context: Context,
  { locale, title, head, next, main, foot }: Page,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  const { name, url } = services.shop.about;
  const text = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${next ? html`<meta http-equiv="refresh" content="0; url=${next}">` : ''}
<meta name="robots" content="noindex, nofollow">
<title>${title}: ${name}</title>
<link rel="stylesheet" href="${rootOf(services)}/pages.css">
</head>
<body>
<header><span class="shop">${url ? html`<a href="${url}">${name}</a>` : name}</span>${head}</header>
<main>${main}</main>
${foot ? html`<footer>${foot}</footer>` : ''}
</body>
</html>`;
  return context.html(text, status, headers);
}

const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Robots-Tag': 'noindex, nofollow',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
