/** The languages in which shop pages speak, each a chunk of its own: a page loads the one that it needs. */
import type { Locale } from '../content/values/locale.ts';
import type { Messages } from './keys.ts';

/**
 * Loads the messages of a language.
 *
 * A language is added as a folder beside `en`, with a line here and one in `rim.ts`.
 */
export const pageMessages: { readonly [locale: Locale]: () => Promise<Messages> } = {
  pl: async () => (await import('./pl/page.ts')).default,
  'pt-PT': async () => (await import('./pt-PT/page.ts')).default,
  ru: async () => (await import('./ru/page.ts')).default,
  en: async () => (await import('./en/page.ts')).default,
};
