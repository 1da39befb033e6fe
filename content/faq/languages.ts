/** The languages that the search knows, each a module of its own. A language is added as a folder in `words/`, with a line here. */
import type { Locale } from '../values/locale.ts';
import type { Words } from './words.ts';

const modules: { readonly [locale: Locale]: () => Promise<{ readonly words: Words }> } = {
  pl: () => import('./words/pl/words.ts'),
  'pt-PT': () => import('./words/pt-PT/words.ts'),
  ru: () => import('./words/ru/words.ts'),
  en: () => import('./words/en/words.ts'),
};

/** What the search is told about `locales`; a language that it does not know is searched as it is written. */
export async function loadWords(locales: readonly Locale[]): Promise<Words[]> {
  const loaded = await Promise.all([...new Set(locales)].flatMap((locale) => modules[locale]?.() ?? []));
  return loaded.map(({ words }) => words);
}
