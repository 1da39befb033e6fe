/** Draws the rules of a policy: what they are about, what they promise or refuse, and why. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PublishedPolicy, PublishedRule } from '../../content/documents/published.ts';
import type { CalendarDay } from '../../content/values/calendar.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import { renderMarks } from '../contact.ts';
import type { Words } from '../help-controller.ts';
import { renderMarkdown } from '../markdown.ts';

/** First what cannot be returned, then all other special cases. */
export function renderRules({ rules, locale }: PublishedPolicy, words: Words<ExplainerKey>): TemplateResult {
  const kept = rules.filter(refuses);
  const special = rules.filter((rule) => !refuses(rule));
  const list = (name: 'kept' | 'special', some: readonly PublishedRule[]): TemplateResult | typeof nothing =>
    some.length
      ? html`<section part=${name}>
          <h2>${words.say(`explainer:${name}`)}</h2>
          <div>${some.map((rule) => renderRule(rule, locale, words))}</div>
        </section>`
      : nothing;
  return html`${list('kept', kept)}${list('special', special)}`;
}

/** One rule in one sentence, while it holds for what is ordered on `today`; nothing otherwise. */
export function renderTopic(policy: PublishedPolicy, id: string, today: CalendarDay): TemplateResult | typeof nothing {
  const rule = policy.rules.find((each) => each.id === id);
  const { orderedFrom = today, orderedUntil = today } = rule?.when ?? {};
  const { sentences: [sentence] = [], returnUntil = today } = rule ?? {};
  if (!rule || !sentence || today < orderedFrom || orderedUntil < today || returnUntil < today) return nothing;
  return html`<p part="topic" lang=${rule.lang ?? policy.locale}>${sentence}</p>`;
}

function refuses({ returns = 'refund' }: PublishedRule): boolean {
  return returns !== 'refund';
}

function renderRule(rule: PublishedRule, locale: string, words: Words<ExplainerKey>): TemplateResult {
  const { id, title, sentences, note, lang } = rule;
  return html`<article part="rule" lang=${lang ?? locale}>
    <h3 data-unit="policy/${id}/title">${title}</h3>
    ${renderMarks(rule, words)}
    <p>${sentences.join(' ')}</p>
    ${note ? html`<div class="prose" data-unit="policy/${id}/note">${renderMarkdown(note)}</div>` : nothing}
  </article>`;
}
