/** The list of what will be published, thing by thing, with what was there before. */
import { html, nothing, type TemplateResult } from 'lit';
import { placeKey } from '../../../content/documents/changes.ts';
import type { Pending } from '../../../content/documents/draft/pending.ts';
import { formatDay } from '../../../content/values/calendar.ts';
import { askPanel } from '../ask.ts';
import type { Changes } from '../background/changes.ts';
import { placeWords } from '../place.ts';
import { renderDifference } from '../value.ts';
import type { PanelContext } from './context.ts';

/** What is changed at `origin`, each with a way to take it back. */
export function renderChanges(
  panel: PanelContext,
  origin: string,
  { changes, termsFrom, canUndo, canRedo }: Changes,
): TemplateResult {
  const { say, locale } = panel.words;
  return html`
    <h2>${say('editor:changes.title', { count: changes.length })}</h2>
    ${changes.length ? html`<ul>${changes.map((thing) => renderThing(panel, origin, thing))}</ul>` : html`<p>${say('editor:changes.none')}</p>`}
    ${termsFrom ? html`<p>${say('editor:changes.terms', { day: formatDay(termsFrom, locale, 'long') })}</p>` : nothing}
    ${panel.wayTo ? nothing : renderSteps(panel, origin, canUndo, canRedo)}
  `;
}

/** Among all texts they stand above every part of the page. */
function renderSteps(
  { words: { say }, act }: PanelContext,
  origin: string,
  canUndo: boolean,
  canRedo: boolean,
): TemplateResult {
  return html`<p class="row">
    <button type="button" ?disabled=${!canUndo} @click=${() => act(() => askPanel({ type: 'undo', origin }))}>${say('editor:changes.undo')}</button>
    <button type="button" ?disabled=${!canRedo} @click=${() => act(() => askPanel({ type: 'redo', origin }))}>${say('editor:changes.redo')}</button>
  </p>`;
}

function renderThing(panel: PanelContext, origin: string, { key, kind, place, changes }: Pending): TemplateResult {
  const { words, tab } = panel;
  const unit = 'field' in place ? `${place.document}/${place.entry}/${place.field}` : undefined;
  // of what followed from it, nothing was typed
  const own = kind === 'changed' ? changes.filter((change) => placeKey(change.place) === key) : changes.filter(isWords);
  return html`<li>
    <b>${placeWords(words, place)}</b> ${kind === 'changed' ? nothing : html`<span class="muted">${words.say(`editor:changes.${kind}`)}</span>`}
    ${own.map(({ place: at, before, after }) => renderDifference(words, at, before, after))}
    <p class="row">
      <button type="button" @click=${() => panel.act(() => askPanel({ type: 'discard', origin, key }))}>${words.say('editor:changes.discard')}</button>
      ${tab === undefined || !unit ? nothing : html`<button type="button" @click=${() => panel.act(() => askPanel({ type: 'reveal', tab, unit }))}>${words.say('editor:changes.reveal')}</button>`}
    </p>
  </li>`;
}

function isWords({ place }: Pending['changes'][number]): boolean {
  return place.locale !== undefined && place.field !== 'terms';
}
