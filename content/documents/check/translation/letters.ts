/** Whether a text is written in the letters of its language, and is not its source over again. */
import type { Locale } from '../../../values/locale.ts';
import { tokensOf } from '../../merge/paragraphs.ts';

/** The first words of `words` that are in other letters than `locale` has; a name here and there is none. */
export function strangeLetters(words: string, locale: Locale): string | undefined {
  const own = lettersOf(locale);
  const odd = words.match(/\p{L}+/gu)?.find(isMixed);
  if (odd) return odd;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewLetters || (words.match(own)?.length ?? 0) >= letters / 3) return undefined;
  return words.trim().split(/\s+/).slice(0, 4).join(' ');
}

/** The first paragraph of `text` that stands word for word in `original`, unless it is a name, an address, a code. */
export function untranslated(text: string, original: string): string | undefined {
  const paragraphs = new Set(tokensOf(original).map((token) => token.trim()));
  return tokensOf(text)
    .map((token) => token.trim())
    .find((token) => paragraphs.has(token) && isSentence(token));
}

const fewLetters = 12;

const known = new Map<Locale, RegExp>();

/** The letters of a language, by the script that Unicode names; Japanese mixes three. */
function lettersOf(locale: Locale): RegExp {
  const found = known.get(locale);
  if (found) return found;
  const { script = 'Latn' } = new Intl.Locale(locale).maximize();
  const names = mixed[script] ?? [script];
  const letters = new RegExp(`[${names.map((name) => `\\p{Script=${name}}`).join('')}]`, 'gu');
  known.set(locale, letters);
  return letters;
}

const mixed: { readonly [script: string]: readonly string[] } = {
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
};

/** One word in the letters of two alphabets that look alike. */
function isMixed(word: string): boolean {
  return /\p{Script=Latn}/u.test(word) && /\p{Script=Cyrl}/u.test(word);
}

/** Names and addresses begin with capitals; a sentence has several words that do not. */
function isSentence(text: string): boolean {
  const bare = text.replace(/\{[^{}]*\}|\]\([^()]{0,500}\)|`[^`\n]{0,200}`|[^\s@]{1,64}@\S+|https?:\S+/g, ' ');
  return (bare.match(/(?<![\p{L}\d])\p{Ll}{3,}/gu)?.length ?? 0) >= 2;
}
