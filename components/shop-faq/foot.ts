/** Draws what stands below an answer: what it lets the reader do, related questions, whether it helped, its link. */
import { html, nothing, type TemplateResult } from 'lit';
import { actionUrl } from '../../content/documents/action.ts';
import { feedbackReasons } from '../../content/documents/feedback.ts';
import type { PublishedEntry } from '../../content/documents/published.ts';
import type { Words } from '../help-controller.ts';
import type { FeedbackController } from './feedback-controller.ts';
import type { LinkController } from './link-controller.ts';
import type { HelpDocuments } from './needs.ts';

/** What a row needs of the element that it stands in. */
export interface FootContext {
  readonly words: Words;
  readonly links: LinkController;
  readonly feedback: FeedbackController;
  readonly documents: HelpDocuments | undefined;
  /** The ways to reach a person, for somebody whom an answer did not help. */
  readonly renderPerson: () => TemplateResult | typeof nothing;
}

/** The foot of the answer `id`; `entry` where it was published. */
export function renderFoot(id: string, context: FootContext, entry?: PublishedEntry): TemplateResult {
  const { words, links, feedback } = context;
  const { say } = words;
  const said = feedback.of(id);
  const link = links.link?.id === id ? links.link : undefined;
  return html`
    ${renderAction(context, entry)} ${renderRelated(context, entry)}
    <p class="links muted">
      ${
        said
          ? nothing
          : html`<span>${say('faq:feedback.ask')}</span>
              <button type="button" part="feedback" @click=${() => feedback.say(id, true)}>${say('faq:feedback.yes')}</button>
              <button type="button" part="feedback" @click=${() => feedback.say(id, false)}>${say('faq:feedback.no')}</button>`
      }
      <button type="button" part="copy" @click=${() => links.copy(id)}>
        ${link?.copied ? say('faq:link.copied') : say('faq:link.copy')}
      </button>
    </p>
    ${
      link && !link.copied
        ? html`<label class="link">${say('faq:link.address')} <input readonly .value=${link.url} /></label>`
        : nothing
    }
    ${said ? html`<div class="said">${renderSaid(id, said, context)}</div>` : nothing}
  `;
}

/** Thanks; or first the reasons, and with them a person. */
function renderSaid(id: string, said: 'why' | 'thanks', context: FootContext): TemplateResult {
  const { words, feedback, renderPerson } = context;
  const { say } = words;
  if (said === 'thanks') {
    return html`<p class="muted">${say('faq:feedback.thanks')}</p>
      ${feedback.helped(id) ? nothing : renderPerson()}`;
  }
  return html`
    <p class="muted" id="why_${id}">${say('faq:feedback.why')}</p>
    <div class="choices" role="group" aria-labelledby="why_${id}">
      ${feedbackReasons.map(
        (reason) => html`<button type="button" part="reason" @click=${() => feedback.say(id, false, reason)}>
          ${say(`faq:feedback.reason.${reason}`)}
        </button>`,
      )}
    </div>
    ${renderPerson()}
  `;
}

function renderAction({ words, documents }: FootContext, entry?: PublishedEntry): TemplateResult | typeof nothing {
  const url = entry?.action && documents && actionUrl(documents.shop, entry.action);
  if (!url) return nothing;
  return html`<p class="links">
    <a class="action" part="action" href=${url} data-unit="faq/${entry.id}/action">${words.say(`faq:action.${entry.action}`)}</a>
  </p>`;
}

function renderRelated({ words, documents }: FootContext, entry?: PublishedEntry): TemplateResult | typeof nothing {
  const related = (entry?.related ?? []).flatMap(
    (id) => documents?.faq.entries.filter((other) => other.id === id) ?? [],
  );
  if (!related.length) return nothing;
  return html`
    <nav class="related" aria-label=${words.say('faq:related')}>
      <p class="muted">${words.say('faq:related')}</p>
      <ul>
        ${related.map(({ id, question, lang }) => html`<li><a part="related" href="#faq=${id}" data-unit="faq/${id}/question" lang=${lang ?? documents?.faq.locale ?? ''}>${question}</a></li>`)}
      </ul>
    </nav>
  `;
}
