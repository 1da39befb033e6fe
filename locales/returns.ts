/** The words of withdrawals, returns, exchanges and complaints, by language: a page with a `<shop-returns>` loads them. */
import type { Locale } from '../content/values/locale.ts';
import type { Key, Messages, PageKey } from './keys.ts';

/** The key of a message that such a page carries. */
export type ReturnsKey = PageKey | Key<'returns'>;

/** Loads the messages of a language; there is a line for each of `pageMessages`. */
export const returnsMessages: { readonly [locale: Locale]: () => Promise<Messages<'returns'>> } = {
  pl: async () => (await import('./pl/returns.ts')).default,
  'pt-PT': async () => (await import('./pt-PT/returns.ts')).default,
  ru: async () => (await import('./ru/returns.ts')).default,
  en: async () => (await import('./en/returns.ts')).default,
};
