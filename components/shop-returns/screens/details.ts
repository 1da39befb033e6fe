/** The first screen of a withdrawal: who, which order, how much of it; and nothing that the law does not ask for. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderScope } from '../fields/scope.ts';
import { renderWhichOrder } from '../fields/which-order.ts';
import { renderWho } from '../fields/who.ts';
import type { View } from '../view.ts';
import { renderForm, renderScreen } from './frame.ts';

export function renderDetails(view: View): TemplateResult {
  const {
    words: { say },
    setting,
  } = view;
  return renderScreen(
    view,
    say('returns:title.details'),
    html`
      ${setting.can.acknowledges ? nothing : html`<p>${say('returns:withdraw.self.note')}</p>`}
      ${renderForm(
        view,
        html`${renderWho(view)} ${renderWhichOrder(view)} ${renderScope(view)} <p>${say('returns:no-reason')}</p>`,
        say('returns:continue'),
      )}
    `,
  );
}
