/** What may come after the acknowledgement, all of it optional: how to send it, something new, leaving no trace. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Request } from '../../../content/returns/request.ts';
import { waysOf } from '../../../content/returns/steps/ways.ts';
import { renderMarkdown } from '../../markdown.ts';
import type { View } from '../view.ts';

export function renderAfterwards({ kind, country, sending }: Request, view: View): TemplateResult {
  const {
    words: { say },
    policy,
    onAnother,
    onForget,
  } = view;
  const all = waysOf({ country }, view.setting);
  const ways = sending ? all.filter(({ id }) => id === sending.way) : all;
  return html`
    ${
      ways.length
        ? html`<section class="afterwards">
            <h3>${say('returns:next.send-how')}</h3>
            <ul class="rows">
              ${ways.map(
                ({ id, title, note, lang = policy.locale }) => html`<li lang=${lang}>
                  <span data-unit="policy/${id}/title">${title}</span>
                  ${note ? html`<div class="prose" data-unit="policy/${id}/note">${renderMarkdown(note)}</div>` : nothing}
                </li>`,
              )}
            </ul>
          </section>`
        : nothing
    }
    <section class="muted">
      ${kind === 'withdrawal' ? html`<p><button type="button" part="another" @click=${() => onAnother('exchange')}>${say('returns:later.exchange')}</button></p>` : nothing}
      <p><button type="button" part="another" @click=${() => onAnother()}>${say('returns:another')}</button></p>
      <p>${say('returns:draft.shared')} <button type="button" part="delete" @click=${onForget}>${say('returns:draft.delete')}</button></p>
    </section>
  `;
}
