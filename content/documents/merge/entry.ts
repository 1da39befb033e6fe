/** Merges one entry, and the units in it. */

import type { GenericSchema } from 'valibot';
import { is } from 'valibot';
import { entryKey, type Place, placeKey, sameValue, type UnitMap } from '../changes.ts';
import { documentSchemas, shapeOf } from '../schemas.ts';
import { type Text, Text as TextSchema } from '../text.ts';
import type { Unit } from '../units.ts';
import { conflictKey } from './key.ts';
import { mergeOrdered, mergeSets } from './lists.ts';
import { isContested, mergeText, type Three } from './text.ts';
import type { Choices, Conflict, EntryPlace } from './versions.ts';

/** What came of an entry. */
export interface Merged {
  readonly units: readonly Unit[];
  readonly conflicts: readonly Conflict[];
  /** Texts whose `of` is to be settled when their sources are known. */
  readonly contested: readonly { readonly unit: Unit; readonly versions: Three<Text> }[];
}

/** The ids of questions that each side removed. */
export type Removed = { readonly [side in 'mine' | 'theirs']: ReadonlySet<string> };

/** The units of one entry in three versions, merged; empty where a version has none of them. */
export function mergeEntry(
  place: EntryPlace,
  { base, mine, theirs }: Three<UnitMap>,
  choices: Choices,
  removed: Removed,
): Merged {
  const gone = (side: UnitMap): boolean => base.size > 0 && side.size === 0;
  if (isWhole(place)) {
    if (gone(mine) || gone(theirs)) return mergeRemoval(place, { base, mine, theirs }, choices, removed);
    if (!base.size && mine.size && theirs.size && !sameUnits(mine, theirs))
      return decide('added', place, { base, mine, theirs }, choices);
  }
  const keys = new Set([...base.keys(), ...mine.keys(), ...theirs.keys()]);
  const all = [...keys].map((key) =>
    mergeUnit({ base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) }, choices),
  );
  return {
    units: all.flatMap(({ units }) => units),
    conflicts: all.flatMap(({ conflicts }) => conflicts),
    contested: all.flatMap(({ contested }) => contested),
  };
}

/** A decision about a whole entry that `uses` stand in the way of, or the conflict that asks for it. */
export function decide(
  kind: 'added' | 'removed',
  place: EntryPlace,
  versions: Three<UnitMap>,
  choices: Choices,
  uses: readonly Unit[] = [],
): Merged {
  const key = conflictKey(entryKey(place), [...versions.theirs.values(), ...uses]);
  const choice = choices.get(key);
  if (choice === 'mine' || choice === 'theirs') return { ...nothing, units: [...versions[choice].values()] };
  const values = Object.entries(versions).map(([side, units]) => [side, [...units.values()]] as const);
  const shown = Object.fromEntries(values.filter(([, units]) => units.length));
  return { ...nothing, conflicts: [{ kind, key, place, ...shown }] };
}

const nothing: Merged = { units: [], conflicts: [], contested: [] };

function mergeRemoval(place: EntryPlace, versions: Three<UnitMap>, choices: Choices, removed: Removed): Merged {
  const { base } = versions;
  // whoever removes something has not changed what led there
  const isUntouched = (side: keyof Removed): boolean =>
    !versions[side].size || sameUnits(withoutLinks(versions[side], removed[side]), withoutLinks(base, removed[side]));
  const untouched = isUntouched('mine') && isUntouched('theirs');
  return untouched ? nothing : decide('removed', place, versions, choices);
}

function mergeUnit({ base, mine, theirs }: Three<Unit | undefined>, choices: Choices): Merged {
  const value = { base: base?.value, mine: mine?.value, theirs: theirs?.value };
  if (sameValue(value.mine, value.theirs) || sameValue(value.base, value.theirs)) return one(mine);
  if (sameValue(value.base, value.mine)) return one(theirs);
  const { value: _, ...place } = (mine ?? theirs) as Unit;
  if (isTexts(place, value)) {
    const text = mergeText(value);
    const unit = text && { ...place, value: text };
    if (unit) return { ...one(unit), contested: isContested(value) ? [{ unit, versions: value }] : [] };
  }
  const list = isSet(place) && mergeList(place, value as Three<readonly string[] | undefined>);
  if (list) return one({ ...place, value: list });
  const key = conflictKey(placeKey(place), value.theirs);
  const choice = choices.get(key);
  if (choice === 'mine' || choice === 'theirs') return one(choice === 'mine' ? mine : theirs);
  return { ...nothing, conflicts: [{ kind: 'changed', key, place, ...given(value) }] };
}

function one(unit: Unit | undefined): Merged {
  return unit ? { ...nothing, units: [unit] } : nothing;
}

/** Whether an entry stands or falls as a whole: it is of a list, or has fields that it cannot be without. */
function isWhole({ document, list, entry }: EntryPlace): boolean {
  if (list) return true;
  const schema = (documentSchemas[document].entries as Record<string, GenericSchema>)[entry];
  const fields = schema ? Object.values(shapeOf(schema).entries ?? {}) : [];
  return fields.some((field) => !shapeOf(field).optional);
}

function isTexts({ field, locale }: Place, value: Three<unknown>): value is Three<Text> {
  return locale !== undefined && field !== 'terms' && Object.values(value).every((each) => is(TextSchema, each));
}

/** Lists of which each side can change a part. */
function isSet({ list, field }: Place): boolean {
  return list === 'entries' && ['terms', 'related', 'formerly'].includes(field);
}

/** The order of related questions is seen; that of terms and of old ids is not. */
function mergeList({ field }: Place, value: Three<readonly string[] | undefined>): readonly string[] | undefined {
  return field === 'related' ? mergeOrdered(value) : mergeSets(value);
}

/** An entry without the links to what is `removed`. */
function withoutLinks(units: UnitMap, removed: ReadonlySet<string>): UnitMap {
  const kept = [...units].flatMap(([key, unit]): [string, Unit][] => {
    if (unit.field !== 'related' || !Array.isArray(unit.value)) return [[key, unit]];
    const value = unit.value.filter((id) => !removed.has(id));
    return value.length ? [[key, { ...unit, value }]] : [];
  });
  return new Map(kept);
}

function sameUnits(a: UnitMap, b: UnitMap): boolean {
  return a.size === b.size && [...a].every(([key, { value }]) => sameValue(value, b.get(key)?.value));
}

function given(values: Three<unknown>): Partial<Three<unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
