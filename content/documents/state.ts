/** The state of a text in a language: derived from the text and its source, never stored. */
import type { Locale } from '../values/locale.ts';
import { remember } from '../values/remember.ts';
import type { Text, Texts } from './text.ts';

/** `missing`: no text; `stale`: its source has changed since; `current`: neither. */
export type State = 'missing' | 'stale' | 'current';

/** What a translation remembers of its source: the hash of its NFC, LF, right-trimmed text. */
export const sourceHash: (text: string) => Promise<string> = remember((text) =>
  shortHash(text.normalize('NFC').replace(/\r\n?/g, '\n').trimEnd()),
);

/** The state of `texts` in `locale`, where texts are written first in `source`. */
export async function stateOf(texts: Texts, locale: Locale, source: Locale): Promise<State> {
  const text = textIn(texts, locale);
  if (!text) return 'missing';
  const original = textIn(texts, source);
  if (locale === source || !original) return 'current';
  return text.of === (await sourceHash(original.text)) ? 'current' : 'stale';
}

/** The text in `locale`, if there is one. */
export function textIn(texts: Texts, locale: Locale): Text | undefined {
  return Object.hasOwn(texts, locale) ? texts[locale] : undefined;
}

/** The first twelve hex digits of the SHA-256 of `text` in UTF-8. */
export async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest, 0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
