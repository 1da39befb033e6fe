import { html, nothing, type TemplateResult } from 'lit';
import type { Label } from './control.ts';

/** A label, and beneath it what else says the same. */
export function renderLabel({ text, locale, contract }: Label, beneath = ''): TemplateResult {
  const small = contract ? html`<small lang=${contract.locale}>${contract.text}</small>` : nothing;
  return html`<span class="label" lang=${locale}>${text}</span> ${beneath && !contract ? html`<small>${beneath}</small>` : small}`;
}
