/** Items that the customer names, where the order is not known. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemAnswers } from '../../../content/returns/steps/answers.ts';
import type { View } from '../view.ts';
import type { RenderDetails } from './known-items.ts';
import { problemOf, renderProblem } from './problem.ts';
import { renderStepper } from './stepper.ts';
import { renderText } from './text.ts';

/** A block of fields for each, and a button for one more. */
export function renderNamedItems(view: View, legend: string, details: RenderDetails): TemplateResult {
  const {
    words: { say },
    answers,
    wizard,
  } = view;
  const items = answers.items?.length ? answers.items : [{}];
  const put = (at: number, more: ItemAnswers): void =>
    wizard.tell({ items: items.map((item, other) => (other === at ? { ...item, ...more } : item)) });
  const remove = (at: number): void => {
    wizard.tell({ items: items.filter((_, other) => other !== at) });
    view.focusOn(`[id="items_${Math.max(0, at - 1)}"]`);
  };
  return html`
    <fieldset id="items" class="named" part="options" aria-describedby=${problemOf(view, 'items') ? 'items_problem' : nothing}>
      <legend class="quiet">${legend}</legend>
      ${renderProblem(problemOf(view, 'items'), view)}
      ${items.map((item, at) => renderItem(item, at, view, details, put, items.length > 1 ? remove : undefined))}
      <p class="muted">
        <button type="button" part="add" @click=${() => wizard.tell({ items: [...items, {}] })}>${say('returns:item.add')}</button>
      </p>
    </fieldset>
  `;
}

function renderItem(
  item: ItemAnswers,
  at: number,
  view: View,
  details: RenderDetails,
  put: (at: number, more: ItemAnswers) => void,
  remove: ((at: number) => void) | undefined,
): TemplateResult {
  const { words } = view;
  const { name = '', quantity = 1 } = item;
  return html`
    <div class="item">
      ${renderText(
        {
          ...{ field: 'items', at, label: words.say('returns:item.name'), value: name },
          hint: words.say('returns:item.hint'),
          onTell: (told) => put(at, { name: told }),
        },
        view,
      )}
      ${renderStepper(name || words.say('returns:item.name'), quantity, Number.POSITIVE_INFINITY, words, (told) => put(at, { quantity: told }))}
      ${details(item, at)}
      ${
        remove
          ? html`<p class="muted">
              <button type="button" part="remove" @click=${() => remove(at)}>${words.say('returns:item.remove', { item: name })}</button>
            </p>`
          : nothing
      }
    </div>
  `;
}
