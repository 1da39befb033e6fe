import { html, type TemplateResult } from 'lit';
import type { View } from '../view.ts';

/** A button to change `what`, which is named by it. */
export function renderChange(what: string, onChange: () => void, { words: { say } }: View): TemplateResult {
  return html`<button type="button" part="change" aria-label=${say('returns:change.what', { what })} @click=${onChange}>
    ${say('returns:change')}
  </button>`;
}
