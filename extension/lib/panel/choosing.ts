/** Asks which of two versions stays, text by text. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Choice, type Conflict, canKeepBoth } from '../../../content/documents/merge/versions.ts';
import { placeWords } from '../place.ts';
import { renderValue } from '../value.ts';
import type { PanelContext } from './context.ts';

/** How the question is put. */
export interface Question {
  readonly title: string;
  readonly mine: string;
  readonly theirs: string;
  readonly go: string;
  readonly onChosen: (choices: Record<string, Choice>) => void;
}

export class Choosing {
  readonly #panel: PanelContext;
  #choices: Record<string, Choice> = {};

  constructor(panel: PanelContext) {
    this.#panel = panel;
  }

  /** Two sides for each conflict, and a button once all are decided. */
  render(conflicts: readonly Conflict[], question: Question): TemplateResult {
    const isOpen = conflicts.some(({ key }) => !this.#choices[key]);
    return html`<div>
      <p role="status"><b>${question.title}</b></p>
      ${conflicts.map((conflict) => this.#renderConflict(conflict, question))}
      <p class="row"><button type="button" class="main" ?disabled=${isOpen} @click=${() => question.onChosen(this.#chosen(conflicts))}>${question.go}</button></p>
    </div>`;
  }

  #renderConflict(conflict: Conflict, question: Question): TemplateResult {
    const { words } = this.#panel;
    return html`<fieldset>
      <legend>${placeWords(words, conflict.place)}</legend>
      <div class="sides">${(['mine', 'theirs'] as const).map((side) => this.#renderSide(conflict, side, question[side]))}</div>
      ${canKeepBoth(conflict) ? html`<label>${this.#renderRadio(conflict, 'both')} ${words.say('editor:conflict.both')}</label>` : nothing}
    </fieldset>`;
  }

  #renderSide(conflict: Conflict, side: 'mine' | 'theirs', label: string): TemplateResult {
    const id = `${side}-${conflict.key}`;
    return html`<div>
      <label>${this.#renderRadio(conflict, side, id)} ${label}</label>
      <div id=${id}>${renderValue(this.#panel.words, conflict.place, conflict[side])}</div>
    </div>`;
  }

  #renderRadio({ key }: Conflict, choice: Choice, describedBy?: string): TemplateResult {
    const choose = (): void => {
      this.#choices[key] = choice;
      this.#panel.draw();
    };
    return html`<input type="radio" name=${key} aria-describedby=${describedBy ?? nothing} .checked=${live(this.#choices[key] === choice)} @change=${choose}>`;
  }

  /** A decision on what was asked before counts for nothing. */
  #chosen(conflicts: readonly Conflict[]): Record<string, Choice> {
    const keys = new Set(conflicts.map(({ key }) => key));
    return Object.fromEntries(Object.entries(this.#choices).filter(([key]) => keys.has(key)));
  }
}
