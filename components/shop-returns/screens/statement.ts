/** The statement as it will be sent: word for word, in the customer's language and in that of the contract. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Request } from '../../../content/returns/request.ts';
import type { View } from '../view.ts';

export function renderStatement(request: Request, view: View): TemplateResult {
  return html`<div class="statement" part="statement">${renderWords(request, view)}</div>`;
}

/** The same without a box of its own. */
export function renderWords(
  { statement, contractStatement, locale, contractLocale }: Request,
  { words: { say } }: View,
): TemplateResult {
  return html`
    <p class="muted">${say('returns:statement')}</p>
    <blockquote lang=${locale}>${statement}</blockquote>
    ${
      contractStatement
        ? html`<p class="muted">${say('returns:statement.contract')}</p>
            <blockquote class="muted" lang=${ifDefined(contractLocale)}>${contractStatement}</blockquote>`
        : nothing
    }
  `;
}
