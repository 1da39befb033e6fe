/** Orders entries by how well they serve what a query asks for. */
import type { FaqIndex } from './index.ts';
import type { Wish } from './terms.ts';

/** An entry, by its place in the index. */
export interface Ranked {
  readonly place: number;
  /** From 0 to 1: how much of what was asked it serves. */
  readonly score: number;
}

/** The entries that serve any of `wishes`, best first. */
export function ranking({ ids, postings }: FaqIndex, wishes: readonly Wish[]): Ranked[] {
  const scores = new Float64Array(ids.length);
  let asked = 0;
  for (const { terms, weight } of wishes) {
    const served = new Map<number, number>();
    let entries = 0;
    for (const [term, sure] of terms) {
      const posting = postings.get(term);
      if (!posting) continue;
      for (let at = 0; at < posting.entries.length; at++) {
        const place = posting.entries[at] as number;
        const value = sure * (posting.weights[at] as number);
        const before = served.get(place) ?? 0;
        if (value > before) {
          served.set(place, value);
          entries += value - before;
        }
      }
    }
    const telling = weight * Math.log(1 + (ids.length - entries + 0.5) / (entries + 0.5));
    asked += telling;
    for (const [place, value] of served) scores[place] = (scores[place] ?? 0) + value * telling;
  }
  const ranked: Ranked[] = [];
  for (let place = 0; place < scores.length; place++) {
    const score = (scores[place] ?? 0) / asked;
    if (score > 0.02) ranked.push({ place, score });
  }
  return ranked.sort((one, other) => other.score - one.score || one.place - other.place);
}
