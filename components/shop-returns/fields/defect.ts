/** What is wrong with an item, by a reason of the shop's or in the customer's words, and since when. */
import { html, type TemplateResult } from 'lit';
import type { ItemAnswers } from '../../../content/returns/steps/answers.ts';
import type { View } from '../view.ts';
import { renderDay } from './day.ts';
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
      ${renderDay(
        {
          ...{ field: 'shown', at, label: say('returns:defect.shown'), value: defect.shownOn },
          onTell: (shownOn) => tell({ defect: { ...defect, shownOn } }),
        },
        view,
      )}
    </div>
  `;
}
