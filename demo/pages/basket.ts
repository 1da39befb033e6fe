import { html } from '../html.ts';
import type { Shop } from '../shop.ts';
import { tag } from './card.ts';
import type { Page } from './frame.ts';

/** The basket: holds what `?item=…&size=…` names, and says that nothing is sold here. */
export function basket({ texts, products, about, at }: Shop): Page {
  const { basket } = texts;
  return {
    file: 'basket.html',
    title: basket.title,
    head: html`<script type="module" src="/basket.js"></script>`,
    main: html`<div class="wide narrow"><h1>${basket.title}</h1>
<p class="empty">${basket.empty}</p>
<ul class="items">${products.map(
      (product) => html`<li data-item="${product.id}" hidden>
<img src="/pictures/${product.pictures[0]}.svg" alt="" width="80" height="80" loading="lazy">
<div><a href="${at(`products/${product.id}.html`)}">${about(product).name}</a>
<p class="note" hidden>${basket.size} <span class="size"></span></p></div>
<span class="price">${tag(texts, product)}</span></li>`,
    )}</ul>
<p class="total" hidden><span>${basket.total}</span> <strong class="price"></strong></p>
<p class="aside">${basket.demo}</p>
<p><a class="more" href="${at('')}">${basket.back}</a></p></div>`,
  };
}
