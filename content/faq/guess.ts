/** Guesses the language of a message from its letters and its smallest words: to be offered, and easily changed. */
import type { Locale } from '../values/locale.ts';
import { tokens } from './text.ts';
import type { Words } from './words.ts';

/** The language among those of `words` in which `text` is written; nothing where it gives no hint. */
export function guessLocale(text: string, words: readonly Words[]): Locale | undefined {
  const letters = [...text].filter((char) => /\p{L}/u.test(char));
  const cyrillic = letters.filter((char) => /\p{Script=Cyrillic}/u.test(char)).length * 2 > letters.length;
  const own = words.filter(({ locale }) => isCyrillic(locale) === cyrillic);
  const spoken = tokens(text).map(({ word }) => word);
  const scored = own.map((each) => ({ locale: each.locale, score: scoreOf(text, spoken, each) }));
  scored.sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (own.length === 1 && letters.length > 0 && cyrillic) return own[0]?.locale;
  return first && first.score > (second?.score ?? 0) ? first.locale : undefined;
}

function isCyrillic(locale: Locale): boolean {
  return /^(ru|uk|be|bg|sr|mk)\b/.test(locale);
}

/** A letter of its own tells twice as much as a small word. */
function scoreOf(text: string, spoken: readonly string[], { locale, stops }: Words): number {
  const small = new Set(stops.split(/\s+/));
  const [language = ''] = locale.split('-');
  const own = text.match(letters[language] ?? /(?!)/g)?.length ?? 0;
  const tiny = new Set((smallest[language] ?? '').split(' '));
  return 2 * own + spoken.filter((word) => tiny.has(word) || small.has(word) || small.has(word.slice(0, -1))).length;
}

/** Letters that the other languages of the kit do not have. */
const letters: Readonly<Record<string, RegExp>> = {
  pl: /[ąćęłńśźż]/gi,
  pt: /[ãõçâêôàáéíú]/gi,
};

/** Words that are too small for the search to know. */
const smallest: Readonly<Record<string, string>> = {
  pl: 'do na za od po we sa to mi nie czy jest',
  pt: 'de do da dos das em um uma no na os as eu me que nao foi',
  en: 'the of to in is it my do on at me we be was',
};
