/** The acknowledgement, and nothing before it: drawn from a receipt of the shop alone. */
import { html, nothing, type TemplateResult } from 'lit';
import { instantOf, wallClock } from '../../../content/values/calendar.ts';
import { formatTime } from '../../../content/values/week.ts';
import type { Acknowledged } from '../told.ts';
import type { View } from '../view.ts';
import { besides } from './besides.ts';
import { renderWords } from './statement.ts';

export function renderReceived(received: Acknowledged, view: View): TemplateResult {
  const { receipt, status, lost } = received;
  const {
    words: { say },
    shop,
    shown,
  } = view;
  const { request, reference, receivedAt, timeZone } = receipt;
  const { day, time } = wallClock(new Date(receivedAt), timeZone);
  const moment = say('returns:received.at', { day: instantOf(day), time: formatTime(time) });
  const more = besides()?.renderAcknowledged(received, moment, view);
  return html`
    <section class="screen received" part="screen">
      ${
        shown.looking
          ? html`<p class="muted"><button type="button" part="back" @click=${() => history.back()}>${say('returns:back')}</button></p>`
          : nothing
      }
      <h2 part="title" tabindex="-1">${check} ${say('returns:received', { kind: request.kind })}</h2>
      ${more?.mail ?? html`<p>${say('returns:received.mail', { email: request.contact.email })}</p>`}
      ${lost ? html`<p class="notice" part="lost">${say('returns:received.lost', { count: lost })} ${shop.contact.email ?? nothing}</p>` : nothing}
      <div class="sheet" part="receipt">
        <p class="muted"><strong>${shop.name}</strong>${shop.address ? html`<br />${shop.address}` : nothing}</p>
        <p part="received"><time datetime=${receivedAt}>${moment}</time></p>
        <p class="reference"><span class="muted">${say('returns:received.reference')}</span> <strong part="reference">${reference}</strong></p>
        ${renderWords(request, view)} ${more?.next}
        <p class="muted">${say('returns:received.meaning', { kind: request.kind })}</p>
      </div>
      ${more?.keep}
      ${status ? html`<p><a class="link" href=${status} part="status">${say('returns:status')}</a></p>` : nothing}
      ${more?.afterwards}
    </section>
  `;
}

/** That the shop has it: with the words, never alone. */
const check = html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
  <mask id="check"><path fill="#fff" stroke="none" d="M0 0h16v16H0z" /><path stroke="#000" d="m4.5 8.5 2.5 2.5 4.5-5.5" /></mask>
  <circle cx="8" cy="8" r="8" mask="url(#check)" />
</svg>`;
