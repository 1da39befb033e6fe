/** What is wrong with an item and what is wanted instead: one thought, so one place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WishKind } from '../../../content/documents/wish.ts';
import type { ItemAnswers, KnownItem } from '../../../content/returns/steps/answers.ts';
import { asksReason, wishKindOf } from '../../../content/returns/steps/wish.ts';
import type { View } from '../view.ts';
import { renderOptions } from './options.ts';
import { idOf, problemOf } from './problem.ts';
import { renderReason } from './reason.ts';
import { renderText } from './text.ts';

/** The reason, then what there is instead, or a field for it. */
export function renderWish(
  item: ItemAnswers,
  at: number,
  known: KnownItem | undefined,
  tell: (more: ItemAnswers) => void,
  view: View,
): TemplateResult {
  const { say } = view.words;
  const kind = wishKindOf(item, view.setting);
  const problem = problemOf(view, 'wish', at);
  const take = (value: string): void => tell({ wish: { kind: kind ?? 'other', value } });
  const instead = known?.instead?.filter((each) => each.kind === kind) ?? [];
  return html`
    ${
      asksReason(view.setting)
        ? renderReason(item, at, 'exchange', (more) => tell({ ...more, wish: undefined }), view)
        : renderKinds(item, at, tell, view)
    }
    ${
      kind === undefined
        ? nothing
        : instead.length
          ? renderOptions(
              {
                ...{
                  id: idOf('wish', at),
                  problem,
                  legend: say('returns:wish.value', { kind }),
                  chosen: item.wish?.value,
                  short: true,
                },
                options: instead.map(({ value, soldOut }) => ({
                  value,
                  text: soldOut ? say('returns:wish.sold-out', { value }) : value,
                  disabled: soldOut ?? false,
                })),
                onChoose: take,
              },
              view,
            )
          : renderText(
              {
                ...{ field: 'wish', at, label: say('returns:wish.value', { kind }), value: item.wish?.value },
                onTell: take,
              },
              view,
            )
    }
  `;
}

/** Where the shop names no reasons: another size, colour, or something else. */
function renderKinds(item: ItemAnswers, at: number, tell: (more: ItemAnswers) => void, view: View): TemplateResult {
  const { say } = view.words;
  const kinds = ['size', 'colour', 'other'] as const satisfies readonly WishKind[];
  return renderOptions(
    {
      ...{
        id: idOf('kind', at),
        problem: problemOf(view, 'kind', at),
        legend: say('returns:wish'),
        chosen: item.wish?.kind,
        short: true,
      },
      options: kinds.map((kind) => ({ value: kind, text: say(`returns:wish.${kind}`) })),
      onChoose: (kind) => tell({ wish: { kind: kind as WishKind, value: '' } }),
    },
    view,
  );
}
