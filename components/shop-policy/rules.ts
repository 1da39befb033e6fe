/** Draws the rules of a policy: what they are about, what they promise or refuse, and why. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PublishedPolicy, PublishedRule } from '../../content/documents/published.ts';
import { refuses } from '../../content/returns/holding.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import { renderMarks } from '../contact.ts';
import type { Words } from '../help-controller.ts';
import { renderMarkdown } from '../markdown.ts';
import type { RenderAsk } from './ask.ts';
import { sentenceUnit, titleUnit } from './units.ts';

/** First what cannot be returned, then all other special cases. */
export function renderRules(
  { rules, locale }: PublishedPolicy,
  words: Words<ExplainerKey>,
  ask: RenderAsk,
): TemplateResult {
  const list = (name: 'kept' | 'special', some: readonly PublishedRule[]): TemplateResult | typeof nothing =>
    some.length
      ? html`<section class="topic" part=${name}>
          <h2>${words.say(`explainer:${name}`)}</h2>
          <div>${some.map((rule) => renderRule(rule, locale, words, ask))}</div>
        </section>`
      : nothing;
  return html`${list('kept', rules.filter(refuses))}${list(
    'special',
    rules.filter((rule) => !refuses(rule)),
  )}`;
}

/** One rule; without `ask` it is one of old, which nobody edits or asks about. */
export function renderRule(
  rule: PublishedRule,
  locale: string,
  words: Words<ExplainerKey>,
  ask?: RenderAsk,
): TemplateResult {
  const { id, title, sentences, note, lang } = rule;
  const unit = (name: string | undefined): string | undefined => (ask ? name : undefined);
  return html`<article part="rule" lang=${lang ?? locale}>
    <h3 data-unit=${ifDefined(unit(titleUnit(rule)))}>${title}</h3>
    ${renderMarks(rule, words)}
    <p>${sentences.map((text, at) => html`<span data-unit=${ifDefined(unit(sentenceUnit(rule, at)))}>${text}</span> `)}</p>
    ${note ? html`<div class="prose" data-unit=${ifDefined(unit(`policy/${id}/note`))}>${renderMarkdown(note)}</div>` : nothing}
    ${ask?.(sentenceUnit(rule, 0) ?? `policy/${id}/note`, { lines: [title, sentences.join(' ')], ...(note ? { body: note } : {}) })}
  </article>`;
}
