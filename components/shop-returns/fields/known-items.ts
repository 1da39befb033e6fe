/** The items of a known order: each a row with a tick; how many only where more than one was bought. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ItemAnswers, KnownItem } from '../../../content/returns/steps/answers.ts';
import { onlyItem } from '../../../content/returns/steps/chosen.ts';
import { formatMoney } from '../../../content/values/money.ts';
import type { View } from '../view.ts';
import { listed } from './listed.ts';
import { problemOf, renderProblem } from './problem.ts';
import { renderStepper } from './stepper.ts';

/** Draws what is asked of an item once it is chosen. */
export type RenderDetails = (item: ItemAnswers, at: number, known?: KnownItem) => unknown;

/** The rows, and below each chosen one what `details` asks. */
export function renderKnownItems(view: View, legend: string, details: RenderDetails): TemplateResult {
  const { order } = view.setting;
  const problem = problemOf(view, 'items');
  return html`
    <fieldset id="items" class="options" part="options" aria-describedby=${problem ? 'items_problem' : nothing}>
      <legend>${legend}</legend>
      ${renderProblem(problem, view)}
      <div>${repeat(
        order?.items ?? [],
        ({ id }) => id,
        (item) => renderRow(item, view, details),
      )}</div>
    </fieldset>
  `;
}

/** The one thing there is. */
export function renderOnly({ name, variant }: KnownItem): TemplateResult {
  return html`<p class="known"><strong>${listed(name, variant)}</strong></p>`;
}

function renderRow(known: KnownItem, view: View, details: RenderDetails): TemplateResult {
  const {
    words,
    answers: { items = [] },
    wizard,
  } = view;
  const only = onlyItem(view.setting.order) === known;
  const found = items.findIndex(({ id }) => id === known.id);
  const at = found < 0 ? items.length : found;
  // there is nothing to choose in it
  const told = items[found] ?? (only ? { id: known.id } : undefined);
  const choose = (chosen: boolean): void =>
    wizard.tell({ items: chosen ? [...items, { id: known.id }] : items.filter((item) => item !== told) });
  const tell = (more: ItemAnswers): void =>
    wizard.tell({ items: items.map((item) => (item === told ? { ...item, ...more } : item)) });
  return html`
    <div class="item">
      ${
        only
          ? renderOnly(known)
          : html`<label class="option" part="option">
        <input type="checkbox" .checked=${live(told !== undefined)} @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)} />
        <span class="words"><span>${known.name}</span>${known.variant ? html`<small>${known.variant}</small>` : nothing}</span>
        ${known.price ? html`<span class="amount">${formatMoney(known.price, words.locale)}</span>` : nothing}
      </label>`
      }
      ${
        told
          ? html`${known.quantity > 1 ? renderStepper(known.name, told.quantity ?? 1, known.quantity, words, (quantity) => tell({ quantity })) : nothing}
              ${details(told, at, known)}`
          : nothing
      }
    </div>
  `;
}
