/** That the shop has not got it, as far as anybody here knows; and what the customer can do about that, surest first. */
import { html, nothing, type TemplateResult } from 'lit';
import { mailtoOf } from '../keep/own-mail.ts';
import type { Outcome } from '../send-controller.ts';
import type { View } from '../view.ts';

export function renderUnsent(outcome: Exclude<Outcome, { state: 'received' }>, view: View): TemplateResult {
  const {
    words: { say },
    shop,
    sending,
  } = view;
  const { contact } = shop;
  const { statement: body } = outcome.request;
  const subject = '';
  return html`
    <section class="screen unsent" part="unsent">
      <h2 part="title" tabindex="-1">${clock} ${say('returns:unsent')}</h2>
      <p>${why(outcome, view)}</p>
      ${
        contact.email
          ? html`<p class="choices"><a class="button filled" part="mail" href=${mailtoOf({ to: contact.email, subject, body })}>${say('returns:unsent.mail')}</a></p>
              <p class="muted">${say('returns:unsent.to', { email: contact.email })}</p>`
          : nothing
      }
      ${contact.phone ? html`<p><a part="call" href="tel:${contact.phone.replaceAll(/[^+\d]/g, '')}">${say('returns:unsent.call', { phone: contact.phone })}</a></p>` : nothing}
      ${outcome.state === 'self' ? nothing : html`<p><button type="button" part="retry" @click=${sending.retry}>${say('returns:retry')}</button></p>`}
    </section>
  `;
}

function why(outcome: Exclude<Outcome, { state: 'received' }>, { words: { say } }: View): string {
  if (outcome.state === 'self') return say('returns:unsent.self');
  if (outcome.state !== 'not-sent') return say('returns:unsent.server');
  const { because } = outcome;
  return say(`returns:unsent.${because === 'offline' || because === 'refused' ? because : 'server'}`);
}

const clock = html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7" /><path d="M8 4v4l3 2" /></svg>`;
