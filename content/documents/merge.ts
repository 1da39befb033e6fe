/**
 * Merges what was edited here with what others have published since, unit by unit and then by paragraph.
 *
 * Nothing is lost and nothing invented: what one side changed is changed, what both changed the same way too, and what
 * they changed differently is a conflict that a person decides. Knows documents, not stores.
 */
import type { Locale } from '../values/locale.ts';
import type { HelpCenter } from './center.ts';
import { centerOf, entryKey, placeKey, type UnitMap, unitMap } from './changes.ts';
import { apart, beside } from './merge/apart.ts';
import { usedCategories } from './merge/categories.ts';
import { byEntry, versionsOf } from './merge/entries.ts';
import { mergeEntry } from './merge/entry.ts';
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
  const distinct = apart(versions);
  const first = await attempt(distinct, choices);
  if (first.outcome === 'merged') return first;
  const both = first.conflicts.filter(({ key }) => choices.get(key) === 'both');
  return both.length ? attempt(beside(distinct, both), choices) : first;
}

async function attempt(versions: Versions, choices: Choices): Promise<Merge> {
  const { base, mine, theirs } = alignRenames(versions);
  const units = { base: unitMap(base), mine: unitMap(mine), theirs: unitMap(theirs) };
  const entries = { base: byEntry(units.base), mine: byEntry(units.mine), theirs: byEntry(units.theirs) };
  const removed = { mine: removedIds(base, mine), theirs: removedIds(base, theirs) };
  const places = new Map([units.base, units.theirs, units.mine].flatMap((all) => [...all.values()].map(placeOf)));
  const all = [...places].map(([key, place]) => mergeEntry(place, versionsOf(entries, key), choices, removed));
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

function removedIds(base: HelpCenter, { faq }: HelpCenter): Set<string> {
  const kept = new Set(faq.entries.map(({ id }) => id));
  return new Set(base.faq.entries.flatMap(({ id }) => (kept.has(id) ? [] : [id])));
}

function placeOf(unit: Unit): [string, EntryPlace] {
  const { document, list, entry } = unit;
  return [entryKey(unit), { document, ...(list ? { list } : {}), entry }];
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
