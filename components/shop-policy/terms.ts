/** Draws the prose of a policy with its outline, the day from which it holds, and what makes a dated copy of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PublishedSection } from '../../content/documents/published.ts';
import { instantOf, wallClock } from '../../content/values/calendar.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import { renderMarks } from '../contact.ts';
import type { Words } from '../help-controller.ts';
import { renderMarkdown } from '../markdown.ts';
import type { PolicyDocuments } from './needs.ts';

/** The full terms, as they stand `now`. */
export function renderTerms(
  { shop, policy }: PolicyDocuments,
  words: Words<ExplainerKey>,
  now: Date,
  address: string,
): TemplateResult {
  const { say } = words;
  const { sections, validFrom, locale } = policy;
  const today = instantOf(wallClock(now, shop.timeZone).day);
  return html`<section part="terms">
    ${
      sections.length
        ? html`<h2 id="terms">${say('explainer:terms')}</h2>
            <nav class="outline" aria-labelledby="terms">${sections.map((section) => renderLink(section, locale))}</nav>
            <div>${sections.map((section) => renderSection(section, locale, words))}</div>`
        : nothing
    }
    ${
      validFrom
        ? html`<p class="muted" data-unit="policy/policy/validFrom">${say('explainer:valid', { day: instantOf(validFrom) })}</p>`
        : nothing
    }
    <p class="printed">${say('explainer:printed', { shop: shop.name, address, day: today })}</p>
    <button type="button" part="print" @click=${() => print()}>${say('explainer:print')}</button>
  </section>`;
}

function renderLink({ id, title, lang }: PublishedSection, locale: string): TemplateResult {
  return html`<a part="outline" href="#${id}" lang=${lang ?? locale} @click=${goTo}>${title}</a>`;
}

/** An address does not reach into a shadow root. */
function goTo(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const title = (link.getRootNode() as ShadowRoot).getElementById(`section_${link.hash.slice(1)}`);
  if (!title) return;
  event.preventDefault();
  title.scrollIntoView({ block: 'start' });
  title.focus({ preventScroll: true });
}

function renderSection(section: PublishedSection, locale: string, words: Words<ExplainerKey>): TemplateResult {
  const { id, title, body, lang } = section;
  return html`<article part="section" lang=${lang ?? locale}>
    <h3 id="section_${id}" tabindex="-1" data-unit="policy/${id}/title">${title}</h3>
    ${renderMarks(section, words)}
    <div class="answer" data-unit="policy/${id}/body">${renderMarkdown(body)}</div>
  </article>`;
}
