/** Merges what happens to a category with what happens to the questions in it. */
import { entryKey, placeKey } from '../changes.ts';
import type { Unit } from '../units.ts';
import { type Entries, versionsOf } from './entries.ts';
import { decide, type Merged } from './entry.ts';
import type { Three } from './text.ts';
import type { Choices, EntryPlace } from './versions.ts';

/** Categories that one side removed while the other put a question into them. */
export function usedCategories(
  entries: Three<Entries>,
  places: ReadonlyMap<string, EntryPlace>,
  merged: readonly Unit[],
  choices: Choices,
): Merged[] {
  const uses = merged.filter(isUse);
  return [...places].flatMap(([key, place]) => {
    const versions = versionsOf(entries, key);
    if (place.list !== 'categories' || !versions.base.size) return [];
    const removers = (['mine', 'theirs'] as const).filter((side) => !versions[side].size);
    const [remover] = removers;
    if (!remover || removers.length !== 1 || merged.some((unit) => entryKey(unit) === key)) return [];
    const own = (use: Unit): Unit | undefined => entries[remover].get(entryKey(use))?.get(placeKey(use));
    const foreign = uses.filter((use) => use.value === place.entry && own(use)?.value !== use.value);
    if (!foreign.length) return [];
    const decided = decide('removed', place, versions, choices, foreign);
    if (decided.conflicts.length || decided.units.length) return [decided];
    // whoever lets it go lets its questions stay where they were, and takes new ones where the others went
    const value = refuge(place.entry, entries, remover, merged);
    return [{ ...decided, units: foreign.map((use) => own(use) ?? { ...use, value: value ?? use.value }) }];
  });
}

/** Where most questions of a category went, when it was removed; else the category that comes first. */
function refuge(
  category: string,
  entries: Three<Entries>,
  remover: 'mine' | 'theirs',
  merged: readonly Unit[],
): unknown {
  const there = new Set(merged.filter(({ list }) => list === 'categories').map(({ entry }) => entry));
  const counts = new Map<unknown, number>();
  for (const [key, units] of entries.base) {
    if (![...units.values()].some((unit) => isUse(unit) && unit.value === category)) continue;
    const now = [...(entries[remover].get(key)?.values() ?? [])].find(isUse)?.value;
    if (there.has(String(now))) counts.set(now, (counts.get(now) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const ranks = merged.filter(({ list, field }) => list === 'categories' && field === 'rank');
  const [first] = ranks.sort((a, b) => (String(a.value) < String(b.value) ? -1 : 1));
  return most?.[0] ?? first?.entry;
}

function isUse({ list, field }: Unit): boolean {
  return list === 'entries' && field === 'category';
}
