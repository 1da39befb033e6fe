import { openingHours } from '../facts.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { categories, type Shop } from '../shop.ts';
import { withdraw } from './withdraw.ts';

/** The end of every page: where to go on, whom to call, and that this is a demonstration. */
export function footer(shop: Shop): Html {
  const { texts, facts, at } = shop;
  const { frame } = texts;
  return html`<footer><div class="wide">
<section><h2>${frame.shopping}</h2><ul class="links">
${categories.map((category) => html`<li><a href="${at(`search.html?in=${category}`)}">${texts.categories[category]}</a></li>`)}
<li><a href="${at('search.html')}">${frame.all}</a></li>
</ul></section>
<section><h2>${frame.orders}</h2><ul class="links">
<li><a href="${at('order.html')}">${frame.track}</a></li>
<li><a href="${at('returns.html')}">${frame.returns}</a></li>
<li><a href="${at('help.html')}">${frame.help}</a></li>
</ul>
${withdraw(shop)}</section>
<section><h2>${frame.contact}</h2>
<p class="links"><a class="phone" href="tel:${facts.phone.replaceAll(/[^+\d]/g, '')}">${facts.phone}</a></p>
<p class="links"><a href="mailto:${facts.email}">${facts.email}</a></p>
<p>${openingHours(facts.week, texts.locale).map((line) => html`${line}<br>`)}</p>
<address>${facts.legalName}<br>${facts.address}</address>
</section>
<p class="demo">${frame.demo}</p>
</div></footer>`;
}
