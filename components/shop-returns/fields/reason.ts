/** Why something goes back, in the shop's own words, and what may help before it does. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReasonKind } from '../../../content/documents/reasons.ts';
import type { ItemAnswers } from '../../../content/returns/steps/answers.ts';
import { renderMarkdown } from '../../markdown.ts';
import type { View } from '../view.ts';
import { ownOptions, renderOptions } from './options.ts';
import { idOf, problemOf } from './problem.ts';

/** The reasons for `kind`; nothing, where the shop names none. */
export function renderReason(
  item: ItemAnswers,
  at: number,
  kind: ReasonKind,
  tell: (more: ItemAnswers) => void,
  view: View,
): TemplateResult | typeof nothing {
  const {
    policy,
    words: { say },
  } = view;
  const reasons = policy.reasons?.filter((reason) => reason.for.includes(kind)) ?? [];
  const chosen = reasons.find(({ id }) => id === item.reason);
  if (!reasons.length) return nothing;
  return html`
    ${renderOptions(
      {
        ...{ id: idOf('reason', at), problem: problemOf(view, 'reason', at) },
        ...{ legend: say('returns:reason'), chosen: chosen?.id, short: true },
        ...(kind === 'return' ? { optional: true } : {}),
        options: ownOptions(reasons, policy.locale),
        onChoose: (reason) => tell({ reason }),
      },
      view,
    )}
    ${
      chosen?.tip
        ? html`<div class="prose tip" lang=${chosen.lang ?? policy.locale} data-unit="policy/${chosen.id}/tip">${renderMarkdown(chosen.tip)}</div>`
        : nothing
    }
  `;
}
