/** Fields of the first run: each says what it is, and tells what was typed once it is left. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'tel' | 'email' | 'time' | 'url';
  readonly mode?: 'decimal';
  readonly required?: boolean;
  readonly hint?: string;
  /** What has to be looked at, and how to mend it. */
  readonly note?: unknown;
  readonly onTell: (value: string, input: HTMLInputElement) => void;
}

/** A field with its label; a hint and a note are read with it. */
export function renderField({
  name,
  label,
  value,
  type = 'text',
  mode,
  required = false,
  hint,
  note,
  onTell,
}: Field): TemplateResult {
  const about = [...(hint ? [`${name}-hint`] : []), ...(note ? [`${name}-note`] : [])].join(' ');
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name} name=${name} type=${type} .value=${value} ?required=${required}
      inputmode=${ifDefined(mode)}
      aria-describedby=${ifDefined(about || undefined)} aria-invalid=${ifDefined(note ? 'true' : undefined)}
      @change=${({ target }: Event) => onTell((target as HTMLInputElement).value.trim(), target as HTMLInputElement)}
    >
    ${hint ? html`<p class="muted" id="${name}-hint">${hint}</p>` : nothing}
    ${note ? html`<div id="${name}-note">${note}</div>` : nothing}
  </div>`;
}

/** A choice of one among a few. */
export function renderChoice<Value extends string>(
  name: string,
  label: string,
  choices: readonly (readonly [value: Value, text: string])[],
  chosen: Value,
  onTell: (value: Value) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${label}</legend>
    ${choices.map(
      ([value, text]) => html`<label class="choice">
        <input type="radio" name=${name} value=${String(value)} .checked=${value === chosen} @change=${() => onTell(value)}> ${text}
      </label>`,
    )}
  </fieldset>`;
}

/** A choice of one among many. */
export function renderSelect(
  name: string,
  label: string,
  choices: readonly (readonly [value: string, text: string])[],
  chosen: string,
  onTell: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name} @change=${({ target }: Event) => onTell((target as HTMLSelectElement).value)}>
      ${choices.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </div>`;
}

/** The one filled button of a screen. */
export function renderNext(label: string, stopped = ''): TemplateResult {
  return html`${stopped ? html`<p class="problem" role="alert">${stopped}</p>` : nothing}
    <p class="row"><button class="main" ?disabled=${Boolean(stopped)}>${label}</button></p>`;
}

/** Hears that a form is done; it is sent nowhere. */
export function submitted(act: () => void): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    act();
  };
}
