/** The way of an exchange: how the item comes back, and whom the shop answers. */
import { html, type TemplateResult } from 'lit';
import { renderWays } from '../fields/ways.ts';
import { renderWho } from '../fields/who.ts';
import type { View } from '../view.ts';
import { renderLater } from './draft.ts';
import { renderForm, renderScreen } from './frame.ts';

export function renderSending(view: View): TemplateResult {
  const { say } = view.words;
  return renderScreen(
    view,
    say('returns:title.sending'),
    html`${renderForm(view, html`${renderWays(view)} ${renderWho(view)}`, say('returns:next'))} ${renderLater(view)}`,
  );
}
