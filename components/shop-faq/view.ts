/** Draws what the element has: published documents, or the word that they cannot be had. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Channel } from '../../content/documents/contact.ts';
import { topicsOf, type Wanted } from '../../content/documents/listing.ts';
import { renderContact, renderNotice } from '../contact.ts';
import type { HelpDocuments, HelpState } from '../help-controller.ts';
import { type RowContext, renderTopics } from './rows.ts';

/** What the page asks for, and what the reader did about it. */
export interface Asked extends Wanted {
  /** The reader asked for the questions beyond the limit. */
  readonly all: boolean;
  readonly onAll: () => void;
  readonly onContact: (channel: Channel) => void;
}

/** The questions that are asked for; notice and contact stand around the whole FAQ, not around a few questions. */
export function renderDocuments(
  documents: HelpDocuments,
  { topic, limit, all, onAll, onContact }: Asked,
  context: RowContext,
): TemplateResult {
  const { shop, faq } = documents;
  const { words } = context;
  const topics = topicsOf(faq, { topic, limit: all ? 0 : limit });
  const count = countOf(topicsOf(faq, { topic, limit: 0 }));
  const now = new Date();
  return html`
    ${limit ? nothing : renderNotice(shop, words, now)}
    ${renderTopics(topics, documents, context)}
    ${
      countOf(topics) < count
        ? html`<button type="button" class="all" part="all" @click=${onAll}>
            ${words.say('faq:list.all', { count })}
          </button>`
        : nothing
    }
    ${limit ? nothing : renderContact(shop, words, now, onContact)}
  `;
}

/** That there is nothing to show, why, and what the reader can do about it. */
export function renderState(
  state: Exclude<HelpState, 'ready'>,
  { say }: RowContext['words'],
  onRetry: () => void,
): TemplateResult {
  const final = state === 'loading' || state === 'absent';
  return html`
    <div class="state ${state}" part="state" role="status">
      <p>${say(`faq:${state}`)}</p>
      ${final ? nothing : html`<button type="button" part="retry" @click=${onRetry}>${say('faq:retry')}</button>`}
    </div>
  `;
}

function countOf(topics: readonly { readonly entries: readonly unknown[] }[]): number {
  return topics.reduce((sum, { entries }) => sum + entries.length, 0);
}
