import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { service } from '../service/center.ts';
import type { Order } from '../service/orders.ts';
import { backstage } from './backstage.ts';

/** Where whoever tries the demo finds the merchant's side: the list of requests, the mailbox, orders to try. */
export function counter(name: string, token: string, orders: readonly Order[]): Html {
  return backstage(
    name,
    'Behind the counter',
    html`<p class="lead">What customers send from the <a href="/returns.html">returns page</a> is kept by a server of its own, which confirms it by mail.</p>
<form method="post" action="${service}/staff/login"><input type="hidden" name="token" value="${token}">
<button class="button">Open the list of requests</button></form>
<p><a class="more" href="/mailbox/">The mailbox: every mail to customers and to the shop</a></p>
<h2>Orders to try</h2>
<ul class="orders">${orders.map(
      ({ number, email, deliveredOn, items }) =>
        html`<li><strong>${number}</strong> <span>${email}</span> <span class="note">${
          deliveredOn ? `delivered on ${deliveredOn}` : 'on its way'
        }</span><br>${items.map(({ name }) => name).join(', ')}</li>`,
    )}</ul>`,
  );
}
