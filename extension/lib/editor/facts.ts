/** What is told of the shop and of its rules, part by part. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FactPart } from '../../../content/documents/facts.ts';
import { askPanel } from '../ask.ts';
import type { FactView } from '../background/texts-facts.ts';
import type { TextsContext } from './context.ts';
import { renderFact } from './fact-field.ts';

/** The parts of the two screens. */
export const screens = {
  shop: ['about', 'contact', 'hours', 'notice', 'links'],
  returns: ['returns', 'values'],
} as const satisfies Record<string, readonly (FactPart | 'notice')[]>;

export type Screen = keyof typeof screens;

/** A screen of facts. */
export function renderFacts(page: TextsContext, screen: Screen, facts: readonly FactView[]): TemplateResult {
  const { say } = page.words;
  return html`
    <h2 tabindex="-1">${say(`texts:nav.${screen}`)}</h2>
    ${screens[screen].map(
      (part) => html`<section class="facts">
        <h3>${say(`texts:facts.${part}`)}</h3>
        ${part === 'values' ? html`<p class="muted">${say('texts:facts.values.hint')}</p>` : nothing}
        ${part === 'notice' ? renderNotice(page) : nothing}
        ${facts.filter(({ place }) => isIn(part, place)).map((fact) => renderFact(page, fact))}
      </section>`,
    )}
  `;
}

/** The numbers of the policy and what it says of itself stand together. */
function isIn(part: FactPart | 'notice', { document, entry }: FactView['place']): boolean {
  return document === 'policy' ? part === 'returns' : part === entry;
}

/** The words of a notice are a text as others are; without one, it is begun here. */
function renderNotice({ words: { say }, overview, act, origin }: TextsContext): TemplateResult | typeof nothing {
  if (overview.notice) return html`<p><a href="#notice">${say('texts:notice.words')}</a></p>`;
  if (overview.fixed) return nothing;
  const begin = (): Promise<void> =>
    act(async () => {
      await askPanel({ type: 'begin-notice', origin });
      location.hash = '#notice';
    });
  return html`<p class="row"><button @click=${begin}>${say('texts:notice.begin')}</button></p>`;
}
