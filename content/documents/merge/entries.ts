/** Units by the entries that they are of. */
import { entryKey, type UnitMap } from '../changes.ts';
import type { Unit } from '../units.ts';
import type { Three } from './text.ts';

/** The units of each entry, by its key. */
export type Entries = ReadonlyMap<string, UnitMap>;

export function byEntry(units: UnitMap): Entries {
  const entries = new Map<string, Map<string, Unit>>();
  for (const [key, unit] of units) {
    const entry = entries.get(entryKey(unit)) ?? new Map<string, Unit>();
    entries.set(entryKey(unit), entry.set(key, unit));
  }
  return entries;
}

/** One entry in three versions; empty where it is not there. */
export function versionsOf({ base, mine, theirs }: Three<Entries>, key: string): Three<UnitMap> {
  return { base: base.get(key) ?? new Map(), mine: mine.get(key) ?? new Map(), theirs: theirs.get(key) ?? new Map() };
}
