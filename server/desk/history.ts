/** What has happened about a request, and which mails went out. */
import { html } from 'hono/html';
import { formatDay, wallClock } from '../../content/values/calendar.ts';
import type { Locale } from '../../content/values/locale.ts';
import type { Event } from '../decisions/events.ts';
import type { Voice } from '../mail/voice.ts';
import type { Message } from '../outbox/queue.ts';
import type { Html } from '../pages/page.ts';
import type { Stored } from '../requests/store.ts';

/** The events, the first one first. */
export function historyList(
  { locale, say }: Voice,
  { receipt }: Stored,
  events: readonly Event[],
  timeZone: string,
): Html {
  const when = (at: string) => momentIn(at, timeZone, locale);
  return html`<section><h2>${say('desk:history')}</h2><ol class="timeline">
    <li class="reached">${say('desk:event.received')}<br><span class="muted">${when(receipt.receivedAt)}</span></li>
    ${events.map(
      ({ what, who, at, words }) =>
        html`<li class="reached">${say(`desk:event.${what}`)}<br><span class="muted">${
          who ? html`${who}, ` : ''
        }${when(at)}</span>${words ? html`<blockquote>${words}</blockquote>` : ''}</li>`,
    )}
  </ol></section>`;
}

/** The mails, the first one first. */
export function mailList({ locale, say }: Voice, messages: readonly Message[], timeZone: string): Html {
  return html`<details><summary>${say('desk:mails')}</summary><ul class="rows plain">${messages.map(
    ({ template, recipient, state, problem, settled_at, created_at }) =>
      html`<li>${say('desk:mail', { template })}: ${say('desk:mail.state', { state })}${problem && state !== 'sent' ? html` (${problem})` : ''}<br><span class="muted">${recipient} · ${momentIn(settled_at ?? created_at, timeZone, locale)}</span></li>`,
  )}</ul></details>`;
}

/** A moment as it is read on the clocks of the shop. */
function momentIn(at: string, timeZone: string, locale: Locale): string {
  const { day, time } = wallClock(new Date(at), timeZone);
  return `${formatDay(day, locale, 'long')}, ${time}`;
}
