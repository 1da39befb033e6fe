/** Chooses the language in which something is shown to readers of another. */
import { type Locale, localeChain } from '../../values/locale.ts';
import type { Shop } from '../shop.ts';
import { stateOf, textIn } from '../state.ts';
import type { Text, Texts } from '../text.ts';

/** Texts that stand together, in the one language that has them all. */
export interface Chosen {
  readonly locale: Locale;
  readonly texts: readonly Text[];
  /** A source has changed since one of them was translated. */
  readonly updating: boolean;
}

/** The languages after which readers of all others are served. */
export function fallbackOf({ fallback = [], source }: Shop): Locale[] {
  return [...new Set([...fallback, source])];
}

/**
 * `fields` in the first language for readers of `locale` that has all of them: a question and its answer are never in
 * two languages. A stale text that is to be hidden counts as absent.
 */
export async function choose(fields: readonly Texts[], locale: Locale, shop: Shop): Promise<Chosen | undefined> {
  for (const candidate of localeChain(locale, shop.locales, fallbackOf(shop))) {
    const texts = fields.map((field) => textIn(field, candidate));
    const states = await Promise.all(fields.map((field) => stateOf(field, candidate, shop.source)));
    const shown = texts.filter(
      (text, at): text is Text => text !== undefined && !(text.hide && states[at] === 'stale'),
    );
    if (shown.length === fields.length) {
      return { locale: candidate, texts: shown, updating: states.includes('stale') };
    }
  }
  return undefined;
}
