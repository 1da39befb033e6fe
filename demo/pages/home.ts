import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { categories, type Shop } from '../shop.ts';
import { card } from './card.ts';
import type { Page } from './frame.ts';
import { icon } from './icons.ts';

/** The first page: what the shop is, what it sells, what it promises. */
export function home(shop: Shop): Page {
  const { texts, products, at } = shop;
  const { home } = texts;
  return {
    file: '',
    title: home.title,
    description: home.lead,
    main: html`<section class="hero"><div class="wide">
<div class="words"><h1>${home.heading}</h1><p>${home.lead}</p>
<p class="actions"><a class="button" href="${at('products/narew.html')}">${home.action}</a>
<a class="more" href="${at('search.html')}">${home.second}</a></p></div>
<img src="/pictures/hero.svg" alt="${home.picture}" width="720" height="560">
</div></section>
<section class="wide" aria-labelledby="departments"><h2 id="departments">${home.categories}</h2>
<ul class="tiles">${categories.map(
      (category) => html`<li><a href="${at(`search.html?in=${category}`)}">
<img src="/pictures/${category}.svg" alt="" width="400" height="300"><span>${texts.categories[category]}</span></a></li>`,
    )}</ul></section>
<section class="wide" aria-labelledby="products"><h2 id="products">${home.products}</h2>
<ul class="cards">${products.map((product) => card(shop, product))}</ul></section>
<section class="promises" aria-labelledby="promises"><div class="wide"><h2 id="promises">${home.promises}</h2>
${promises(shop)}
<p><a class="more" href="${at('help.html')}">${home.more}</a></p></div></section>`,
  };
}

function promises({ texts, say }: Shop): Html {
  return html`<ul>${(['delivery', 'returns', 'person'] as const).map(
    (promise) =>
      html`<li>${icon(promise)}<h3>${say(texts.promises[promise].title)}</h3><p>${say(texts.promises[promise].text)}</p></li>`,
  )}</ul>`;
}
