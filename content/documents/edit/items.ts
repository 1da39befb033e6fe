/** Adds, duplicates, removes and reorders what stands in lists. */
import type { HelpCenter } from '../center.ts';
import { type Items, itemsOf, type ListName, newId, withItems, wordsOf } from './lists.ts';
import { ranksBetween } from './ranks.ts';

/** Something new, before it has a place; without an id it gets one made of its words. */
export type NewItem<Name extends ListName> = Omit<Items[Name], 'id' | 'rank'> & { readonly id?: string };

/**
 * `center` with `item` in a list, before the thing with the id `before` or at the end; and the id it got, which is none
 * of those that are `retired`.
 */
export function addItem<Name extends ListName>(
  center: HelpCenter,
  list: Name,
  item: NewItem<Name>,
  before?: string,
  retired: readonly string[] = [],
): { readonly center: HelpCenter; readonly id: string } {
  const id = item.id ?? newId(center, list, wordsOf(item.fields, center.shop.source), retired);
  return { center: inserted(center, list, { ...item, id, rank: '0' } as Items[Name], before), id };
}

/** `center` with a copy of something right after it; the copy has an id of its own, and no links lead to it yet. */
export function duplicateItem<Name extends ListName>(
  center: HelpCenter,
  list: Name,
  id: string,
  retired: readonly string[] = [],
): { readonly center: HelpCenter; readonly id: string } {
  const items = itemsOf(center, list);
  const at = items.findIndex((item) => item.id === id);
  const original = items[at];
  if (!original) return { center, id };
  const { id: _, formerly: __, ...copy } = original as Items[Name] & { formerly?: unknown };
  return addItem(center, list, copy as unknown as NewItem<Name>, items[at + 1]?.id, retired);
}

/** `center` without the thing with this id, and without what other questions said of it. */
export function removeItem(center: HelpCenter, list: ListName, id: string): HelpCenter {
  const without = withItems(
    center,
    list,
    itemsOf(center, list).filter((item) => item.id !== id),
  );
  if (list !== 'entries') return without;
  const related = itemsOf(without, 'entries').map((entry) =>
    entry.related?.includes(id) ? { ...entry, related: entry.related.filter((other) => other !== id) } : entry,
  );
  return withItems(without, 'entries', related);
}

/** `center` without a category; its questions go to the category `into`. */
export function removeCategory(center: HelpCenter, id: string, into: string): HelpCenter {
  const entries = itemsOf(center, 'entries').map((entry) =>
    entry.category === id ? { ...entry, category: into } : entry,
  );
  return removeItem(withItems(center, 'entries', entries), 'categories', id);
}

/** `center` with the thing with this id before another one or at the end. */
export function moveItem<Name extends ListName>(
  center: HelpCenter,
  list: Name,
  id: string,
  before?: string,
): HelpCenter {
  const items = itemsOf(center, list);
  const at = items.findIndex((item) => item.id === id);
  const item = items[at];
  if (!item || before === id || items[at + 1]?.id === before) return center;
  return inserted(
    withItems(
      center,
      list,
      items.filter((other) => other !== item),
    ),
    list,
    item,
    before,
  );
}

/** Only where two ranks leave no room, those that come next move on a little. */
function inserted<Name extends ListName>(
  center: HelpCenter,
  list: Name,
  item: Items[Name],
  before?: string,
): HelpCenter {
  const items = itemsOf(center, list);
  const found = items.findIndex(({ id }) => id === before);
  const at = found < 0 ? items.length : found;
  const low = items[at - 1]?.rank ?? '';
  for (let end = at; end <= items.length; end++) {
    const ranks = ranksBetween(low, items[end]?.rank, end - at + 1);
    if (!ranks) continue;
    const moved = [item, ...items.slice(at, end)].map((each, nth) => ({ ...each, rank: ranks[nth] ?? each.rank }));
    return withItems(center, list, [...items.slice(0, at), ...moved, ...items.slice(end)]);
  }
  return withItems(center, list, [...items, item]);
}
