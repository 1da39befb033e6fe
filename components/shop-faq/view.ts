/** Draws what the element has: what was found, the questions, or the word that they cannot be had. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Channel } from '../../content/documents/contact.ts';
import { topicsOf, type Wanted } from '../../content/documents/listing.ts';
import type { Result } from '../../content/faq/results.ts';
import { renderContact, renderNotice } from '../contact.ts';
import type { HelpState, Words } from '../help-controller.ts';
import { renderState } from '../state.ts';
import type { FootContext } from './foot.ts';
import type { LightTopic } from './light-dom.ts';
import type { HelpDocuments } from './needs.ts';
import { renderEntry, renderLightEntry, renderLightTopics, renderTopics } from './rows.ts';
import type { SearchController } from './search-controller.ts';
import { renderOtherWays, renderResults, renderSearch, resultsWords } from './search-view.ts';

/** All that is drawn, and whom to tell what the reader did. */
export interface View extends Omit<FootContext, 'renderPerson'> {
  readonly state: HelpState;
  readonly light: readonly LightTopic[];
  readonly search: SearchController;
  /** What the page asks for; with `all`, the reader asked for the questions beyond the limit. */
  readonly wanted: Wanted & { readonly all: boolean };
  /** Search, notice and contact stand around it. */
  readonly whole: boolean;
  readonly onAll: () => void;
  readonly onRetry: () => void;
  readonly onContact: (channel: Channel) => void;
}

/** The element's own drawing; the whole FAQ has a search, a notice and a way to a person, a few questions do not. */
export function renderView(view: View): TemplateResult {
  const { documents, light, words, search, state, whole } = view;
  const person = (): TemplateResult | typeof nothing => renderPerson(view);
  if (!documents && !light.length)
    return html`${noticeSlot}${state === 'ready' ? nothing : renderState(words.say, 'faq', state, view.onRetry)}${person()}`;
  // in the page's own contact a slot stands once: at the foot
  const context = { ...view, renderPerson: documents ? person : (): typeof nothing => nothing };
  const { results } = search;
  // one template for list and results: with another one the field would be a new field, without its focus
  return html`
    ${whole ? renderSearch(search, words) : nothing}
    ${
      whole && results
        ? renderResults(search, results, words, (result) => renderResult(result, view, context), documents?.shop)
        : renderList(view, context)
    }
    ${whole || !view.wanted.limit ? person() : nothing}
    ${whole && results?.outcome === 'none' ? renderOtherWays(search, results, words, documents?.shop) : nothing}
    ${renderStatus(view)}
  `;
}

/** What a reader sees while documents are on their way: the light DOM, and the search has its place already. */
export function renderWaiting(words: Words | undefined, hasContent: boolean, whole: boolean): TemplateResult {
  if (hasContent) return html`${whole ? html`<div class="search"></div>` : nothing}<slot></slot>`;
  return html`<slot></slot>${words ? renderState(words.say, 'faq', 'loading') : nothing}`;
}

/** All questions; first that they cannot be searched, if that is so. */
function renderList(view: View, context: FootContext): TemplateResult {
  const { documents, light, words, search } = view;
  return html`
    ${search.failed ? html`<p class="muted">${words.say('faq:search.failed')}</p>` : nothing}
    ${documents ? renderDocuments(documents, view, context) : html`${noticeSlot}${renderLightTopics(light, context)}`}
  `;
}

function renderDocuments(
  documents: HelpDocuments,
  { wanted, words, onAll }: View,
  context: FootContext,
): TemplateResult {
  const { shop, faq } = documents;
  const { topic, limit, all } = wanted;
  const topics = topicsOf(faq, { topic, limit: all ? 0 : limit });
  const count = countOf(topicsOf(faq, { topic, limit: 0 }));
  return html`
    ${limit ? nothing : renderNotice(shop, words, new Date())}
    ${renderTopics(topics, documents, context)}
    ${
      countOf(topics) < count
        ? html`<button type="button" class="all" part="all" @click=${onAll}>
            ${words.say('faq:list.all', { count })}
          </button>`
        : nothing
    }
  `;
}

/** What a screen reader is told: of what the reader did below an answer; and of the search, which goes on beside it. */
function renderStatus({ links, search, feedback, words }: View): TemplateResult {
  const { say } = words;
  const { announced, failed } = search;
  const said = feedback.last && say(`faq:feedback.${feedback.last}`);
  const found = announced && resultsWords(announced, words);
  return html`
    <p class="quiet" role="status">${links.link?.copied ? say('faq:link.copied') : said}</p>
    <p class="quiet" role="status">${failed ? say('faq:search.failed') : found}</p>
  `;
}

function renderResult(result: Result, { documents, light }: View, context: FootContext): TemplateResult {
  const { id } = result;
  const entry = documents?.faq.entries.find((each) => each.id === id);
  if (entry && documents) return renderEntry(entry, documents, context, result);
  const own = light.flatMap(({ entries }) => entries).find((each) => each.id === id);
  return own ? renderLightEntry(own, context, result) : html``;
}

/** The ways to reach a person: the published ones, else what stands in the page. */
function renderPerson({ documents, words, onContact }: View): TemplateResult | typeof nothing {
  return documents ? renderContact(documents.shop, words, new Date(), onContact) : html`<slot name="contact"></slot>`;
}

/** The notice that stands in the page. */
const noticeSlot = html`<slot name="notice"></slot>`;

function countOf(topics: readonly { readonly entries: readonly unknown[] }[]): number {
  return topics.reduce((sum, { entries }) => sum + entries.length, 0);
}
