/** A field for a day that has been. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Field } from '../../../content/returns/steps/problem.ts';
import type { CalendarDay } from '../../../content/values/calendar.ts';
import type { View } from '../view.ts';
import { renderOptional } from './optional.ts';
import { idOf, isOpen, problemOf, renderProblem } from './problem.ts';

interface DayField {
  readonly field: Field;
  /** Which of several items. */
  readonly at?: number;
  readonly label: string;
  readonly value: CalendarDay | undefined;
  readonly disabled?: boolean;
  readonly onTell: (day: CalendarDay | undefined) => void;
}

/** The field, which need not be filled in, and what is the matter with its day. */
export function renderDay({ field, at, label, value, disabled, onTell }: DayField, view: View): TemplateResult {
  const id = idOf(field, at);
  const problem = problemOf(view, field, at);
  const invalid = isOpen(problem, view);
  return html`
    <label for=${id}>${label}${renderOptional(view)}</label>
    <input
      id=${id}
      type="date"
      name=${field}
      part="field"
      ?disabled=${disabled ?? false}
      aria-invalid=${ifDefined(invalid ? 'true' : undefined)}
      aria-describedby=${invalid ? `${id}_problem` : nothing}
      .value=${live(value ?? '')}
      @change=${(event: Event) => onTell((event.target as HTMLInputElement).value || undefined)}
    />
    ${renderProblem(problem, view)}
  `;
}
