/** Says why nothing was published yet, and what to do about it. */
import { html, type TemplateResult } from 'lit';
import type { Change } from '../../../content/documents/changes.ts';
import type { Finding } from '../../../content/documents/finding.ts';
import { askPanel } from '../ask.ts';
import { renderFindings, type Ways } from '../findings.ts';
import { placeWords, unitWords } from '../place.ts';
import { renderDifference } from '../value.ts';
import type { EditorWords } from '../words.ts';
import type { PanelContext } from './context.ts';

/** Something has to be mended first. */
export function renderStopped(panel: PanelContext, findings: readonly Finding[]): TemplateResult {
  return html`<p class="problem" role="alert">${panel.words.say('editor:publish.blocked')}</p>
    ${renderFindings(panel.words, findings, 'there', showing(panel))}`;
}

/** How one gets to where a finding is: on the page in front, or among all texts. */
export function showing({ tab, act, wayTo }: PanelContext): Ways {
  return tab === undefined ? { wayTo } : { onShow: (unit) => act(() => askPanel({ type: 'reveal', tab, unit })) };
}

/** Somebody else has to do it. */
export function renderRefused(words: EditorWords, units: readonly string[]): TemplateResult {
  return html`<p class="problem" role="alert">${words.say('editor:publish.not-permitted')}</p>
    <ul>${units.map((unit) => html`<li>${unitWords(words, unit)}</li>`)}</ul>`;
}

/** It has to be looked over once more. */
export function renderConfirm(
  words: EditorWords,
  changes: readonly Change[],
  publishes: boolean,
  onConfirmed: () => void,
): TemplateResult {
  const { say } = words;
  return html`<div>
    <p role="alert"><b>${say('editor:publish.confirm')}</b></p>
    ${renderList(words, changes)}
    <p class="row"><button type="button" class="main" @click=${onConfirmed}>${say(publishes ? 'editor:publish.confirmed' : 'editor:publish.go-on')}</button></p>
  </div>`;
}

/** Changes with what was there before. */
export function renderList(words: EditorWords, changes: readonly Change[]): TemplateResult {
  return html`<ul>${changes.map(
    ({ place, before, after }) =>
      html`<li><b>${placeWords(words, place)}</b>${renderDifference(words, place, before, after)}</li>`,
  )}</ul>`;
}
