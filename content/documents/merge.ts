/**
 * Merges what was edited here with what others have published since, unit by unit and then by paragraph.
 *
 * Nothing is lost and nothing invented: what one side changed is changed, what both changed the same way too, and what
 * they changed differently is a conflict that a person decides. Knows documents, not stores.
 */
import type { Locale } from '../values/locale.ts';
import type { HelpCenter } from './center.ts';
import { centerOf, entryKey, placeKey, type UnitMap, unitMap } from './changes.ts';
import { decide, type Merged, mergeEntry } from './merge/entry.ts';
import { alignRenames } from './merge/renames.ts';
import { settleOf, type Three } from './merge/text.ts';
import type { Choices, Conflict, EntryPlace, Versions } from './merge/versions.ts';
import type { Text } from './text.ts';
import type { Unit } from './units.ts';

/** A help centre with everything that both sides did, or what has to be decided first. */
export type Merge =
  | { readonly outcome: 'merged'; readonly center: HelpCenter }
  | { readonly outcome: 'conflicts'; readonly conflicts: readonly Conflict[] };

/** Merges `versions`, with the `choices` that were made for the conflicts of an earlier attempt. */
export async function merge(versions: Versions, choices: Choices = new Map()): Promise<Merge> {
  const { base, mine, theirs } = alignRenames(versions, choices);
  const units = { base: unitMap(base), mine: unitMap(mine), theirs: unitMap(theirs) };
  const entries = { base: byEntry(units.base), mine: byEntry(units.mine), theirs: byEntry(units.theirs) };
  const places = new Map([units.base, units.theirs, units.mine].flatMap((all) => [...all.values()].map(placeOf)));
  const all = [...places].map(([key, place]) => mergeEntry(place, versionsOf(entries, key), choices));
  const known = all.flatMap((merged) => merged.units);
  const used = usedCategories(entries, places, known, choices);
  const conflicts = new Map([...all, ...used].flatMap((each) => each.conflicts.map((one) => [one.key, one])));
  if (conflicts.size) return { outcome: 'conflicts', conflicts: [...conflicts.values()] };
  const merged = new Map([...known, ...used.flatMap((each) => each.units)].map((unit) => [placeKey(unit), unit]));
  for (const { unit, versions: three } of all.flatMap(({ contested }) => contested)) {
    const settled = await settle(unit, three, units, merged);
    merged.set(placeKey(unit), { ...unit, value: settled });
  }
  return { outcome: 'merged', center: centerOf(merged.values()) };
}

type Entries = ReadonlyMap<string, Map<string, Unit>>;

function byEntry(units: UnitMap): Entries {
  const entries = new Map<string, Map<string, Unit>>();
  for (const [key, unit] of units) {
    const entry = entries.get(entryKey(unit)) ?? new Map<string, Unit>();
    entries.set(entryKey(unit), entry.set(key, unit));
  }
  return entries;
}

function placeOf(unit: Unit): [string, EntryPlace] {
  const { document, list, entry } = unit;
  return [entryKey(unit), { document, ...(list ? { list } : {}), entry }];
}

function versionsOf({ base, mine, theirs }: Three<Entries>, key: string): Three<UnitMap> {
  return { base: base.get(key) ?? new Map(), mine: mine.get(key) ?? new Map(), theirs: theirs.get(key) ?? new Map() };
}

/** A category that one side removed while the other put a question into it. */
function usedCategories(
  entries: Three<Entries>,
  places: ReadonlyMap<string, EntryPlace>,
  merged: readonly Unit[],
  choices: Choices,
): Merged[] {
  const uses = merged.filter(({ list, field }) => list === 'entries' && field === 'category');
  return [...places].flatMap(([key, place]) => {
    const versions = versionsOf(entries, key);
    if (place.list !== 'categories' || !versions.base.size) return [];
    const removers = (['mine', 'theirs'] as const).filter((side) => !versions[side].size);
    if (removers.length !== 1 || merged.some((unit) => entryKey(unit) === key)) return [];
    const [remover] = removers;
    const own = (use: Unit): Unit | undefined => remover && entries[remover].get(entryKey(use))?.get(placeKey(use));
    const foreign = uses.filter((use) => use.value === place.entry && own(use)?.value !== use.value);
    if (!foreign.length) return [];
    const decided = decide('removed', place, versions, choices);
    // whoever lets it go lets its questions stay where they were
    return [choices.get(key) === remover ? { ...decided, units: foreign.flatMap((use) => own(use) ?? []) } : decided];
  });
}

const sourceKey = placeKey({ document: 'shop', entry: 'shop', field: 'source' });

function settle(unit: Unit, three: Three<Text>, units: Three<UnitMap>, merged: UnitMap): Promise<Text> {
  const source = merged.get(sourceKey)?.value as Locale;
  const key = placeKey({ ...unit, locale: source });
  const words = (map: UnitMap): string => (map.get(key)?.value as Text | undefined)?.text ?? '';
  const texts = {
    base: words(units.base),
    mine: words(units.mine),
    theirs: words(units.theirs),
    merged: words(merged),
  };
  return settleOf(unit.value as Text, three, texts);
}
