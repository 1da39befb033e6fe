/** What is wrong with an item, by a reason of the shop's or in the customer's words, and since when. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ItemAnswers } from '../../../content/returns/steps/answers.ts';
import type { View } from '../view.ts';
import { renderReason } from './reason.ts';
import { renderText } from './text.ts';

/** The reason, the words and the day. */
export function renderDefect(
  item: ItemAnswers,
  at: number,
  tell: (more: ItemAnswers) => void,
  view: View,
): TemplateResult {
  const { say } = view.words;
  const { defect = {} } = item;
  const id = `shown_${at}`;
  return html`
    ${renderReason(item, at, 'complaint', tell, view)}
    ${renderText(
      {
        ...{ field: 'defect', at, label: say('returns:defect'), value: defect.words, rows: 3 },
        onTell: (words) => tell({ defect: { ...defect, words } }),
      },
      view,
    )}
    <div class="field">
      <label for=${id}>${say('returns:defect.shown')} <span class="muted">(${say('returns:optional')})</span></label>
      <input
        id=${id}
        type="date"
        part="field"
        .value=${live(defect.shownOn ?? '')}
        @change=${(event: Event) => tell({ defect: { ...defect, shownOn: (event.target as HTMLInputElement).value || undefined } })}
      />
    </div>
  `;
}
