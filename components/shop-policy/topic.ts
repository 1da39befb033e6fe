/** Draws one rule in a sentence, for a place beside a buy button. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ruleOn } from '../../content/returns/holding.ts';
import { wallClock } from '../../content/values/calendar.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import type { Words } from '../help-controller.ts';
import { renderMarkdown } from '../markdown.ts';
import type { PolicyDocuments } from './needs.ts';
import { settled } from './question.ts';
import { sentenceUnit, titleUnit } from './units.ts';

/** The rule `id` while it holds for what is ordered `now`, the rest of it on request; nothing otherwise. */
export function renderTopic(
  { policy, shop }: PolicyDocuments,
  { say, locale }: Words<ExplainerKey>,
  id: string,
  now: Date,
): TemplateResult | typeof nothing {
  const today = wallClock(now, shop.timeZone).day;
  const rule = ruleOn(policy, id, today, settled({}, policy));
  const [first, ...others] = rule?.sentences ?? [];
  if (!rule || !first) return nothing;
  const { title, note, lang = policy.locale } = rule;
  const page = shop.links.returns;
  return html`<details class="line" part="topic">
    <summary>
      <span><span lang=${lang} data-unit=${ifDefined(sentenceUnit(rule, 0))}>${first}</span>
        <span class="more" part="why">${say('explainer:why')}</span></span>
    </summary>
    <div class="answer" lang=${lang}>
      <p><b data-unit=${ifDefined(titleUnit(rule))}>${title}</b></p>
      ${others.length ? html`<p>${others.map((text, at) => html`<span data-unit=${ifDefined(sentenceUnit(rule, at + 1))}>${text}</span> `)}</p>` : nothing}
      ${note ? html`<div class="prose" data-unit="policy/${id}/note">${renderMarkdown(note)}</div>` : nothing}
      ${page ? html`<p class="links" lang=${locale}><a part="more" href=${page}>${say('explainer:terms')}</a></p>` : nothing}
    </div>
  </details>`;
}
