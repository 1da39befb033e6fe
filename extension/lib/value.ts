/** Shows what stands in a unit: words as they are typed, values as they are. */
import { html, type TemplateResult } from 'lit';
import type { Place } from '../../content/documents/changes.ts';
import { wordDiff } from '../../content/documents/diff/words.ts';
import type { Locale } from '../../content/values/locale.ts';
import type { EditorWords } from './words.ts';

/** The value of a unit; nothing if it is gone. */
export function renderValue({ say }: EditorWords, { locale }: Partial<Place>, value: unknown): TemplateResult {
  if (value === undefined) return html`<span class="muted">${say('editor:value.none')}</span>`;
  return html`<span class="text" lang=${locale ?? ''}>${plain(value)}</span>`;
}

/** What changed: word by word where there were words before and are words now. */
export function renderDifference(
  words: EditorWords,
  place: Partial<Place>,
  before: unknown,
  after: unknown,
): TemplateResult {
  if (before === undefined || after === undefined || !place.locale)
    return html`<p><del>${renderValue(words, place, before)}</del></p><p><ins>${renderValue(words, place, after)}</ins></p>`;
  return html`<p class="text" lang=${place.locale}>${renderPieces(plain(before), plain(after), place.locale)}</p>`;
}

/** The words of two texts; what is gone is struck out, what is new underlined. */
export function renderPieces(before: string, after: string, locale: Locale): unknown {
  return wordDiff(before, after, locale).map(({ kind, text }) => {
    if (kind === 'same') return text;
    return kind === 'removed' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
  });
}

/** A value in one line of words. */
export function plain(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('text' in value) return String(value.text);
  if ('amount' in value && 'currency' in value) return `${Number(value.amount) / 100} ${value.currency}`;
  if (Array.isArray(value)) return value.map(plain).join(', ');
  return Object.values(value).map(plain).join(' · ');
}
