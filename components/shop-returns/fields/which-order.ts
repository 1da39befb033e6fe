/** Asks which order it is: by its number, or in words by whoever does not have it. */
import { html, type TemplateResult } from 'lit';
import type { View } from '../view.ts';
import { renderChange } from './change.ts';
import { renderText } from './text.ts';

/** The order as it is known, else the question. */
export function renderWhichOrder(view: View): TemplateResult {
  const {
    words: { say },
    answers,
    wizard,
    setting,
  } = view;
  const { order = {} } = answers;
  const known = setting.order?.number;
  if (known)
    return html`<p class="known">
      <span class="muted">${say('returns:order')}</span> <strong>${known}</strong>
      ${renderChange(say('returns:order'), view.onOther, view)}
    </p>`;
  const tell = (told: typeof order): void => wizard.tell({ order: { ...order, ...told } });
  const inWords = order.described !== undefined;
  const field = inWords
    ? renderText(
        {
          ...{ field: 'order', label: say('returns:order.described'), value: order.described },
          rows: 3,
          onTell: (described) => tell({ described }),
        },
        view,
      )
    : renderText(
        {
          ...{ field: 'order', label: say('returns:order'), value: order.number },
          hint: say('returns:order.hint', { example: '10452' }),
          onTell: (number) => tell({ number }),
          onDone: (number) => {
            tell({ number });
            view.lookUp?.(number);
          },
        },
        view,
      );
  return html`
    <div class="field">
      ${field}
      <p class="muted">
        <button type="button" part="other" @click=${() => tell({ described: inWords ? undefined : '', number: inWords ? order.number : undefined })}>
          ${say(inWords ? 'returns:order.have' : 'returns:order.none')}
        </button>
      </p>
    </div>
  `;
}
