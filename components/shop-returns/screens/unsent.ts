/** That the shop has not got it, as far as anybody here knows; and what the customer can do about that, surest first. */
import { html, nothing, type TemplateResult } from 'lit';
import { isLast } from '../../../content/returns/steps.ts';
import type { Outcome } from '../outcome.ts';
import type { View } from '../view.ts';
import { besides } from './besides.ts';
import { renderCall } from './call.ts';

type Unsent = Exclude<Outcome, { state: 'received' }>;

export function renderUnsent(outcome: Unsent, view: View): TemplateResult {
  const {
    words: { say },
    shop,
    sending,
    wizard,
    onSettled,
    onAnother,
  } = view;
  const { request } = outcome;
  const { email } = shop.contact;
  const own = besides()?.renderOwnMail(request, outcome.state === 'self', view);
  return html`
    <section class="screen unsent" part="unsent">
      <h2 part="title" tabindex="-1">${clock} ${say('returns:unsent')}</h2>
      <p>${why(outcome, view)}</p>
      ${own?.mail ?? (email ? html`<p>${say('returns:unsent.to', { email })}</p>` : nothing)}
      ${renderCall(shop, view.words)}
      ${own?.form}
      ${outcome.state === 'self' ? nothing : renderRetry(outcome, view)}
      <p class="links muted">
        ${
          isLast(wizard.screen)
            ? html`<button type="button" part="change" @click=${sending.correct}>${say('returns:change')}</button>`
            : nothing
        }
        <button type="button" part="settled" @click=${onSettled}>${say('returns:unsent.settled')}</button>
        <button type="button" part="another" @click=${() => onAnother()}>${say('returns:another')}</button>
      </p>
    </section>
  `;
}

function renderRetry({ kept }: Extract<Unsent, { kept: boolean }>, { words: { say }, sending }: View): TemplateResult {
  return html`
    <div class="field">
      <p class="choices"><button type="button" part="retry" @click=${sending.retry}>${say('faq:retry')}</button></p>
      <p class="muted">${say(kept ? 'returns:unsent.kept' : 'returns:unsent.unkept')}</p>
      <p role="status">${sending.retrying ? say('returns:sending') : nothing}</p>
    </div>
  `;
}

function why(outcome: Unsent, { words: { say } }: View): string {
  if (outcome.state === 'self') return say('returns:unsent.self', { kind: outcome.request.kind });
  if (outcome.state !== 'not-sent') return say('returns:unsent.server');
  const { because } = outcome;
  return say(`returns:unsent.${because === 'offline' || because === 'refused' ? because : 'server'}`);
}

/** That it waits. */
const clock = html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7" /><path d="M8 4v4l3 2" /></svg>`;
