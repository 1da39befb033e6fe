/** Says who a person is to a shop, what they may do there and until when. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../../content/values/calendar.ts';
import type { Known } from '../connections.ts';
import type { EditorWords } from '../words.ts';

/** So long before an access ends it is said, in milliseconds. */
const soon = 14 * 86_400_000;

/** One line, and another where there is something to be careful with. */
export function renderPerson({ say, locale }: EditorWords, { traits }: Known, now = Date.now()): TemplateResult {
  const { name, can, conditional, until } = traits;
  const ends = until !== undefined && Date.parse(until) - now < soon ? until.slice(0, 10) : undefined;
  return html`
    ${can ? html`<p class="muted">${name}: ${can}</p>` : nothing}
    ${ends ? html`<p>${say('editor:panel.expires', { day: formatDay(ends, locale, 'long') })}</p>` : nothing}
    ${conditional === 'none' ? html`<p class="muted">${say('editor:panel.alone')}</p>` : nothing}
  `;
}
