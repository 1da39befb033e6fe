/** What comes with the acknowledgement, a chunk of its own: where the mail went, what happens next, what to keep. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Received } from '../keep/delivery.ts';
import { keepDeadline, keepReceipt } from '../keep-files.ts';
import type { View } from '../view.ts';
import { renderAfterwards } from './afterwards.ts';
import { renderCopy } from './copy.ts';
import { nextOf, renderNext } from './next.ts';
import { renderResend } from './resend.ts';

/** The parts that the acknowledgement has places for; `moment` is when the shop had it, in words. */
export function renderAcknowledged({ receipt, status }: Received, moment: string, view: View) {
  const { dates, lines } = nextOf(receipt, view);
  const due = dates.find(({ what }) => what !== 'acknowledge');
  const { request, reference } = receipt;
  const { say, locale } = view.words;
  const { keeping, shop } = view;
  keeping.of(reference);
  const papers = { shop, say, locale };
  const copied = (): string =>
    [
      moment,
      reference,
      request.statement,
      ...lines.map(({ text, note }) => [text, note].filter(Boolean).join('. ')),
    ].join('\n');
  const keep: TemplateResult = html`
    <p class="choices">
      <button type="button" class="filled" part="keep" @click=${() =>
        keeping.keep('receipt', keepReceipt(receipt, lines, papers))}>${say('returns:keep')}</button>
      ${
        due
          ? html`<button type="button" part="deadline" @click=${() =>
              keeping.keep('deadline', keepDeadline(receipt, due, papers))}>${say('returns:deadline')}</button>`
          : nothing
      }
    </p>
    ${
      keeping.shown
        ? html`${renderCopy('receipt', say('returns:copy.title'), copied(), view)}
            <p class="choices"><button type="button" part="print" @click=${() => print()}>${say('returns:keep.print')}</button></p>`
        : nothing
    }
  `;
  return {
    mail: renderResend(request.contact.email, status, view),
    next: renderNext(lines, view),
    keep,
    afterwards: renderAfterwards(request, view),
  };
}
