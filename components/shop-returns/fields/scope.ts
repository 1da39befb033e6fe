/** Asks whether all of an order goes back or some of it, and which. */
import { html, nothing, type TemplateResult } from 'lit';
import { onlyItem } from '../../../content/returns/steps/chosen.ts';
import type { View } from '../view.ts';
import { renderKnownItems, renderOnly } from './known-items.ts';
import { renderOptions } from './options.ts';
import { problemOf } from './problem.ts';
import { renderText } from './text.ts';

/** Two rows; under the second, the items of a known order, or a field for them. */
export function renderScope(view: View): TemplateResult {
  const {
    words: { say },
    answers: { whole, described },
    wizard,
    setting,
  } = view;
  const known = setting.order?.items ?? [];
  const only = onlyItem(setting.order);
  if (only) return renderOnly(only);
  return html`
    ${renderOptions(
      {
        ...{ id: 'whole', problem: problemOf(view, 'whole'), legend: say('returns:whole') },
        chosen: whole === undefined ? undefined : whole ? 'all' : 'some',
        options: [
          { value: 'all', text: say('returns:whole.all') },
          { value: 'some', text: say('returns:whole.some') },
        ],
        onChoose: (value) => wizard.tell({ whole: value === 'all' }),
      },
      view,
    )}
    ${
      whole !== false
        ? nothing
        : known.length
          ? renderKnownItems(view, say('returns:described'), () => nothing)
          : renderText(
              {
                ...{ field: 'described', label: say('returns:described'), hint: say('returns:item.hint') },
                ...{ value: described, rows: 2 },
                onTell: (told) => wizard.tell({ described: told }),
              },
              view,
            )
    }
  `;
}
