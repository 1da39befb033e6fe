/** Ranks between ranks: a thing finds its place without its neighbours being touched. */

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const longest = 64;

/** A rank after `low` and before `high`, absent for no end; `undefined` if there is no room. */
export function rankBetween(low: string, high?: string): string | undefined {
  if (high !== undefined && low >= high) return undefined;
  let rank = '';
  let top = high;
  for (let at = 0; at < longest; at++) {
    const from = digitAt(low, at);
    const to = top === undefined ? digits.length : digitAt(top, at);
    if (from === to) {
      if (from < 0) return undefined;
      rank += digits[from];
      continue;
    }
    const middle = Math.ceil((from + to) / 2);
    // below a rank that ends in 0 there would be no room left
    if (middle > 0 && middle > from && middle < to) return rank + digits[middle];
    rank += digits[Math.max(0, from)];
    if (to > Math.max(0, from)) top = undefined;
  }
  return undefined;
}

/** `count` ranks in their order, after `low` and before `high`. */
export function ranksBetween(low: string, high: string | undefined, count: number): string[] | undefined {
  const ranks: string[] = [];
  while (ranks.length < count) {
    const rank = rankBetween(ranks.at(-1) ?? low, high);
    if (rank === undefined) return undefined;
    ranks.push(rank);
  }
  return ranks;
}

/** The digit at a place of a rank; before all digits where the rank has ended. */
function digitAt(rank: string, at: number): number {
  return at < rank.length ? digits.indexOf(rank.charAt(at)) : -1;
}
