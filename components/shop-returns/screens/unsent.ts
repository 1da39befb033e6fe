/** That the shop has not got it, as far as anybody here knows; and what the customer can do about that, surest first. */
import { html, nothing, type TemplateResult } from 'lit';
import { modelForm } from '../../../content/returns/model-form.ts';
import { mailText } from '../../../content/returns/own-mail.ts';
import { isLast } from '../../../content/returns/steps.ts';
import { mailtoOf } from '../keep/own-mail.ts';
import type { Outcome } from '../outcome.ts';
import type { View } from '../view.ts';
import { renderCopy } from './copy.ts';

type Unsent = Exclude<Outcome, { state: 'received' }>;

export function renderUnsent(outcome: Unsent, view: View): TemplateResult {
  const {
    words: { say, locale },
    shop,
    sending,
    wizard,
    onSettled,
    onAnother,
  } = view;
  const { request } = outcome;
  const { email, phone } = shop.contact;
  const text = mailText(request, say);
  const form = request.kind === 'withdrawal' && outcome.state === 'self';
  return html`
    <section class="screen unsent" part="unsent">
      <h2 part="title" tabindex="-1">${clock} ${say('returns:unsent')}</h2>
      <p>${why(outcome, view)}</p>
      ${
        email
          ? html`<div class="field">
              <p class="choices"><a class="button filled" part="mail" href=${mailtoOf({ to: email, ...text })}>${say('returns:unsent.mail')}</a></p>
              <p class="muted">${say('returns:unsent.to', { email })}</p>
            </div>`
          : nothing
      }
      ${renderCopy('mail', text.subject, text.body, view)}
      ${phone ? html`<p><a class="link" part="call" href="tel:${phone.replaceAll(/[^+\d]/g, '')}">${say('returns:unsent.call', { phone })}</a></p>` : nothing}
      ${
        form
          ? html`<details class="line">
              <summary><span class="more">${say('returns:unsent.form')}</span></summary>
              ${renderCopy('form', say('returns:form.title'), modelForm(request, { ...shop, email }, locale, say), view)}
            </details>`
          : nothing
      }
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
      <p class="choices"><button type="button" part="retry" @click=${sending.retry}>${say('returns:retry')}</button></p>
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
