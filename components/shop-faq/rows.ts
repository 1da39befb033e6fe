/** Draws questions and their answers. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { actionUrl } from '../../content/documents/action.ts';
import type { Topic } from '../../content/documents/listing.ts';
import type { PublishedEntry } from '../../content/documents/published.ts';
import { renderMarks } from '../contact.ts';
import type { HelpDocuments, Words } from '../help-controller.ts';
import { renderMarkdown } from '../markdown.ts';
import type { LightEntry, LightTopic } from './light-dom.ts';
import type { LinkController } from './link-controller.ts';

/** What a row needs of the element that it stands in. */
export interface RowContext {
  readonly words: Words;
  readonly links: LinkController;
}

/** The questions of a published FAQ, by category. */
export function renderTopics(topics: readonly Topic[], documents: HelpDocuments, context: RowContext): TemplateResult {
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
export function renderLightTopics(topics: readonly LightTopic[], context: RowContext): TemplateResult {
  return html`${topics.map(({ title, lang, lead, entries }, at) =>
    renderTopic(
      title ? html`<h2 part="category" lang=${lang ?? nothing}>${title}</h2>` : undefined,
      html`${repeat(
        entries,
        ({ id }) => id,
        (entry) => renderLightEntry(entry, context),
      )}`,
      lead.length ? html`<slot name="lead-${at}"></slot>` : undefined,
    ),
  )}`;
}

function renderLightEntry({ id, question, lang }: LightEntry, context: RowContext): TemplateResult {
  const answer = html`<slot name="answer-${id}"></slot>`;
  return renderRow(id, html`<span lang=${lang ?? nothing}>${question}</span>`, answer, context);
}

function renderTopic(title: TemplateResult | undefined, rows: TemplateResult, lead?: TemplateResult): TemplateResult {
  return html`<section class="topic">${title}<div class="rows" part="questions">${lead}${rows}</div></section>`;
}

function renderEntry(entry: PublishedEntry, { shop, faq }: HelpDocuments, context: RowContext): TemplateResult {
  const { id, question, answer, action } = entry;
  const lang = entry.lang ?? faq.locale;
  const url = action && actionUrl(shop, action);
  return renderRow(
    id,
    html`<span lang=${lang} data-unit="faq/${id}/question">${question}</span>`,
    html`${renderMarks(entry, context.words)}
      <div class="prose" lang=${lang} data-unit="faq/${id}/answer">${renderMarkdown(answer)}</div>`,
    context,
    url
      ? html`<a class="action" part="action" href=${url} data-unit="faq/${id}/action"
          >${context.words.say(`faq:action.${action}`)}</a
        >`
      : undefined,
  );
}

function renderRow(
  id: string,
  question: TemplateResult,
  answer: TemplateResult,
  context: RowContext,
  action?: TemplateResult,
): TemplateResult {
  return html`
    <details id=${id} part="entry" ?open=${context.links.isOpen(id)} @toggle=${context.links.onToggle}>
      <summary part="question" @click=${context.links.onSummary}>${question}</summary>
      <div class="answer" part="answer">${answer}${renderLinks(id, context, action)}</div>
    </details>
  `;
}

function renderLinks(id: string, { words: { say }, links }: RowContext, action?: TemplateResult): TemplateResult {
  const shown = links.link?.id === id ? links.link : undefined;
  return html`
    <p class="links">
      ${action}
      <button type="button" part="copy" @click=${() => links.copy(id)}>
        ${shown?.copied ? say('faq:link.copied') : say('faq:link.copy')}
      </button>
    </p>
    ${
      shown && !shown.copied
        ? html`<label class="link">${say('faq:link.address')} <input readonly .value=${shown.url} /></label>`
        : nothing
    }
  `;
}
