import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Product, Shop } from '../shop.ts';
import { price } from '../text.ts';

/** A product among others: its picture, its name, its price. */
export function card({ texts, about, at }: Shop, product: Product): Html {
  const { name, note, terms, picture } = about(product);
  return html`<li class="card" data-in="${product.category}" data-terms="${`${name} ${note} ${terms}`}">
<a href="${at(`products/${product.id}.html`)}">
<img src="/pictures/${product.pictures[0]}.svg" alt="${picture[0]}" width="400" height="400">
<span class="name">${name}</span></a>
<span class="note">${note}</span>
<span class="price">${tag(texts, product)}</span>
</li>`;
}

/** The price of a product in the currency of the language. */
export function tag(texts: Shop['texts'], product: Product): string {
  return price(product.price[texts.currency] ?? 0, texts.currency, texts.locale);
}
