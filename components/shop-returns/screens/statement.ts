/** The statement as it will be sent: word for word, in the customer's language and in that of the contract. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Request } from '../../../content/returns/request.ts';
import type { View } from '../view.ts';

export function renderStatement(
  { statement, contractStatement, locale, contractLocale }: Request,
  { words: { say } }: View,
): TemplateResult {
  return html`
    <figure class="statement" part="statement">
      <figcaption class="muted">${say('returns:statement')}</figcaption>
      <blockquote lang=${locale}>${statement}</blockquote>
      ${
        contractStatement
          ? html`<figcaption class="muted">${say('returns:statement.contract')}</figcaption>
              <blockquote class="muted" lang=${contractLocale ?? nothing}>${contractStatement}</blockquote>`
          : nothing
      }
    </figure>
  `;
}
