/** Draws questions and their answers. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Topic } from '../../content/documents/listing.ts';
import type { PublishedEntry } from '../../content/documents/published.ts';
import type { Result } from '../../content/faq/results.ts';
import { renderMarks } from '../contact.ts';
import { renderMarkdown } from '../markdown.ts';
import { type FootContext, renderFoot } from './foot.ts';
import type { LightEntry, LightTopic } from './light-dom.ts';
import type { HelpDocuments } from './needs.ts';
import { renderPieces } from './search-view.ts';

/** The questions of a published FAQ, by category. */
export function renderTopics(topics: readonly Topic[], documents: HelpDocuments, context: FootContext): TemplateResult {
  const { locale } = documents.faq;
  return html`${topics.map(({ category, entries }) =>
    renderTopic(
      category &&
        html`<h2 part="category" lang=${category.lang ?? locale} data-unit="faq/${category.id}/title">${category.title}</h2>`,
      html`${repeat(
        entries,
        ({ id }) => id,
        (entry) => renderEntry(entry, documents, context),
      )}`,
    ),
  )}`;
}

/** What stands in the light DOM; all but its questions stays where it is and is shown through slots. */
export function renderLightTopics(topics: readonly LightTopic[], context: FootContext): TemplateResult {
  return html`${topics.map(({ title, lang, lead, entries }, at) =>
    renderTopic(
      title ? html`<h2 part="category" lang=${ifDefined(lang)}>${title}</h2>` : undefined,
      html`${repeat(
        entries,
        ({ id }) => id,
        (entry) => renderLightEntry(entry, context),
      )}`,
      lead.length ? html`<slot name="lead-${at}"></slot>` : undefined,
    ),
  )}`;
}

/** A question of the light DOM; with `result`, as it was found. */
export function renderLightEntry(entry: LightEntry, context: FootContext, result?: Result): TemplateResult {
  const { id, question, lang } = entry;
  const words = html`${result ? renderPieces(result.question) : question}${renderSnippet(result)}`;
  return renderRow(
    id,
    html`<span lang=${ifDefined(lang)}>${words}</span>`,
    html`<slot name="answer-${id}"></slot>`,
    context,
  );
}

/** A published question; with `result`, as it was found. */
export function renderEntry(
  entry: PublishedEntry,
  { faq }: HelpDocuments,
  context: FootContext,
  result?: Result,
): TemplateResult {
  const { id, question, answer } = entry;
  const lang = entry.lang ?? faq.locale;
  return renderRow(
    id,
    html`<span lang=${lang}
      ><span data-unit="faq/${id}/question">${result ? renderPieces(result.question) : question}</span
      >${renderSnippet(result)}</span
    >`,
    html`${renderMarks(entry, context.words)}
      <div class="prose" lang=${lang} data-unit="faq/${id}/answer">${renderMarkdown(answer)}</div>`,
    context,
    entry,
  );
}

function renderTopic(title: TemplateResult | undefined, rows: TemplateResult, lead?: TemplateResult): TemplateResult {
  return html`<section class="topic">${title}<div class="rows" part="questions">${lead}${rows}</div></section>`;
}

function renderSnippet(result?: Result): TemplateResult | typeof nothing {
  if (!result?.snippet.length) return nothing;
  return html`<span class="snippet" part="snippet">${renderPieces(result.snippet)}</span>`;
}

function renderRow(
  id: string,
  question: TemplateResult,
  answer: TemplateResult,
  context: FootContext,
  entry?: PublishedEntry,
): TemplateResult {
  const { links } = context;
  return html`
    <details id=${id} part="entry" ?open=${links.isOpen(id)} @toggle=${links.onToggle}>
      <summary part="question" @click=${links.onSummary}>${question}</summary>
      <div class="answer" part="answer">${answer}${renderFoot(id, context, entry)}</div>
    </details>
  `;
}
