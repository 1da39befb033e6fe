/** The words in which rules are said, by language: whoever changes one sees its sentences at once. */
import type { Locale } from '../content/values/locale.ts';
import type { Messages } from './keys.ts';

/** Loads the messages of a language; there is a line for each of `pageMessages`. */
export const policyMessages: { readonly [locale: Locale]: () => Promise<Messages<'policy'>> } = {
  pl: async () => (await import('./pl/policy.ts')).default,
  'pt-PT': async () => (await import('./pt-PT/policy.ts')).default,
  ru: async () => (await import('./ru/policy.ts')).default,
  en: async () => (await import('./en/policy.ts')).default,
};
