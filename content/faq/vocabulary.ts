/** The words that an index knows, found by how they begin. */

interface Known {
  /** As an entry spells it. */
  spelling?: string | undefined;
  /** How many entries have it; none where only the language brings it. */
  entries: number;
  /** Its letters, each a bit; some share one. */
  readonly letters: number;
}

/** Words of the entries, and beginnings of words that the language brings. */
export class Vocabulary {
  readonly #words = new Map<string, Known>();
  readonly #byLetter = new Map<string, string[]>();
  readonly #bySecondLetter = new Map<string, string[]>();

  /** Takes up a word that an entry spells so, or that the language brings. */
  add(word: string, spelling?: string): void {
    const entries = spelling ? 1 : 0;
    const known = this.#words.get(word);
    if (known) known.entries += entries;
    else {
      this.#words.set(word, { entries, spelling, letters: lettersOf(word) });
      put(this.#byLetter, word[0], word);
      put(this.#bySecondLetter, word[1], word);
    }
  }

  /** In how many entries `word` stands; `undefined` for a word that is not known. */
  entries(word: string): number | undefined {
    return this.#words.get(word)?.entries;
  }

  /** How an entry spells `word`; `undefined` where none has it. */
  spelling(word: string): string | undefined {
    return this.#words.get(word)?.spelling;
  }

  /** At most `most` words that begin with `text`. */
  completions(text: string, most: number): string[] {
    const words: string[] = [];
    for (const word of this.#byLetter.get(text[0] ?? '') ?? []) {
      if (words.length === most) break;
      if (word.startsWith(text)) words.push(word);
    }
    return words;
  }

  /**
   * The words that `most` slips could make of `word`, and some more: their first or second letter is `letter`, for a slip
   * seldom spares neither, and few of their letters are strange to `word`.
   */
  around(letter: string, word: string, most: number): string[] {
    const strange = ~lettersOf(word);
    return [this.#byLetter, this.#bySecondLetter]
      .flatMap((words) => words.get(letter) ?? [])
      .filter((known) => {
        let bits = (this.#words.get(known)?.letters ?? 0) & strange;
        for (let slips = 0; bits && slips < most; slips++) bits &= bits - 1;
        return !bits && known.length > 2 && known.length <= word.length + most;
      });
  }
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function put(map: Map<string, string[]>, letter: string | undefined, word: string): void {
  if (!letter) return;
  const words = map.get(letter);
  if (words) words.push(word);
  else map.set(letter, [word]);
}
