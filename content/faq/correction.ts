/** Known words for a word that is not known. */
import Fuse from 'fuse.js/min-basic';
import { distance } from './distance.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that may have been meant. */
export interface Candidate {
  readonly word: string;
  /** How sure, from 0 to 1. */
  readonly weight: number;
}

const longest = 24;
const remembered = 500;

/** Corrects slips of the finger. Fuse proposes words; distance, first letter and frequency choose among them. */
export class Correction {
  readonly #vocabulary: Vocabulary;
  readonly #memory = new Map<string, Candidate[]>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** At most three known words for `word`, whose stem is `stem`, best first. */
  candidates(word: string, stem: string): Candidate[] {
    let candidates = this.#memory.get(word);
    if (!candidates) {
      if (this.#memory.size > remembered) this.#memory.clear();
      candidates = this.#find(word, stem);
      this.#memory.set(word, candidates);
    }
    return candidates;
  }

  #find(word: string, stem: string): Candidate[] {
    const most = word.length < 4 || word.length > longest || /\d/.test(word) ? 0 : word.length < 6 ? 1 : 2;
    if (!most) return [];
    for (const letter of word.slice(0, 2)) {
      const found = this.#near(letter, word, stem, most)
        .map((known) => ({ word: known, cost: this.#cost(word, stem, known, most) }))
        .filter(({ cost }) => cost < most + 1)
        .sort((one, other) => one.cost - other.cost)
        .slice(0, 3);
      const best = found[0]?.cost ?? 0;
      if (found.length)
        return found
          .filter(({ cost }) => cost < best + 0.5)
          .map(({ word: known, cost }) => ({ word: known, weight: Math.min(0.9, 1.15 - 2 * (cost / word.length)) }));
    }
    return [];
  }

  /** The distance, and less than one more for another first letter and for words that are rare. */
  #cost(word: string, stem: string, known: string, most: number): number {
    const letters = Math.min(
      distance(word, known, most),
      stem.length > 3 ? distance(stem, known, most) + 0.1 : most + 1,
      known.length > 4 ? distance(word.slice(0, known.length), known, most) + 0.1 : most + 1,
    );
    if (letters > most) return most + 1;
    const rare = 0.2 / (1 + (this.#vocabulary.entries(known) ?? 0));
    return Math.min(most + 0.9, letters + rare + (known[0] === word[0] ? 0 : 0.5));
  }

  #near(letter: string, word: string, stem: string, most: number): string[] {
    const words = this.#vocabulary.around(letter, word, most);
    const fuse = new Fuse(words, { threshold: 0.5, ignoreLocation: true });
    return fuse.search(stem.length < 4 ? word : stem, { limit: 20 }).map(({ item }) => item);
  }
}
