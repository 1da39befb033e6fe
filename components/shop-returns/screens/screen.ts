/** Which screen is drawn: what became of a statement, else the first that is still open. */
import { html, type TemplateResult } from 'lit';
import type { Screen } from '../../../content/returns/steps/answers.ts';
import { screenOf } from '../../../content/returns/steps.ts';
import type { View } from '../view.ts';
import { renderArrived } from './arrived.ts';
import { renderDetails } from './details.ts';
import { renderItems } from './items.ts';
import { renderCheck, renderConfirm } from './last.ts';
import { renderReceived } from './received.ts';
import { renderResolution } from './resolution.ts';
import { renderSending } from './sending.ts';
import { renderStart } from './start.ts';
import { renderUnsent } from './unsent.ts';

export function renderView(view: View): TemplateResult {
  const { outcome } = view.shown;
  const screen = (): TemplateResult => {
    if (outcome?.state === 'received') return renderReceived(outcome, view);
    return outcome ? renderUnsent(outcome, view) : screens[screenOf(view.answers, view.setting)](view);
  };
  return html`${renderArrived(view)} ${screen()}`;
}

const screens: { readonly [screen in Screen]: (view: View) => TemplateResult } = {
  start: renderStart,
  details: renderDetails,
  items: renderItems,
  resolution: renderResolution,
  sending: renderSending,
  confirm: renderConfirm,
  check: renderCheck,
};
