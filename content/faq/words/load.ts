/** The languages that the search knows, each a module of its own. A language is added as a folder here, with a line. */
import { type Locale, matchLocale } from '../../values/locale.ts';
import type { Words } from '../words.ts';

const modules: Record<Locale, () => Promise<{ words: Words }>> = {
  pl: () => import('./pl/words.ts'),
  'pt-PT': () => import('./pt-PT/words.ts'),
  ru: () => import('./ru/words.ts'),
  en: () => import('./en/words.ts'),
};

/** What the search is told about `locales`; a language that it does not know is searched as it is written. */
export async function loadWords(locales: readonly Locale[]): Promise<Words[]> {
  const known = locales.flatMap((locale) => matchLocale(locale, Object.keys(modules)) ?? []);
  const loaded = await Promise.all([...new Set(known)].flatMap((locale) => modules[locale]?.() ?? []));
  return loaded.map(({ words }) => words);
}
