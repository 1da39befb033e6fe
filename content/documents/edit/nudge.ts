/** Moves things one place up or down, as a person sees them: questions among those of their category. */
import type { HelpCenter } from '../center.ts';
import { moveItem } from './items.ts';
import { type Items, itemsOf, type ListName } from './lists.ts';

/** `center` with a thing one place further up or down; the same where it is the first or the last already. */
export function nudgeItem(center: HelpCenter, list: ListName, id: string, to: 'up' | 'down'): HelpCenter {
  const own = siblingsOf(center, list, id);
  const at = own.findIndex((item) => item.id === id);
  const neighbour = own[to === 'up' ? at - 1 : at + 1];
  if (at < 0 || !neighbour) return center;
  const all = itemsOf(center, list);
  const before = to === 'up' ? neighbour.id : all[all.findIndex((item) => item.id === neighbour.id) + 1]?.id;
  return moveItem(center, list, id, before);
}

/** What stands in one list with a thing, itself included: of a question those of its category. */
export function siblingsOf(center: HelpCenter, list: ListName, id: string): Items[ListName][] {
  const all = itemsOf(center, list);
  const own = all.find((item) => item.id === id);
  return all.filter((item) => categoryOf(item) === (own && categoryOf(own)));
}

function categoryOf(item: Items[ListName]): string | undefined {
  return 'category' in item ? item.category : undefined;
}
