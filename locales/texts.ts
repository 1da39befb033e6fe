/** The words of the page with all texts, by language. */
import type { Locale } from '../content/values/locale.ts';
import type { Key, Messages } from './keys.ts';

/** The key of a message of that page. */
export type TextsKey = Key<'texts'>;

/** Loads the messages of a language; there is a line for each of `pageMessages`. */
export const textsMessages: { readonly [locale: Locale]: () => Promise<Messages<'texts'>> } = {
  pl: async () => (await import('./pl/texts.ts')).default,
  'pt-PT': async () => (await import('./pt-PT/texts.ts')).default,
  ru: async () => (await import('./ru/texts.ts')).default,
  en: async () => (await import('./en/texts.ts')).default,
};
