/** Until when the customer can withdraw: one sentence, and where it comes from. It advises, and stands in no way. */
import { html, nothing, type TemplateResult } from 'lit';
import { rightOf } from '../../../content/returns/rights.ts';
import { judged } from '../../../content/returns/steps/facts.ts';
import { type Window, withdrawalWindow } from '../../../content/returns/steps/window.ts';
import { instantOf, weekday } from '../../../content/values/calendar.ts';
import type { Values } from '../../../content/values/text.ts';
import type { View } from '../view.ts';

/** The sentence; nothing, where nothing is known. What the shop gives of its own accord rests on no article. */
export function renderWindow(view: View): TemplateResult | typeof nothing {
  const window = withdrawalWindow(view.answers, view.setting);
  const promised = promiseWords(window, view);
  const words = promised ?? windowWords(window, view);
  if (!words) return nothing;
  return html`<div class="right" part="right">
    <p>${words}</p>
    ${promised ? nothing : renderWhy(view)}
  </div>`;
}

/** The articles that it rests on. */
function renderWhy(view: View): TemplateResult | typeof nothing {
  const { say } = view.words;
  const all =
    judged(view.answers, view.setting)?.flatMap(({ rights }) => rightOf(rights, 'withdrawal').references) ?? [];
  const cited = all.flatMap(({ rule, act, article, jurisdiction }) => {
    const name = act && view.policy.law.jurisdictions[jurisdiction]?.acts[act];
    return deciding.test(rule) && name && article ? [say('returns:why.article', { act: name, article })] : [];
  });
  if (!cited.length) return nothing;
  return html`<details class="line">
    <summary><span class="more">${say('returns:why')}</span></summary>
    <ul class="muted">${[...new Set(cited)].map((text) => html`<li>${text}</li>`)}</ul>
    <p class="muted">${say('returns:advice')}</p>
  </details>`;
}

/** The rules by which a day is found; the others speak of money and ways. */
const deciding = /^(withdrawal\.(period|start)|counting|exception)/;

/** Only what speaks against it: on the way of a withdrawal nothing else is said. */
export function renderOver(view: View): TemplateResult | typeof nothing {
  const window = withdrawalWindow(view.answers, view.setting);
  if (window.status !== 'over' && window.status !== 'closed') return nothing;
  const promised = promiseWords(window, view);
  const words = window.status === 'closed' && promised ? '' : windowWords(window, view);
  return html`<p class="notice" part="right">${words} ${promised}</p>`;
}

function promiseWords(window: Window, { words: { say } }: View): string | undefined {
  return 'promised' in window && window.promised
    ? say('returns:window.promised', dayValues(window.promised))
    : undefined;
}

function windowWords(window: Window, { words: { say } }: View): string | undefined {
  switch (window.status) {
    case 'open':
      return window.lastDay
        ? say('returns:window.open', { lawful: window.lawful ? 'yes' : 'no', ...dayValues(window.lastDay) })
        : say('returns:window.unstarted');
    case 'over':
      return say('returns:window.over', { lawful: window.lawful ? 'yes' : 'no', ...dayValues(window.lastDay) });
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
