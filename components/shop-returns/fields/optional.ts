import { html, type TemplateResult } from 'lit';
import type { View } from '../view.ts';

/** That a field need not be filled in, behind its name. */
export function renderOptional({ words: { say } }: View): TemplateResult {
  return html` <span class="muted">(${say('returns:optional')})</span>`;
}
