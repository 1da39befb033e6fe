/** What the search is told about a language: `words/` has a module for each, and a shop may bring its own. */
import type { Locale } from '../values/locale.ts';

/** A language for the search. Its words are folded before they are used. */
export interface Words {
  readonly locale: Locale;
  /** Endings of inflected words, as `stemmer` takes them. */
  readonly endings: string;
  /** Words that do not tell what is asked, or their stems; those of two letters go without saying. */
  readonly stops: string;
  /**
   * A concept a line: its name, the same in every language, then the beginnings of words that mean it.
   *
   * `word.` is a whole word; `a_b` is a phrase: `b` follows `a` after at most two other words. The longest beginning
   * counts. A name that ends in `:` is no beginning itself; others are, so that an English word is understood anywhere.
   */
  readonly concepts: string;
  /** What was meant where a key gave another character on this language's keyboards. */
  readonly slips?: ((text: string) => string) | undefined;
}
