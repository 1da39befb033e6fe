/** Merges one entry, and the units in it. */

import type { GenericSchema } from 'valibot';
import { is } from 'valibot';
import { entryKey, type Place, placeKey, sameValue, type UnitMap } from '../changes.ts';
import { documentSchemas, shapeOf } from '../schemas.ts';
import { type Text, Text as TextSchema } from '../text.ts';
import type { Unit } from '../units.ts';
import { isContested, mergeText, type Three } from './text.ts';
import type { Choices, Conflict, EntryPlace } from './versions.ts';

/** What came of an entry. */
export interface Merged {
  readonly units: readonly Unit[];
  readonly conflicts: readonly Conflict[];
  /** Texts whose `of` is to be settled when their sources are known. */
  readonly contested: readonly { readonly unit: Unit; readonly versions: Three<Text> }[];
}

/** The units of one entry in three versions, merged; empty where a version has none of them. */
export function mergeEntry(place: EntryPlace, { base, mine, theirs }: Three<UnitMap>, choices: Choices): Merged {
  const gone = (side: UnitMap): boolean => base.size > 0 && side.size === 0;
  if (isWhole(place)) {
    if (gone(mine) || gone(theirs)) return mergeRemoval(place, { base, mine, theirs }, choices);
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

/** A decision about a whole entry, or the conflict that asks for it. */
export function decide(
  kind: 'added' | 'removed',
  place: EntryPlace,
  versions: Three<UnitMap>,
  choices: Choices,
): Merged {
  const key = entryKey(place);
  const choice = choices.get(key);
  if (choice === 'mine' || choice === 'theirs') return { ...nothing, units: [...versions[choice].values()] };
  const values = Object.entries(versions).map(([side, units]) => [side, [...units.values()]] as const);
  const shown = Object.fromEntries(values.filter(([, units]) => units.length));
  return { ...nothing, conflicts: [{ kind, key, place, ...shown }] };
}

const nothing: Merged = { units: [], conflicts: [], contested: [] };

function mergeRemoval(place: EntryPlace, versions: Three<UnitMap>, choices: Choices): Merged {
  const { base, mine, theirs } = versions;
  const untouched = [mine, theirs].every((side) => !side.size || sameUnits(side, base));
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
  if (isSet(place)) return one({ ...place, value: mergeSets(value as Three<readonly string[] | undefined>) });
  const key = placeKey(place);
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

/** Lists in which only matters what is in them. */
function isSet({ list, field }: Place): boolean {
  return list === 'entries' && ['terms', 'related', 'formerly'].includes(field);
}

/** What neither side took out, and what either put in. */
function mergeSets({ base = [], mine = [], theirs = [] }: Three<readonly string[] | undefined>): string[] {
  const kept = base.filter((each) => mine.includes(each) && theirs.includes(each));
  const added = [...mine, ...theirs].filter((each) => !base.includes(each));
  return [...kept, ...[...new Set(added)].sort()];
}

function sameUnits(a: UnitMap, b: UnitMap): boolean {
  return a.size === b.size && [...a].every(([key, { value }]) => sameValue(value, b.get(key)?.value));
}

function given(values: Three<unknown>): Partial<Three<unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
