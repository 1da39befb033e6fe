/** Rows of which one is chosen: all of the same look, none chosen before the customer does. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Problem } from '../../../content/returns/steps/problem.ts';
import type { View } from '../view.ts';
import { renderOptional } from './optional.ts';
import { renderProblem } from './problem.ts';

export interface Option {
  readonly value: string;
  readonly text: string;
  /** Muted, below. */
  readonly note?: string | undefined;
  /** At the far end. */
  readonly amount?: string | undefined;
  /** The unit that an owner edits, and the language it stands in. */
  readonly unit?: string | undefined;
  readonly lang?: string | undefined;
  readonly disabled?: boolean;
}

export interface Options {
  readonly id: string;
  /** What is missing here; its field then has the same id. */
  readonly problem?: Problem | undefined;
  readonly legend: string;
  /** The screen's own title says the same. */
  readonly titled?: true;
  readonly optional?: true;
  readonly chosen: string | undefined;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  /** Short ones stand beside each other. */
  readonly short?: boolean;
}

/** What the shop names itself, in the language `locale` unless it stands in another. */
export function ownOptions(named: readonly Named[], locale: string): Option[] {
  return named.map(({ id, title, lang = locale }) => ({ value: id, text: title, unit: `policy/${id}/title`, lang }));
}

interface Named {
  readonly id: string;
  readonly title: string;
  readonly lang?: string | undefined;
}

/** A question with its rows. */
export function renderOptions(question: Options, view: View): TemplateResult {
  const { id, problem, legend, titled, optional, options, short } = question;
  return html`
    <fieldset id=${id} class="options ${short ? 'short' : ''}" part="options" aria-describedby=${problem ? `${id}_problem` : nothing}>
      <legend class=${titled ? 'quiet' : ''}>${legend}${optional ? renderOptional(view) : nothing}</legend>
      ${renderProblem(problem, view)}
      <div>${options.map((option) => renderOption(option, question))}</div>
    </fieldset>
  `;
}

function renderOption(option: Option, { id, chosen, onChoose }: Options): TemplateResult {
  const { value, text, note, amount, unit, lang, disabled } = option;
  return html`<label class="option" part="option" lang=${ifDefined(lang)}>
    <input
      type="radio"
      name=${id}
      value=${value}
      ?disabled=${disabled}
      .checked=${live(chosen === value)}
      @change=${() => onChoose(value)}
    />
    <span class="words"><span data-unit=${unit ?? nothing}>${text}</span>${note ? html`<small>${note}</small>` : nothing}</span>
    ${amount ? html`<span class="amount">${amount}</span>` : nothing}
  </label>`;
}
