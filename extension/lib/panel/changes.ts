/** The list of what will be published, with what was there before. */
import { html, nothing, type TemplateResult } from 'lit';
import { askPanel } from '../ask.ts';
import type { Changes, Listed } from '../background/changes.ts';
import { placeWords } from '../place.ts';
import { renderDifference } from '../value.ts';
import type { PanelContext } from './context.ts';

/** What is changed at `origin`, each with a way to take it back. */
export function renderChanges(
  panel: PanelContext,
  origin: string,
  { changes, canUndo, canRedo }: Changes,
): TemplateResult {
  const { say } = panel.words;
  return html`
    <h2>${say('editor:changes.title', { count: changes.length })}</h2>
    ${changes.length ? html`<ul>${changes.map((change) => renderChange(panel, origin, change))}</ul>` : html`<p>${say('editor:changes.none')}</p>`}
    <p class="row">
      <button ?disabled=${!canUndo} @click=${() => panel.act(() => askPanel({ type: 'undo', origin }))}>${say('editor:changes.undo')}</button>
      <button ?disabled=${!canRedo} @click=${() => panel.act(() => askPanel({ type: 'redo', origin }))}>${say('editor:changes.redo')}</button>
    </p>
  `;
}

function renderChange(panel: PanelContext, origin: string, { key, place, before, after }: Listed): TemplateResult {
  const { words, tab } = panel;
  const unit = `${place.document}/${place.entry}/${place.field}`;
  return html`<li>
    <b>${placeWords(words, place)}</b>
    ${renderDifference(words, place, before, after)}
    <p class="row">
      <button @click=${() => panel.act(() => askPanel({ type: 'discard', origin, key }))}>${words.say('editor:changes.discard')}</button>
      ${tab === undefined ? nothing : html`<button @click=${() => panel.act(() => askPanel({ type: 'reveal', tab, unit }))}>${words.say('editor:changes.reveal')}</button>`}
    </p>
  </li>`;
}
