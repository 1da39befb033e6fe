/** The words that an index knows, found by how they begin. */

interface Known {
  /** How many entries have it; none where only the language brings it. */
  entries: number;
  readonly stem: string;
}

/** Words of the entries, and beginnings of words that the language brings. */
export class Vocabulary {
  readonly #words = new Map<string, Known>();
  readonly #byLetter = new Map<string, string[]>();
  readonly #bySecondLetter = new Map<string, string[]>();

  /** Takes a word up, or counts it once more. */
  add(word: string, stem: string, entries: number): void {
    const known = this.#words.get(word);
    if (known) known.entries += entries;
    else {
      this.#words.set(word, { entries, stem });
      put(this.#byLetter, word[0], word);
      put(this.#bySecondLetter, word[1], word);
    }
  }

  /** In how many entries `word` stands; `undefined` for a word that is not known. */
  entries(word: string): number | undefined {
    return this.#words.get(word)?.entries;
  }

  /** The stems of at most `most` words of the entries that begin with `text`. */
  completions(text: string, most: number): Set<string> {
    const stems = new Set<string>();
    for (const word of this.#byLetter.get(text[0] ?? '') ?? []) {
      const known = word.startsWith(text) ? this.#words.get(word) : undefined;
      if (known?.entries) stems.add(known.stem);
      if (stems.size >= most) break;
    }
    return stems;
  }

  /** The words whose first or second letter is `letter`: a slip seldom spares neither. */
  around(letter: string): string[] {
    return [...(this.#byLetter.get(letter) ?? []), ...(this.#bySecondLetter.get(letter) ?? [])];
  }
}

function put(map: Map<string, string[]>, letter: string | undefined, word: string): void {
  if (!letter) return;
  const words = map.get(letter);
  if (words) words.push(word);
  else map.set(letter, [word]);
}
