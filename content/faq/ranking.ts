/** Orders entries by how well they serve what a query asks for. */
import type { FaqIndex } from './index.ts';
import type { Wish } from './terms.ts';

/** An entry, by its place in the index. */
export interface Ranked {
  readonly place: number;
  /** From 0 to 1: how much of what was asked it serves. */
  readonly score: number;
}

/** Scores closer than this say the same; then the entry that the shop put first comes first. */
const finest = 0.02;

/** How much a second term adds to the first that serves the same wish. */
const also = 0.6;

/** The `most` entries that serve `wishes` best. */
export function ranking({ ids, postings }: FaqIndex, wishes: readonly Wish[], most: number): Ranked[] {
  const scores = new Float64Array(ids.length);
  const served = new Float64Array(ids.length);
  const rarity = (entries: number) => Math.log(1.5 + (ids.length - entries + 0.5) / (entries + 0.5));
  let asked = 0;
  for (const { terms, weight } of wishes) {
    const touched: number[] = [];
    const lookedUp = [...terms].flatMap(([term, sure]) => {
      const posting = postings.get(term);
      return posting ? [{ posting, value: sure * rarity(posting.about) }] : [];
    });
    const surest = Math.max(...terms.values());
    const telling = lookedUp.length ? Math.max(...lookedUp.map(({ value }) => value)) / surest : rarity(0);
    for (const { posting, value } of lookedUp) {
      const part = value / telling;
      for (let at = 0; at < posting.entries.length; at++) {
        const place = posting.entries[at] as number;
        const found = part * (posting.weights[at] as number);
        const before = served[place] as number;
        if (!before) touched.push(place);
        const more = Math.max(before, found);
        served[place] = more + also * Math.min(before, found) * (1 - more);
      }
    }
    asked += weight * telling;
    for (const place of touched) {
      scores[place] = (scores[place] as number) + weight * telling * (served[place] as number);
      served[place] = 0;
    }
  }
  const best: Ranked[] = [];
  for (let place = 0; place < scores.length; place++) {
    const score = (scores[place] as number) / asked;
    if (!(score > (best[most - 1]?.score ?? 0))) continue;
    const rank = best.findIndex((other) => grade(other.score) < grade(score));
    best.splice(rank < 0 ? best.length : rank, 0, { place, score });
    if (best.length > most) best.pop();
  }
  return best;
}

function grade(score: number): number {
  return Math.round(score / finest);
}
