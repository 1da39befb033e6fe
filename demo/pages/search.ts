import { html } from '../html.ts';
import type { Shop } from '../shop.ts';
import { card } from './card.ts';
import type { Page } from './frame.ts';

/** All products; its script leaves those that `?q=…` or `?in=…` asks for. */
export function search(shop: Shop): Page {
  const { texts, products, at } = shop;
  const { search } = texts;
  return {
    file: 'search.html',
    title: search.title,
    head: html`<script type="module" src="/search.js"></script>`,
    main: html`<div class="wide results"><h1>${search.title}</h1>
<search><form class="find"><label for="query">${search.field}</label>
<input id="query" name="q" type="search"><button class="button">${search.submit}</button></form></search>
<p class="none" role="status" data-none="${search.none}"></p>
<ul class="cards">${products.map((product) => card(shop, product))}</ul>
<p><a class="more" href="${at('search.html')}" hidden>${search.all}</a></p>
<p class="note">${search.demo}</p></div>`,
  };
}
