/** The door: what the customer comes for, in plain words, and the control that the law asks for. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Aim } from '../../../content/returns/steps/answers.ts';
import { labelOf, sayBeside } from '../../shop-withdraw/control.ts';
import { renderLabel } from '../../shop-withdraw/render-label.ts';
import type { View } from '../view.ts';
import { renderScreen } from './frame.ts';

export function renderStart(view: View): TemplateResult {
  const {
    words: { say, locale },
    wizard,
    setting,
    shop,
  } = view;
  const row = (aim: Aim, content: unknown): TemplateResult =>
    html`<li><button type="button" class="door" part=${aim === 'withdrawal' ? 'withdraw' : 'aim'} @click=${() => wizard.choose(aim)}>
      <span class="words">${content}</span>${on}
    </button></li>`;
  const beside = sayBeside(locale);
  const withdrawal = setting.can.acknowledges
    ? renderLabel(labelOf('withdraw', locale, shop), beside('withdraw:meaning'))
    : html`<span class="label">${beside('withdraw:yourself')}</span>`;
  const order = setting.order?.number;
  return renderScreen(
    view,
    say('returns:start'),
    html`
      ${order ? html`<p class="known"><span class="muted">${say('returns:order')}</span> <strong>${order}</strong></p>` : nothing}
      <ul class="doors">
        ${(['return', 'exchange', 'complaint'] as const).map((aim) => row(aim, html`<span class="label">${say(`returns:aim.${aim}`)}</span>`))}
        ${row('withdrawal', withdrawal)}
      </ul>
    `,
  );
}

const on = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="m6 3 5 5-5 5" /></svg>`;
