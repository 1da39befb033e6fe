/** Draws the search field, and what was found in the place of the list. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { orderUrl, productsUrl } from '../../content/documents/action.ts';
import type { PublishedShop } from '../../content/documents/published.ts';
import type { Piece, Result, Results } from '../../content/faq/results.ts';
import type { Words } from '../help-controller.ts';
import type { SearchController } from './search-controller.ts';

/** The field with its label. */
export function renderSearch(search: SearchController, { say }: Words): TemplateResult {
  return html`
    <search class="search">
      <label for="search_field">${say('faq:search.label')}</label>
      <input
        id="search_field"
        part="field"
        type="search"
        autocomplete="off"
        .enterKeyHint=${'search'}
        maxlength="300"
        .value=${search.query}
        @focus=${search.prepare}
        @input=${(event: Event) => search.ask((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => search.onKey(event)}
      />
    </search>
  `;
}

/** What was found: how the query was read, where else the question may be answered, and the rows. */
export function renderResults(
  search: SearchController,
  results: Results,
  words: Words,
  renderResult: (result: Result) => TemplateResult,
  shop: PublishedShop | undefined,
): TemplateResult {
  const { say } = words;
  const { outcome, results: found } = results;
  const heading =
    outcome === 'answers' ? say('faq:search.count', { count: found.length }) : say(`faq:search.${outcome}`);
  return html`
    <div class="results" part="results">
      ${renderReading(search, results, words)}
      <p class=${outcome === 'answers' ? 'muted' : 'outcome'} part="outcome">${heading}</p>
      ${renderOrder(results, words, shop)}
      ${
        found.length
          ? html`${renderProducts(search, results, words, shop)}
              <div class="rows" part="questions">${repeat(found, ({ id }) => id, renderResult)}</div>`
          : nothing
      }
    </div>
  `;
}

/** Where to go on, below the way to a person, when nothing was found. */
export function renderOtherWays(
  search: SearchController,
  results: Results,
  words: Words,
  shop: PublishedShop | undefined,
): TemplateResult {
  return html`
    <div class="results">
      ${renderProducts(search, results, words, shop)}
      <button type="button" part="all" @click=${() => search.askAndGo('')}>${words.say('faq:search.all')}</button>
    </div>
  `;
}

/** A text with its hits. */
export function renderPieces(pieces: readonly Piece[]): TemplateResult {
  return html`${pieces.map(({ text, hit }) => (hit ? html`<mark part="hit">${text}</mark>` : text))}`;
}

/** What a screen reader is told of the results. */
export function resultsWords({ outcome, results }: Results, { say }: Words): string {
  const count = results.length;
  if (outcome === 'none') return say('faq:search.none');
  return outcome === 'answers' ? say('faq:search.count', { count }) : say('faq:search.close', { count });
}

/** The query was read as something else: what, and the way back. */
function renderReading(
  search: SearchController,
  { reading }: Results,
  { say }: Words,
): TemplateResult | typeof nothing {
  if (!reading) return nothing;
  return html`
    <p class="muted" part="reading">
      ${say('faq:search.reading', { text: reading.text })}
      <button type="button" @click=${() => search.askAndGo(search.query, true)}>
        ${say('faq:search.literal', { text: search.query })}
      </button>
    </p>
  `;
}

/** An order number goes to the page of the order. */
function renderOrder(
  { order }: Results,
  { say }: Words,
  shop: PublishedShop | undefined,
): TemplateResult | typeof nothing {
  const page = order && shop && orderUrl(shop, order);
  if (!page) return nothing;
  return html`<p class="links"><a class="action" part="action" href=${page}>${say('faq:search.order', { order })}</a></p>`;
}

/** What nobody answered goes to the shop's search for products. */
function renderProducts(
  { query }: SearchController,
  { order, outcome }: Results,
  { say }: Words,
  shop: PublishedShop | undefined,
): TemplateResult | typeof nothing {
  const text = query.trim();
  const products = outcome !== 'answers' && !order && shop && productsUrl(shop, text);
  if (!products) return nothing;
  return html`<p class="links"><a part="action" href=${products}>${say('faq:search.products', { text })}</a></p>`;
}
