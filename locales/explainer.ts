/** The words of the explanation of the returns policy, by language: a page with a `<shop-policy>` loads them besides. */
import type { Locale } from '../content/values/locale.ts';
import type { Key, Messages, PageKey } from './keys.ts';

/** The key of a message that such a page carries. */
export type ExplainerKey = PageKey | Key<'explainer'>;

/** Loads the messages of a language; there is a line for each of `pageMessages`. */
export const explainerMessages: { readonly [locale: Locale]: () => Promise<Messages<'explainer'>> } = {
  pl: async () => (await import('./pl/explainer.ts')).default,
  'pt-PT': async () => (await import('./pt-PT/explainer.ts')).default,
  ru: async () => (await import('./ru/explainer.ts')).default,
  en: async () => (await import('./en/explainer.ts')).default,
};
