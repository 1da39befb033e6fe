/** The words of the first run, by language. */
import type { Locale } from '../content/values/locale.ts';
import type { Key, Messages } from './keys.ts';

/** The key of a message that the first run says. */
export type StartKey = Key<'start'>;

/** Loads the messages of a language; there is a line for each of `pageMessages`. */
export const startMessages: { readonly [locale: Locale]: () => Promise<Messages<'start'>> } = {
  pl: async () => (await import('./pl/start.ts')).default,
  'pt-PT': async () => (await import('./pt-PT/start.ts')).default,
  ru: async () => (await import('./ru/start.ts')).default,
  en: async () => (await import('./en/start.ts')).default,
};
