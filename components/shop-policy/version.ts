/** Draws what the terms say of themselves: since when they hold, how to keep them, and what held before. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PublishedEarlier } from '../../content/documents/published.ts';
import { instantOf, wallClock } from '../../content/values/calendar.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import type { Words } from '../help-controller.ts';
import { renderState } from '../state.ts';
import type { EarlierController } from './earlier-controller.ts';
import type { PolicyDocuments } from './needs.ts';
import type { PapersController } from './papers-controller.ts';
import { renderRule } from './rules.ts';
import { renderSection } from './terms.ts';

type Said = Words<ExplainerKey>;

/** Whose terms these are, where and when they were read: the head of a copy. */
export function renderHead({ shop, policy }: PolicyDocuments, { say }: Said, now: Date): TemplateResult {
  const { origin, pathname } = location;
  const day = instantOf(wallClock(now, shop.timeZone).day);
  return html`<header class="printed">
    <p><b>${shop.name}</b>${shop.address ? html`, ${shop.address}` : nothing}</p>
    <p>${say('explainer:printed', { shop: shop.name, address: `${origin}${pathname}`, day })}</p>
    ${policy.validFrom ? html`<p>${say('explainer:valid', { day: instantOf(policy.validFrom) })}</p>` : nothing}
  </header>`;
}

/** Since when the terms hold, what makes a copy of them, and the earlier ones. */
export function renderVersion(
  { policy, shop }: PolicyDocuments,
  words: Said,
  papers: PapersController,
  read: EarlierController,
): TemplateResult {
  const { say, locale } = words;
  const title = `${shop.name} ${say('explainer:terms')}`;
  const { validFrom, earlier = [] } = policy;
  return html`<section class="topic" part="version">
    <h2>${say('explainer:version')}</h2>
    <div class="papers">
      ${validFrom ? html`<p data-unit="policy/policy/validFrom">${say('explainer:valid', { day: instantOf(validFrom) })}</p>` : nothing}
      <p class="choices">
        <button type="button" part="print" @click=${() => print()}>${say('explainer:print')}</button>
        <button type="button" part="keep" @click=${() => papers.keep(title, locale)}>${say('explainer:keep')}</button>
        <button type="button" part="copy" @click=${() => papers.copy()}>
          ${papers.copied ? say('explainer:copied') : say('explainer:copy')}
        </button>
      </p>
      ${
        earlier.length
          ? html`<h3>${say('explainer:earlier')}</h3>
              <div>${earlier.map((version) => renderEarlier(version, words, read))}</div>`
          : nothing
      }
    </div>
  </section>`;
}

/** A row that opens terms of old. */
function renderEarlier(version: PublishedEarlier, words: Said, earlier: EarlierController): TemplateResult {
  const { say } = words;
  const { validFrom, until } = version;
  const read = earlier.of(version);
  const open = (event: Event): unknown => (event.currentTarget as HTMLDetailsElement).open && earlier.read(version);
  return html`<details part="earlier" @toggle=${open}>
    <summary>${say('explainer:earlier.time', { from: instantOf(validFrom), until: instantOf(until) })}</summary>
    ${
      typeof read === 'object'
        ? html`<div class="old" part="old" data-unit="policy/${validFrom}/sections">
            <p class="notice">${say('explainer:earlier.mark')}</p>
            ${read.sentences.length ? html`<p>${read.sentences.join(' ')}</p>` : nothing}
            ${read.rules.map((rule) => renderRule(rule, read.locale, words))}
            ${read.sections.map((section) => renderSection(section, read.locale, words))}
          </div>`
        : renderState(say, 'explainer', read, () => earlier.read(version))
    }
  </details>`;
}
