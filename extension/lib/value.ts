/** Shows what stands in a unit: words as they are typed, values as people write them. */
import { html, nothing, type TemplateResult } from 'lit';
import { wordDiff } from '../../content/documents/diff/words.ts';
import type { Spot } from '../../content/documents/finding-place.ts';
import type { Unit } from '../../content/documents/units.ts';
import type { Locale } from '../../content/values/locale.ts';
import { fieldWords, groupOf } from './place.ts';
import { changeWords, shownOf, valueWords } from './value-words.ts';
import type { EditorWords } from './words.ts';

/** The value of a unit, or the units of a whole thing; nothing if it is gone. */
export function renderValue(words: EditorWords, place: Partial<Spot>, value: unknown): TemplateResult {
  if (value === undefined) return html`<span class="muted">${words.say('editor:value.none')}</span>`;
  if (isThing(value)) return renderThing(words, value);
  return html`<span class="text" lang=${place.locale ?? words.locale}>${valueWords(words, place, value)}</span>`;
}

/** What changed: word by word where there were words before and are words now. */
export function renderDifference(
  words: EditorWords,
  place: Partial<Spot>,
  before: unknown,
  after: unknown,
): TemplateResult {
  const whole = changeWords(words, place, after);
  if (whole) return html`<p>${whole}</p>`;
  const isFlag = typeof (before ?? after) === 'boolean';
  const [was, is] = isFlag ? [before ?? false, after ?? false] : [before, after];
  const [old = '', now = ''] = [was, is].map((each) => valueWords(words, place, each));
  if (was !== undefined && old === now) return html`<p class="muted">${markWords(words, after)}</p>`;
  if (was === undefined || is === undefined || !place.locale)
    return html`${was === undefined ? nothing : html`<p><del>${renderValue(words, place, was)}</del></p>`}<p><ins>${renderValue(words, place, is)}</ins></p>`;
  return html`<p class="text" lang=${place.locale}>${renderPieces(old, now, place.locale)}</p>`;
}

/** The words of two texts; what is gone is struck out, what is new underlined. */
export function renderPieces(before: string, after: string, locale: Locale): unknown {
  return wordDiff(before, after, locale).map(({ kind, text }) => {
    if (kind === 'same') return text;
    return kind === 'removed' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
  });
}

/** The words stay, and how the translation stands to its source does not. */
function markWords({ say }: EditorWords, after: unknown): string {
  const isHidden = typeof after === 'object' && after !== null && 'hide' in after;
  return say(isHidden ? 'editor:changes.hidden' : 'editor:changes.mark');
}

function renderThing(words: EditorWords, units: readonly Unit[]): TemplateResult {
  const lines = shownOf(words, units).map(
    (unit) =>
      html`<dt>${fieldWords(words, groupOf(words, unit), unit.field)}</dt><dd>${renderValue(words, unit, unit.value)}</dd>`,
  );
  return html`<dl>${lines}</dl>`;
}

function isThing(value: unknown): value is readonly Unit[] {
  return Array.isArray(value) && value.some((each) => typeof each === 'object' && each && 'field' in each);
}
