import { html, nothing, type TemplateResult } from 'lit';
import type { PublishedShop } from '../../../content/documents/published.ts';
import type { ReturnsKey } from '../../../locales/returns.ts';
import type { Words } from '../../help-controller.ts';

/** A link that calls the shop; nothing, where it names no number. */
export function renderCall(
  { contact: { phone } }: PublishedShop,
  { say }: Words<ReturnsKey>,
): TemplateResult | typeof nothing {
  if (!phone) return nothing;
  const number = phone.replaceAll(/[^+\d]/g, '');
  return html`<p><a class="link" part="call" href="tel:${number}">${say('returns:unsent.call', { phone })}</a></p>`;
}
