/** Merges lists: those in which only matters what is in them, and those that are shown in their order. */
import { sameValue } from '../changes.ts';
import type { Three } from './text.ts';

type List = readonly string[] | undefined;

/** What neither side took out, and what either put in. */
export function mergeSets({ base = [], mine = [], theirs = [] }: Three<List>): string[] {
  const kept = base.filter((each) => mine.includes(each) && theirs.includes(each));
  const added = [...mine, ...theirs].filter((each) => !base.includes(each));
  return [...kept, ...[...new Set(added)].sort()];
}

/** The same in an order; `undefined` if both sides changed the order, and not in the same way. */
export function mergeOrdered({ base = [], mine = [], theirs = [] }: Three<List>): string[] | undefined {
  const members = mergeSets({ base, mine, theirs });
  const shared = (list: readonly string[]): string[] =>
    list.filter((each) => mine.includes(each) && theirs.includes(each));
  const [before, here, there] = [base.filter((each) => shared(mine).includes(each)), shared(mine), shared(theirs)];
  const known = (list: readonly string[]): string[] => list.filter((each) => before.includes(each));
  const isMoved = (list: readonly string[]): boolean => !sameValue(known(list), before);
  if (isMoved(here) && isMoved(there) && !sameValue(here, there)) return undefined;
  const order = isMoved(here) ? here : there;
  const merged = [undefined, ...order].flatMap((anchor) => {
    const groups = [mine, theirs].map((list) => after(anchor, list, order)).filter(([first]) => first !== undefined);
    groups.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    return [...(anchor === undefined ? [] : [anchor]), ...groups.flat()];
  });
  return [...new Set(merged)].filter((each) => members.includes(each));
}

/** What stands in `list` after `anchor` and before the next of `anchors`; without one, at the beginning. */
function after(anchor: string | undefined, list: readonly string[], anchors: readonly string[]): string[] {
  const rest = anchor === undefined ? list : list.slice(list.indexOf(anchor) + 1);
  const end = rest.findIndex((each) => anchors.includes(each));
  return [...(end < 0 ? rest : rest.slice(0, end))];
}
