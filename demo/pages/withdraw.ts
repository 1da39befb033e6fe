import { type Html, html } from '../html.ts';
import type { Shop } from '../shop.ts';

/** The control for withdrawing, and until scripts run a link in the same words, as large. */
export function withdraw({ texts: { frame }, facts, at }: Shop): Html {
  const words = facts.acknowledges
    ? html`<b>${frame.withdraw}</b> <small>${frame.withdrawMeaning}</small>`
    : html`<b>${frame.withdrawYourself}</b>`;
  return html`<shop-withdraw><a href="${at('returns.html#withdraw')}">${words}</a></shop-withdraw>`;
}
