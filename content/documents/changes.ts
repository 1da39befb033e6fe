/** What differs between two versions of a help centre, unit by unit. */
import { type DocumentName, documentNames, type HelpCenter } from './center.ts';
import { assemble, type Unit, unitName, unitsOf } from './units.ts';

/** Where a unit stands. */
export type Place = Omit<Unit, 'value'>;

/** One unit as it was and as it is; without `before` it is new, without `after` it is gone. */
export interface Change {
  readonly place: Place;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Units by the keys of their places. */
export type UnitMap = ReadonlyMap<string, Unit>;

/** The place as findings name it: `faq/return-window/answer:pl`. */
export function placeName(place: Place): string {
  return place.locale ? `${unitName(place)}:${place.locale}` : unitName(place);
}

/** The place as a key: unlike its name, it tells lists apart. */
export function placeKey(place: Place): string {
  return `${entryKey(place)}/${place.field}:${place.locale ?? ''}`;
}

/** The entry that a place is in, as a key. */
export function entryKey({ document, list = '', entry }: Pick<Place, 'document' | 'list' | 'entry'>): string {
  return `${document}/${list}/${entry}`;
}

const maps = new WeakMap<HelpCenter, UnitMap>();

/** All units of `center` by their keys, in canonical order; remembered, as nobody changes a help centre in place. */
export function unitMap(center: HelpCenter): UnitMap {
  const known = maps.get(center);
  if (known) return known;
  const units = documentNames.flatMap((name) => unitsOf(name, center[name]));
  const map = new Map(units.map((unit) => [placeKey(unit), unit]));
  maps.set(center, map);
  return map;
}

/** The help centre that `units` make, in canonical form. */
export function centerOf(units: Iterable<Unit>): HelpCenter {
  const all = [...units];
  const document = <Name extends DocumentName>(name: Name): HelpCenter[Name] => assemble(name, all);
  return { shop: document('shop'), policy: document('policy'), faq: document('faq') };
}

/** Every unit in which `after` differs from `before`. */
export function changesBetween(before: HelpCenter, after: HelpCenter): Change[] {
  const old = unitMap(before);
  const now = unitMap(after);
  return [...new Map([...old, ...now])].flatMap(([key, { value: _, ...place }]) => {
    const [was, is] = [old.get(key)?.value, now.get(key)?.value];
    if (sameValue(was, is)) return [];
    return [{ place, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }];
  });
}

/** `center` with each changed unit as `changes` leave it, whatever it was; in canonical form. */
export function applyChanges(center: HelpCenter, changes: readonly Change[]): HelpCenter {
  const units = new Map(unitMap(center));
  for (const { place, after } of changes) {
    if (after === undefined) units.delete(placeKey(place));
    else units.set(placeKey(place), { ...place, value: after });
  }
  return centerOf(units.values());
}

/** Whether two values of units are the same; those of canonical documents have their keys in one order. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
