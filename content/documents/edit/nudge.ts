/** Moves things one place up or down, as a person sees them: questions among those of their category. */
import type { HelpCenter } from '../center.ts';
import { moveItem } from './items.ts';
import { itemsOf, type ListName } from './lists.ts';

/** `center` with a thing one place further up or down; the same where it is the first or the last already. */
export function nudgeItem(center: HelpCenter, list: ListName, id: string, to: 'up' | 'down'): HelpCenter {
  const all: readonly { readonly id: string; readonly category?: string }[] = itemsOf(center, list);
  const category = all.find((item) => item.id === id)?.category;
  const own = all.filter((item) => item.category === category);
  const at = own.findIndex((item) => item.id === id);
  const neighbour = own[to === 'up' ? at - 1 : at + 1];
  if (at < 0 || !neighbour) return center;
  const before = to === 'up' ? neighbour.id : all[all.findIndex((item) => item.id === neighbour.id) + 1]?.id;
  return moveItem(center, list, id, before);
}
