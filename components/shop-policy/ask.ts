/** Draws the way to have something confirmed in writing, below what was read. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PublishedShop } from '../../content/documents/published.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import type { Words } from '../help-controller.ts';
import type { AskController } from './ask-controller.ts';
import type { Read } from './mail.ts';

/** Draws the way to ask about what was `read` under the name of `unit`; where one is read in two places, `place` tells. */
export type RenderAsk = (unit: string, read: Read, place?: string) => TemplateResult;

/** A button, and in its place the letter once it is begun. */
export function askAbout(asking: AskController, shop: PublishedShop, words: Words<ExplainerKey>): RenderAsk {
  const { say, locale } = words;
  return (unit, read, place = unit) => {
    const isAsked = asking.place === place;
    if (isAsked && asking.letter) return asking.letter.render();
    const open = (): Promise<void> => asking.open(place, { unit, read, words, shop });
    const address = shop.contact.email ?? shop.name;
    return html`<p class="links muted" lang=${locale}>
      <button type="button" part="ask" data-asks=${place} @click=${open}>${say('explainer:ask')}</button>
      ${isAsked && asking.failed ? html`<span role="alert">${say('explainer:ask.failed', { address })}</span>` : nothing}
    </p>`;
  };
}
