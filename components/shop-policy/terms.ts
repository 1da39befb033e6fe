/** Draws the prose of a policy with its outline. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PublishedPolicy, PublishedSection } from '../../content/documents/published.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import { renderMarks } from '../contact.ts';
import type { Words } from '../help-controller.ts';
import { renderMarkdown } from '../markdown.ts';
import type { RenderAsk } from './ask.ts';

/** The full terms. */
export function renderTerms(
  { sections, locale }: PublishedPolicy,
  words: Words<ExplainerKey>,
  ask: RenderAsk,
): TemplateResult | typeof nothing {
  if (!sections.length) return nothing;
  return html`<section class="topic" part="terms">
    <div>
      <h2 id="terms">${words.say('explainer:terms')}</h2>
      <nav class="outline" aria-labelledby="terms">${sections.map((section) => renderLink(section, locale))}</nav>
    </div>
    <div>${sections.map((section) => renderSection(section, locale, words, ask))}</div>
  </section>`;
}

/** One section; without `ask` it is one of old, which nobody edits, links to or asks about. */
export function renderSection(
  section: PublishedSection,
  locale: string,
  words: Words<ExplainerKey>,
  ask?: RenderAsk,
): TemplateResult {
  const { id, title, body, lang } = section;
  const unit = (field: string): string | undefined => (ask ? `policy/${id}/${field}` : undefined);
  return html`<article part="section" lang=${lang ?? locale}>
    <h3 id=${ifDefined(ask && `section_${id}`)} tabindex="-1" data-unit=${ifDefined(unit('title'))}>${title}</h3>
    ${renderMarks(section, words)}
    <div class="answer" data-unit=${ifDefined(unit('body'))}>${renderMarkdown(body)}</div>
    ${ask?.(`policy/${id}/body`, { lines: [title], body })}
  </article>`;
}

/** Goes to the section that `hash` names; an address does not reach into a shadow root by itself. */
export function goToSection(root: ParentNode, hash: string): boolean {
  const title = hash && root.querySelector<HTMLElement>(`#section_${CSS.escape(hash.slice(1))}`);
  if (!title) return false;
  title.scrollIntoView({ block: 'start' });
  title.focus({ preventScroll: true });
  return true;
}

function renderLink({ id, title, lang }: PublishedSection, locale: string): TemplateResult {
  const unit = `policy/${id}/title`;
  return html`<a part="outline" href="#${id}" lang=${lang ?? locale} data-unit=${unit} @click=${follow}>${title}</a>`;
}

function follow(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  if (goToSection(link.getRootNode() as ShadowRoot, link.hash)) event.preventDefault();
}
