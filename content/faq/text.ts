/**
 * Cuts a text into words and folds them.
 *
 * Knows letters; does not know any language.
 */

/** A word as it stands in a text. */
export interface Token {
  /** The word folded: two spellings that differ in case, accents or invisible characters are one. */
  readonly word: string;
  /** Where it stands in the text as it was given: from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
}

const words = /[\p{L}\p{N}\p{M}]+(?:[\p{Cf}'’ʼ][\p{L}\p{N}\p{M}]+)*/gu;
const letters: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', э: 'е', ь: '', ъ: '' };

/** The words of `text`, in order. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(words), ({ 0: word, index }) => ({
    word: fold(word),
    start: index,
    end: index + word.length,
  })).filter(({ word }) => word);
}

/**
 * `text` in lower case, without accents and invisible characters.
 *
 * й keeps its breve, for и and й end different words; soft and hard signs go, as transliterated words have none.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z0-9 ]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/и\u0306/g, 'й')
    .replace(/[\p{M}\p{Cf}'’ʼ]/gu, '')
    .replace(/[łđøıßæœэьъ]/g, (letter) => letters[letter] ?? letter);
}
