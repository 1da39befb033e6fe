/** Until when the customer can withdraw: one sentence, and where it comes from. It advises, and stands in no way. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Window, withdrawalWindow } from '../../../content/returns/steps/window.ts';
import { instantOf, weekday } from '../../../content/values/calendar.ts';
import type { Values } from '../../../content/values/text.ts';
import type { View } from '../view.ts';

/** The sentence; nothing, where nothing is known. */
export function renderWindow(view: View): TemplateResult | typeof nothing {
  const words = windowWords(withdrawalWindow(view.answers, view.setting), view);
  return words ? html`<p class="right" part="right">${words}</p>` : nothing;
}

/** Only what speaks against it: on the way of a withdrawal nothing else is said. */
export function renderOver(view: View): TemplateResult | typeof nothing {
  const window = withdrawalWindow(view.answers, view.setting);
  if (window.status !== 'over' && window.status !== 'closed') return nothing;
  return html`<p class="notice" part="right">${windowWords(window, view)}</p>`;
}

function windowWords(window: Window, { words: { say } }: View): string | undefined {
  switch (window.status) {
    case 'open':
      return window.lastDay ? say('returns:window.open', dayValues(window.lastDay)) : say('returns:window.unstarted');
    case 'over':
      return say('returns:window.over', dayValues(window.lastDay));
    case 'closed':
      return say('returns:window.closed');
    case 'depends':
      return undefined;
  }
}

/** A day and its weekday, in the case that the sentence needs. */
export function dayValues(day: string): Values {
  return { day: instantOf(day), weekday: weekday(day) };
}
