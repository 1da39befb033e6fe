/** The words around a letter to the shop, by language: loaded when a reader begins one. */
import type { Locale } from '../content/values/locale.ts';
import type { Key, Messages } from './keys.ts';

/** The key of a message that stands around a letter. */
export type LetterKey = Key<'letter'>;

/** Loads the messages of a language; there is a line for each of `pageMessages`. */
export const letterMessages: { readonly [locale: Locale]: () => Promise<Messages<'letter'>> } = {
  pl: async () => (await import('./pl/letter.ts')).default,
  'pt-PT': async () => (await import('./pt-PT/letter.ts')).default,
  ru: async () => (await import('./ru/letter.ts')).default,
  en: async () => (await import('./en/letter.ts')).default,
};
