/** What stands where no screen can be drawn: nobody who may withdraw is left with nothing to do. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PublishedShop } from '../../../content/documents/published.ts';
import type { ReturnsKey } from '../../../locales/returns.ts';
import { HelpErrorEvent } from '../../events.ts';
import type { Words } from '../../help-controller.ts';
import { renderCall } from './call.ts';

/** What the page says in its place, and the shop's mail and phone. */
export function renderInstead(shop: PublishedShop, words: Words<ReturnsKey>): TemplateResult {
  const { email } = shop.contact;
  return html`
    <slot></slot>
    <div class="state" part="state" role="status">
      <p>${words.say('returns:broken')}</p>
      ${email ? html`<p><a class="link" part="mail" href="mailto:${email}">${email}</a></p>` : nothing}
      ${renderCall(shop, words)}
    </div>
  `;
}

/** Tells the owner, in the console and by an event, once the page is done drawing. */
export function tellOwner(host: HTMLElement, error: unknown): void {
  console.error(error);
  const facts = { url: import.meta.url, reason: `${error}` };
  queueMicrotask(() =>
    host.dispatchEvent(new HelpErrorEvent({ code: 'documents-unreachable', severity: 'blocks', facts })),
  );
}
