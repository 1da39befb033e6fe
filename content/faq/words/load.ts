import { type Locale, matchLocale } from '../../values/locale.ts';
import type { Words } from '../words.ts';

const modules: Record<Locale, () => Promise<{ words: Words }>> = {
  pl: () => import('./pl/words.ts'),
  'pt-PT': () => import('./pt-PT/words.ts'),
  ru: () => import('./ru/words.ts'),
  en: () => import('./en/words.ts'),
};

/** The words of the language of `locale`, loaded when asked for; `undefined` where the kit has none. */
export async function loadWords(locale: Locale): Promise<Words | undefined> {
  const found = matchLocale(locale, Object.keys(modules));
  const module = await (found && modules[found]?.());
  return module ? module.words : undefined;
}
