/** Orders entries by how well they serve what a query asks for. */
import type { FaqIndex } from './index.ts';
import type { Wish } from './terms.ts';

/** An entry, by its place in the index. */
export interface Ranked {
  readonly place: number;
  /** From 0 to 1: how much of what was asked it serves. */
  readonly score: number;
}

/** How much a second term adds to the first that serves the same wish. */
const also = 0.6;

/** The `most` entries that serve `wishes` best. */
export function ranking({ ids, postings }: FaqIndex, wishes: readonly Wish[], most: number): Ranked[] {
  const scores = new Float64Array(ids.length);
  const served = new Float64Array(ids.length);
  let asked = 0;
  for (const { terms, weight } of wishes) {
    let entries = 0;
    const touched: number[] = [];
    for (const [term, sure] of terms) {
      const posting = postings.get(term);
      if (!posting) continue;
      for (let at = 0; at < posting.entries.length; at++) {
        const place = posting.entries[at] as number;
        const value = sure * (posting.weights[at] as number);
        const before = served[place] as number;
        const more = Math.max(before, value) + also * Math.min(before, value) * (1 - Math.max(before, value));
        if (!before) touched.push(place);
        served[place] = more;
        entries += more - before;
      }
    }
    const telling = weight * Math.log(1 + (ids.length - entries + 0.5) / (entries + 0.5));
    asked += telling;
    for (const place of touched) {
      scores[place] = (scores[place] as number) + telling * (served[place] as number);
      served[place] = 0;
    }
  }
  const best: Ranked[] = [];
  for (let place = 0; place < scores.length; place++) {
    const score = (scores[place] as number) / asked;
    if (!(score > (best[most - 1]?.score ?? 0))) continue;
    const rank = best.findIndex((other) => other.score < score);
    best.splice(rank < 0 ? best.length : rank, 0, { place, score });
    if (best.length > most) best.pop();
  }
  return best;
}
