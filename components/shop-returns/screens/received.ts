/** The acknowledgement, and nothing before it: drawn from a receipt of the shop alone. */
import { html, nothing, type TemplateResult } from 'lit';
import { instantOf, wallClock } from '../../../content/values/calendar.ts';
import { formatTime } from '../../../content/values/week.ts';
import type { Received } from '../keep/delivery.ts';
import type { View } from '../view.ts';
import { renderAfterwards } from './afterwards.ts';
import { renderCopy } from './copy.ts';
import { nextOf, renderNext } from './next.ts';
import { renderResend } from './resend.ts';
import { renderWords } from './statement.ts';

export function renderReceived({ receipt, status }: Received, view: View): TemplateResult {
  const {
    words: { say },
    keeping,
    shop,
  } = view;
  const { request, reference, receivedAt, timeZone } = receipt;
  const { day, time } = wallClock(new Date(receivedAt), timeZone);
  const moment = say('returns:received.at', { day: instantOf(day), time: formatTime(time) });
  const { dates, lines } = nextOf(receipt, view);
  const due = dates.find(({ what }) => what !== 'acknowledge');
  const plain = [
    moment,
    reference,
    request.statement,
    ...lines.map(({ text, note }) => [text, note].filter(Boolean).join('. ')),
  ];
  return html`
    <section class="screen received" part="screen">
      <h2 part="title" tabindex="-1">${check} ${say('returns:received', { kind: request.kind })}</h2>
      ${renderResend(request.contact.email, status, view)}
      <div class="sheet" part="receipt">
        <p class="muted"><strong>${shop.name}</strong>${shop.address ? html`<br />${shop.address}` : nothing}</p>
        <p part="received"><time datetime=${receivedAt}>${moment}</time></p>
        <p class="reference"><span class="muted">${say('returns:received.reference')}</span> <strong part="reference">${reference}</strong></p>
        ${renderWords(request, view)} ${renderNext(lines, view)}
        <p class="muted">${say('returns:received.meaning')}</p>
      </div>
      <p class="choices">
        <button type="button" class="filled" part="keep" @click=${() => keeping.receipt(receipt, lines, { shop, say })}>${say('returns:keep')}</button>
        ${due ? html`<button type="button" part="deadline" @click=${() => keeping.deadline(receipt, due, { shop, say })}>${say('returns:deadline')}</button>` : nothing}
      </p>
      ${
        keeping.shown
          ? html`${renderCopy('receipt', say('returns:copy.title'), plain.join('\n'), view)}
              <p class="choices"><button type="button" part="print" @click=${() => print()}>${say('returns:keep.print')}</button></p>`
          : nothing
      }
      ${status ? html`<p><a class="link" href=${status} part="status">${say('returns:status')}</a></p>` : nothing}
      ${renderAfterwards(request, view)}
    </section>
  `;
}

/** That the shop has it: with the words, never alone. */
const check = html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
  <mask id="check"><path fill="#fff" stroke="none" d="M0 0h16v16H0z" /><path stroke="#000" d="m4.5 8.5 2.5 2.5 4.5-5.5" /></mask>
  <circle cx="8" cy="8" r="8" mask="url(#check)" />
</svg>`;
