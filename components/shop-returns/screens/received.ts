/** The acknowledgement, and nothing before it: drawn from a receipt of the shop alone. Below it what may come later. */
import { html, nothing, type TemplateResult } from 'lit';
import { instantOf, wallClock } from '../../../content/values/calendar.ts';
import type { Received } from '../keep/delivery.ts';
import type { View } from '../view.ts';
import { renderStatement } from './statement.ts';

export function renderReceived(received: Received, view: View): TemplateResult {
  const {
    words: { say },
    keeping,
    onForget,
    onAnother,
  } = view;
  const { receipt, status } = received;
  const { request, reference, receivedAt, timeZone } = receipt;
  const { day, time } = wallClock(new Date(receivedAt), timeZone);
  return html`
    <section class="screen received" part="screen">
      <h2 part="title" tabindex="-1">${check} ${say('returns:received', { kind: request.kind })}</h2>
      <p part="received"><time datetime=${receivedAt}>${say('returns:received.at', { day: instantOf(day), time })}</time></p>
      <p class="reference"><span class="muted">${say('returns:received.reference')}</span> <strong part="reference">${reference}</strong></p>
      <p>${say('returns:received.mail', { email: request.contact.email })}</p>
      ${renderStatement(request, view)}
      <p class="choices">
        <button type="button" class="filled" part="keep" @click=${() => keeping.keep(receipt)}>${say('returns:keep')}</button>
        <button type="button" part="deadline" @click=${() => keeping.deadline(receipt)}>${say('returns:deadline')}</button>
      </p>
      ${status ? html`<p><a href=${status} part="status">${say('returns:status')}</a></p>` : nothing}
      <p class="muted"><button type="button" part="another" @click=${() => onAnother()}>${say('returns:another')}</button></p>
      <p class="muted">${say('returns:draft.shared')} <button type="button" part="delete" @click=${onForget}>${say('returns:draft.delete')}</button></p>
    </section>
  `;
}

/** That the shop has it: with the words, never alone. */
const check = html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="8" /><path d="m4.5 8.5 2.5 2.5 4.5-5.5" /></svg>`;
