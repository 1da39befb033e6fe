/** The words of the editor, by language: its own, those for places and values, and those for what a check finds. */
import type { Locale } from '../content/values/locale.ts';
import type { Key, Messages } from './keys.ts';

/** The key of a message that the editor says. */
export type EditorKey = Key<EditorNamespace>;

type EditorNamespace = 'advice' | 'editor' | 'place';

/** Loads the messages of a language; there is a line for each of `pageMessages`. */
export const editorMessages: { readonly [locale: Locale]: () => Promise<Messages<EditorNamespace>> } = {
  pl: async () => (await import('./pl/editor.ts')).default,
  'pt-PT': async () => (await import('./pt-PT/editor.ts')).default,
  ru: async () => (await import('./ru/editor.ts')).default,
  en: async () => (await import('./en/editor.ts')).default,
};
