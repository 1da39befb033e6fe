/** A field for a line or for some lines. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Field } from '../../../content/returns/steps/problem.ts';
import type { View } from '../view.ts';
import { renderOptional } from './optional.ts';
import { idOf, isOpen, problemOf, renderProblem } from './problem.ts';

export interface TextField {
  readonly field: Field;
  /** Which of several items. */
  readonly at?: number;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: true;
  readonly value: string | undefined;
  readonly onTell: (text: string) => void;
  /** Once the customer has left the field. */
  readonly onDone?: (text: string) => void;
  readonly autocomplete?: 'name' | 'email';
  readonly rows?: number;
}

/** A labelled field with its hint above and what is missing in it below. */
export function renderText(text: TextField, view: View): TemplateResult {
  const { field, at, label, hint, optional } = text;
  const id = idOf(field, at);
  return html`
    <div class="field">
      <label for=${id}>${label}${optional ? renderOptional(view) : nothing}</label>
      ${hint ? html`<p class="muted" id="${id}_hint">${hint}</p>` : nothing}
      ${text.rows ? renderLines(text, id, view) : renderLine(text, id, view)}
      ${renderProblem(problemOf(view, field, at), view)}
    </div>
  `;
}

function renderLine(
  { field, at, hint, value, autocomplete, ...on }: TextField,
  id: string,
  view: View,
): TemplateResult {
  const invalid = isOpen(problemOf(view, field, at), view);
  const email = autocomplete === 'email' ? autocomplete : undefined;
  return html`<input
    id=${id}
    part="field"
    name=${field}
    type=${email ?? 'text'}
    inputmode=${email ?? nothing}
    .enterKeyHint=${'next'}
    autocomplete=${autocomplete ?? 'off'}
    autocapitalize=${ifDefined(email && 'none')}
    spellcheck="false"
    aria-invalid=${ifDefined(invalid ? 'true' : undefined)}
    aria-describedby=${describedBy(id, hint, invalid)}
    .value=${value ?? ''}
    @input=${(event: Event) => on.onTell(typed(event))}
    @change=${(event: Event) => (on.onDone ?? on.onTell)(typed(event))}
  />`;
}

function renderLines({ field, at, hint, value, rows, onTell }: TextField, id: string, view: View): TemplateResult {
  const invalid = isOpen(problemOf(view, field, at), view);
  return html`<textarea
    id=${id}
    part="field"
    name=${field}
    rows=${rows ?? 3}
    aria-invalid=${ifDefined(invalid ? 'true' : undefined)}
    aria-describedby=${describedBy(id, hint, invalid)}
    .value=${value ?? ''}
    @input=${(event: Event) => onTell(typed(event))}
  ></textarea>`;
}

function describedBy(id: string, hint: string | undefined, invalid: boolean): string | typeof nothing {
  return [hint && `${id}_hint`, invalid && `${id}_problem`].filter(Boolean).join(' ') || nothing;
}

function typed({ target }: Event): string {
  return (target as HTMLInputElement | HTMLTextAreaElement).value;
}
