import type { Content, Html } from '../html.ts';
import { html } from '../html.ts';
import { categories, type Shop } from '../shop.ts';
import { footer } from './footer.ts';
import { icon } from './icons.ts';

/** The languages of the shop: folder, tag, name. */
export interface Language {
  readonly folder: string;
  readonly locale: string;
  readonly language: string;
}

/** What differs from page to page. */
export interface Page {
  /** The file, below the folder of the language. */
  readonly file: string;
  readonly title: string;
  readonly description?: string;
  readonly main: Content;
  /** More for the head, such as a style sheet of this page alone. */
  readonly head?: Content;
}

/** A whole page: what all pages have, around what this one says. */
export function frame(shop: Shop, languages: readonly Language[], page: Page): Html {
  const { texts, facts } = shop;
  return html`<!doctype html>
<html lang="${texts.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} – ${facts.name}</title>
${page.description && html`<meta name="description" content="${page.description}">`}
${languages.map(({ folder, locale }) => html`<link rel="alternate" hreflang="${locale}" href="/${folder}/${page.file}">`)}
<link rel="icon" type="image/svg+xml" href="/pictures/mark.svg">
<script src="/theme.js"></script>
<link rel="stylesheet" href="/shop.css">
${page.head}
<link rel="shop-help" href="/help/">
<script type="module" src="/shop-help/bundle.js"></script>
</head>
<body>
<a class="skip" href="#main">${texts.frame.skip}</a>
${header(shop, languages, page.file)}
<main id="main" tabindex="-1">${page.main}</main>
${footer(shop)}
</body>
</html>
`;
}

function header({ texts, facts, say, at }: Shop, languages: readonly Language[], file: string): Html {
  const { frame } = texts;
  return html`<div class="strip"><div class="wide">
<p>${say(frame.promise)}</p>
<nav class="languages" aria-label="${frame.languages}">${languages.map(
    ({ folder, locale, language }) =>
      html`<a href="/${folder}/${file}" lang="${locale}" hreflang="${locale}" aria-label="${folder.toUpperCase()}, ${language}"${
        locale === texts.locale && html` aria-current="true"`
      }>${folder.toUpperCase()}</a>`,
  )}</nav>
<button class="theme" type="button" aria-pressed="false" aria-label="${frame.dark}" title="${frame.dark}" hidden>${icon('moon')}</button>
</div></div>
<header><div class="wide">
<a class="mark" href="${at('')}">${facts.name}</a>
<nav class="menu" aria-label="${frame.menu}">${categories.map(
    (category) => html`<a href="${at(`search.html?in=${category}`)}">${texts.categories[category]}</a>`,
  )}</nav>
<nav class="tools" aria-label="${frame.shopping}">
<a href="${at('search.html')}">${icon('search')}<span>${frame.search}</span></a>
<a href="${at('help.html')}">${icon('help')}<span>${frame.help}</span></a>
<a href="${at('basket.html')}">${icon('basket')}<span>${frame.basket}</span></a>
</nav>
</div></header>`;
}
