import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { service } from '../service/center.ts';
import { type Order, returnsOf } from '../service/orders.ts';
import { backstage } from './backstage.ts';

/** What lets the merchant in: at the desk, and into the editor. */
interface Keys {
  readonly token: string;
  readonly invitation: string;
}

/** Where whoever tries the demo finds the merchant's side: the list of requests, the mailbox, orders to try. */
export function counter(name: string, { token, invitation }: Keys, orders: readonly Order[]): Html {
  return backstage(
    name,
    'Behind the counter',
    html`<p class="lead">What customers send from the <a href="/returns.html">returns page</a> is kept by a server of its own, which confirms it by mail.</p>
<form method="post" action="${service}/staff/login"><input type="hidden" name="token" value="${token}">
<button class="button">Open the list of requests</button></form>
<p><a class="more" href="/mailbox/">The mailbox: every mail to customers and to the shop</a></p>
<section><h2>Edit the help on its pages</h2>
<p class="note">With the browser extension (<code>npm run extension</code> puts it into <code>.output</code>): open the <a href="/help.html">help page</a>, press Shop Help in the toolbar, and paste this invitation. It works once, and makes you the owner.</p>
<p><code class="invitation">${invitation}</code></p></section>
<section class="orders"><h2>Orders to try</h2>
<p class="note">Each opens the returns page as the shop’s own order page would: with the order filled in.</p>
<ul>${orders.map(row)}</ul></section>`,
  );
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

function row(order: Order): Html {
  const { number, email, locale, deliveredOn, items } = order;
  return html`<li><a href="${returnsOf(order)}">Order ${number}</a> <span class="note">${languages.of(locale)}, ${
    deliveredOn ? html`delivered on <time datetime="${deliveredOn}">${day(deliveredOn)}</time>` : 'on its way'
  }</span>
<p>${items.map(({ name }) => name.split(',')[0]).join(', ')}</p><p class="note">${email}</p></li>`;
}

function day(day: string): string {
  return new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
}
