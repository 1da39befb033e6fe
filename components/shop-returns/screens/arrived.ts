/** That something of the customer's is with the shop, said while they are at something else: quietly, until they look. */
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view.ts';

export function renderArrived({ shown, words: { say } }: View): TemplateResult {
  const { arrived, looking, look } = shown;
  return html`<div role="status">
    ${
      looking
        ? nothing
        : arrived.map(
            (each) => html`<p class="notice" part="arrived">
              ${say('returns:received', { kind: each.receipt.request.kind })}:
              <button type="button" part="look" @click=${() => look(each)}>${each.receipt.reference}</button>
            </p>`,
          )
    }
  </div>`;
}
