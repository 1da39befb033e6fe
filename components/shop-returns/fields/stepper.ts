/** How many of an item: two buttons around a number, so that nobody has to type one. */
import { html, type TemplateResult } from 'lit';
import type { ReturnsKey } from '../../../locales/returns.ts';
import type { Words } from '../../help-controller.ts';

/** From one to `most`. */
export function renderStepper(
  item: string,
  quantity: number,
  most: number,
  { say }: Words<ReturnsKey>,
  onTell: (quantity: number) => void,
): TemplateResult {
  const button = (sign: string, name: 'less' | 'more', next: number): TemplateResult => html`<button
    type="button"
    part="stepper"
    aria-label=${say(`returns:quantity.${name}`)}
    aria-disabled=${next < 1 || next > most ? 'true' : 'false'}
    @click=${() => next >= 1 && next <= most && onTell(next)}
  >${sign}</button>`;
  return html`
    <div class="stepper" role="group" aria-label=${say('returns:quantity', { item })}>
      ${button('−', 'less', quantity - 1)}
      <output>${Number.isFinite(most) ? say('returns:quantity.of', { quantity, most }) : quantity}</output>
      ${button('+', 'more', quantity + 1)}
    </div>
  `;
}
