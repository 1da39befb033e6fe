/** Fields in which something is chosen rather than typed. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TextsContext } from './context.ts';
import type { FieldParts } from './field-parts.ts';

/** Values with their words. */
type Choices = readonly (readonly [value: string, text: string])[];

/** A choice of one, or of none. */
export function renderChoice(
  page: TextsContext,
  { id, label, tell }: FieldParts,
  choices: Choices,
  value: unknown,
): TemplateResult {
  const none = [['', page.words.say('texts:facts.none')] as const, ...choices];
  return html`<label for=${id}>${label}</label>
    <select id=${id} .value=${live(String(value ?? ''))} ?disabled=${page.overview.fixed} @change=${({ target }: Event) => tell((target as HTMLSelectElement).value || undefined)}>
      ${none.map(([each, text]) => html`<option value=${each} ?selected=${each === (value ?? '')}>${text}</option>`)}
    </select>`;
}

/** A choice of some. */
export function renderMany(page: TextsContext, parts: FieldParts, choices: Choices, value: unknown): TemplateResult {
  const chosen = (value ?? []) as readonly string[];
  return html`<fieldset>
    <legend>${parts.label}</legend>
    ${renderTicks(page, parts, choices, chosen, (on) => (on.length ? on : undefined))}
  </fieldset>`;
}

/** A box for each choice. */
export function renderTicks(
  page: TextsContext,
  { tell }: FieldParts,
  choices: Choices,
  chosen: readonly string[],
  read: (on: readonly string[]) => unknown,
): TemplateResult {
  const change = (each: string, on: boolean): Promise<void> =>
    tell(read(choices.map(([value]) => value).filter((value) => (value === each ? on : chosen.includes(value)))));
  return html`${choices.map(
    ([each, text]) => html`<label class="choice">
      <input type="checkbox" .checked=${live(chosen.includes(each))} ?disabled=${page.overview.fixed} @change=${({ target }: Event) => change(each, (target as HTMLInputElement).checked)}> ${text}
    </label>`,
  )}`;
}
