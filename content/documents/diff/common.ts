/** What two lists have in common, in order: the ground of every comparison. After Myers, 1986. */

/** A place in the one list and the place in the other that holds the same. */
export type Pair = readonly [number, number];

/** Lists that differ more than this are compared at their ends alone: nobody reads such a comparison. */
const mostEdits = 600;

/** The longest common subsequence of `a` and `b`, as pairs of places; the earlier of equally long ones. */
export function commonPairs(a: readonly string[], b: readonly string[]): Pair[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const inner = innerPairs(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [
    ...Array.from({ length: start }, (_, at): Pair => [at, at]),
    ...inner.map(([x, y]): Pair => [x + start, y + start]),
    ...Array.from({ length: end }, (_, at): Pair => [a.length - end + at, b.length - end + at]),
  ];
}

function innerPairs(a: readonly string[], b: readonly string[]): Pair[] {
  if (!a.length || !b.length) return [];
  /** By diagonal, how far in `a` some path reaches; one such record for each number of edits. */
  const traces: Map<number, number>[] = [];
  let reach = new Map([[1, 0]]);
  for (let edits = 0; edits <= Math.min(a.length + b.length, mostEdits); edits++) {
    const next = new Map<number, number>();
    traces.push(reach);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = stepOf(reach, diagonal, edits);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return pairsOf(traces, a.length, b.length);
    }
    reach = next;
  }
  return [];
}

/** Where the edit before `diagonal` leads: down from the diagonal above, or right from the one below. */
function stepOf(reach: ReadonlyMap<number, number>, diagonal: number, edits: number): number {
  const [down, right] = [reach.get(diagonal + 1) ?? -1, reach.get(diagonal - 1) ?? -1];
  return diagonal === -edits || (diagonal !== edits && right < down) ? down : right + 1;
}

function pairsOf(traces: readonly ReadonlyMap<number, number>[], width: number, height: number): Pair[] {
  const pairs: Pair[] = [];
  let [x, y] = [width, height];
  for (let edits = traces.length - 1; edits >= 0; edits--) {
    const reach = traces[edits] ?? new Map();
    const from = stepOf(reach, x - y, edits);
    const diagonal = x - y;
    while (x > from && y > from - diagonal) pairs.push([--x, --y]);
    const down =
      diagonal === -edits || (diagonal !== edits && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1));
    if (down) y--;
    else x--;
  }
  return pairs.reverse();
}
