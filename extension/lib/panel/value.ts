/** Shows what stands in a unit: words as they are typed, values as they are. */
import { html, type TemplateResult } from 'lit';
import type { Place } from '../../../content/documents/changes.ts';
import type { EditorWords } from '../words.ts';

/** The value of a unit; nothing if it is gone. */
export function renderValue({ say }: EditorWords, { locale }: Partial<Place>, value: unknown): TemplateResult {
  if (value === undefined) return html`<span class="muted">${say('editor:value.none')}</span>`;
  return html`<span class="text" lang=${locale ?? ''}>${plain(value)}</span>`;
}

/** A value in one line of words. */
export function plain(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('text' in value) return String(value.text);
  if ('amount' in value && 'currency' in value) return `${Number(value.amount) / 100} ${value.currency}`;
  if (Array.isArray(value)) return value.map(plain).join(', ');
  return Object.values(value).map(plain).join(' · ');
}
