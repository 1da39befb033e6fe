import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Product, ProductTexts, Shop } from '../shop.ts';
import { card, tag } from './card.ts';
import type { Page } from './frame.ts';
import { gallery } from './gallery.ts';
import { icon } from './icons.ts';
import { sizeTable } from './size-table.ts';

/** The page of one product: pictures, what it costs, sizes, promises, description, and answers beside. */
export function product(shop: Shop, product: Product): Page {
  const { texts, at } = shop;
  const about = shop.about(product);
  const others = shop.products.filter(({ category }) => category !== product.category).slice(0, 4);
  return {
    file: `products/${product.id}.html`,
    title: about.name,
    description: about.about.join(' '),
    main: html`<div class="wide product">
${gallery(shop, product)}
<div class="buy"><p class="note"><a href="${at(`search.html?in=${product.category}`)}">${texts.categories[product.category]}</a></p>
<h1>${about.name}</h1>
<p class="note">${about.note}</p>
<p class="cost"><strong>${tag(texts, product)}</strong> <span class="note">${shop.say(travelsFree(shop, product) ? texts.product.free : texts.product.tax)}</span></p>
${order(shop, product)}
<shop-policy topic="christmas"></shop-policy>
${promises(shop)}</div>
<div class="description"><section><h2>${texts.product.about}</h2>${about.about.map((text) => html`<p>${text}</p>`)}
${details(shop, about)}</section>
${sizeTable(shop, product)}</div>
<aside class="questions" aria-labelledby="questions"><h2 id="questions">${texts.product.questions}</h2>
<shop-faq topic="${product.category === 'electronics' ? 'complaints' : 'returns'}" limit="3"></shop-faq>
<p><a class="more" href="${at('help.html')}">${texts.home.more}</a></p></aside>
</div>
<section class="wide" aria-labelledby="other"><h2 id="other">${texts.product.other}</h2>
<ul class="cards">${others.map((other) => card(shop, other))}</ul></section>`,
  };
}

function travelsFree({ texts, facts }: Shop, { price }: Product): boolean {
  const from = facts.values[`${texts.market}FreeDeliveryFrom`];
  return typeof from === 'object' && from.currency === texts.currency && (price[texts.currency] ?? 0) >= from.amount;
}

function order({ texts, at }: Shop, product: Product): Html {
  const { size, gone, add } = texts.product;
  return html`<form action="${at('basket.html')}"><input type="hidden" name="item" value="${product.id}">
${
  product.sizes.length > 0 &&
  html`<fieldset class="sizes"><legend>${size}</legend>${product.sizes.map((size) => {
    const isGone = product.gone.includes(size);
    return html`<label><input type="radio" name="size" value="${size}" required${isGone && html` disabled`}><span>${size}${
      isGone && html`<span class="hidden">, ${gone}</span>`
    }</span></label>`;
  })}</fieldset>`
}
<button class="button">${add}</button></form>`;
}

function promises({ texts, say }: Shop): Html {
  return html`<ul class="short">${(['delivery', 'returns', 'person'] as const).map(
    (promise) => html`<li>${icon(promise)}<span>${say(texts.product[promise])}</span></li>`,
  )}</ul>`;
}

function details({ texts }: Shop, about: ProductTexts): Html {
  return html`<h3>${texts.product.details}</h3><ul>${about.details.map((detail) => html`<li>${detail}</li>`)}</ul>`;
}
