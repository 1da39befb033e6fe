/** What happens next: dated lines in the order of their days. */
import { html, nothing, type TemplateResult } from 'lit';
import { type DueDate, dueDates } from '../../../content/returns/due-dates.ts';
import { type NextLine, nextLines } from '../../../content/returns/next-lines.ts';
import type { Receipt } from '../../../content/returns/receipt.ts';
import { termsOf } from '../../../content/returns/terms.ts';
import type { View } from '../view.ts';

/** The days that the receipt sets running, and the lines that say them. */
export function nextOf(
  { request, receivedAt }: Receipt,
  view: View,
): { dates: readonly DueDate[]; lines: readonly NextLine[] } {
  const {
    shop,
    policy,
    words: { say, locale },
  } = view;
  const dates = dueDates(request, new Date(receivedAt), {
    terms: termsOf([policy, ...(policy.earlier ?? [])]),
    law: policy.law,
    countries: [...new Set([shop.country, ...policy.countries])],
    timeZone: shop.timeZone,
    ways: policy.ways,
    replyHours: shop.contact.replyHours,
  });
  return { dates, lines: nextLines(dates, policy.returnAddress ?? shop.address, locale, say) };
}

export function renderNext(lines: readonly NextLine[], { words: { say } }: View): TemplateResult {
  return html`
    <h3>${say('returns:next.title')}</h3>
    <ol class="dates" part="next">
      ${lines.map(({ text, note }) => html`<li><span>${text}</span>${note ? html`<small>${note}</small>` : nothing}</li>`)}
    </ol>
  `;
}
