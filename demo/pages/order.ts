import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { orderLink, sizesOf } from '../order-link.ts';
import type { Shop } from '../shop.ts';
import { tag } from './card.ts';
import type { Page } from './frame.ts';
import { icon } from './icons.ts';
import { withdraw } from './withdraw.ts';

/** The page of one order, where links to `order.html?number=…` arrive: says that it is an example. */
export function order(shop: Shop): Page {
  const { texts, at } = shop;
  const { order } = texts;
  return {
    file: 'order.html',
    title: order.title,
    head: html`<script type="module" src="/order.js"></script>`,
    main: html`<div class="wide narrow"><h1>${order.title}</h1>
<form class="find"><label for="number">${order.number}</label>
<input id="number" name="number" type="text" autocomplete="off" required aria-describedby="hint">
<button class="button">${order.submit}</button><p id="hint" class="note">${order.hint}</p></form>
<p class="aside">${order.demo}</p>
<section class="example"><h2>${order.example} <output for="number">${number}</output></h2>
${steps(shop)}${items(shop)}
<p><a href="${at('returns.html')}${linkOf(shop)}">${order.back}</a></p>
${withdraw(shop)}</section></div>`,
  };
}

/** The example is on its way. */
const reached = 2;
const number = '2026-1120';

/** The order as a shop hands it to its returns page. */
function linkOf({ texts, products, about }: Shop): string {
  const items = products.slice(0, 2).map((product) => ({
    id: product.id,
    name: about(product).name,
    category: product.category,
    quantity: 1,
    price: { amount: product.price[texts.currency] ?? 0, currency: texts.currency },
    instead: sizesOf(product.id),
  }));
  return orderLink({ number, deliveredOn: 'not-yet', items });
}

function steps({ texts }: Shop): Html {
  const { steps, now } = texts.order;
  return html`<ol class="steps">${steps.map(
    (step, at) =>
      html`<li${at <= reached && html` class="done"`}${at === reached && html` aria-current="step"`}>${
        at < reached && icon('check')
      }<span>${step}${at === reached && html` <span class="note">${now}</span>`}</span></li>`,
  )}</ol>`;
}

function items({ texts, products, about, at }: Shop): Html {
  return html`<ul class="items">${products.slice(0, 2).map(
    (product) => html`<li><img src="/pictures/${product.pictures[0]}.svg" alt="" width="80" height="80">
<a href="${at(`products/${product.id}.html`)}">${about(product).name}</a><span class="price">${tag(texts, product)}</span></li>`,
  )}</ul>`;
}
