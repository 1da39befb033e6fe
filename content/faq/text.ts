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
const folded = new Map<string, string>();
const foldedWords = new Map<string, string>();
const remembered = 20_000;
const letters: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  э: 'е',
  ь: '',
  ъ: '',
};

/** The words of `text`, in order. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const { 0: spelling, index: start } of text.matchAll(words)) {
    let word = foldedWords.get(spelling);
    if (word === undefined) {
      if (foldedWords.size > remembered) foldedWords.clear();
      word = fold(spelling);
      foldedWords.set(spelling, word);
    }
    if (word) found.push({ word, start, end: start + spelling.length });
  }
  return found;
}

/**
 * `text` in lower case, without accents and invisible characters.
 *
 * й keeps its breve, for и and й end different words; soft and hard signs go, as transliterated words have none.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize()
    .replace(/[^a-z0-9а-дж-щыюя\s]/g, (letter) => {
      const known = folded.get(letter) ?? foldLetter(letter);
      folded.set(letter, known);
      return known;
    });
}

function foldLetter(letter: string): string {
  if (letter === 'й') return letter;
  return letters[letter] ?? letter.normalize('NFD').replace(/[\p{M}\p{Cf}'’ʼ]/gu, '');
}
