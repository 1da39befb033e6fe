/** What will be published, as a person thinks of it: one thing that was done, with all that followed from it. */

import type { HelpCenter } from '../center.ts';
import { applyChanges, type Change, changesBetween, entryKey, type Place, placeKey, sameValue } from '../changes.ts';
import type { EntryPlace } from '../merge/versions.ts';
import type { Text } from '../text.ts';

/** One thing that will be published. */
export interface Pending {
  /** An entry that is new, gone or has a new name; or one unit that has changed. */
  readonly kind: 'added' | 'removed' | 'renamed' | 'changed';
  readonly key: string;
  readonly place: Place | EntryPlace;
  /** Every unit that changes with it: of an entry all of them, of a source also what its translations remember of it. */
  readonly changes: readonly Change[];
}

/** What differs between what was opened and what is there now; each changed unit belongs to one thing. */
export function pendingChanges(before: HelpCenter, after: HelpCenter): Pending[] {
  const changes = changesBetween(before, after);
  const things = new Map<string, Pending>();
  const heads = changes.map((change) => headOf(change, changes, after.shop.source));
  changes.forEach((change, at) => {
    const { key, ...head } = heads[at] as Head;
    const known = things.get(key);
    things.set(key, { ...head, key, changes: [...(known?.changes ?? []), change] });
  });
  return [...things.values()];
}

/** `after` as it was before some of the things that were done; the others stay. */
export function withoutPending(after: HelpCenter, things: readonly Pending[]): HelpCenter {
  const back = things.flatMap(({ changes }) => changes).map(reversed);
  return applyChanges(after, back);
}

/** What takes a change back. */
export function reversed({ place, before, after }: Change): Change {
  return {
    place,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  };
}

type Head = Omit<Pending, 'changes'>;

function headOf(change: Change, all: readonly Change[], source: string): Head {
  const { place } = change;
  const own = ofEntry(place, all);
  if (own) return own;
  const other = all.find((each) => follows(change, each, source)) ?? change;
  const entry = ofEntry(other.place, all);
  return entry ?? { kind: 'changed', key: placeKey(other.place), place: other.place };
}

/** An entry of a list is new or gone when its rank is. */
function ofEntry(place: Place, all: readonly Change[]): Head | undefined {
  if (!place.list) return undefined;
  const { document, list, entry } = place;
  const rank = all.find((each) => each.place.field === 'rank' && entryKey(each.place) === entryKey(place));
  if (!rank || (rank.before !== undefined && rank.after !== undefined)) return undefined;
  const successor = rank.after === undefined ? successorOf(place, all) : undefined;
  const isRenamed = successor ?? all.some((each) => isGone(each, all) && successorOf(each.place, all) === entry);
  const name = successor ?? entry;
  const at = { document, list, entry: name };
  const kind = isRenamed ? 'renamed' : rank.after === undefined ? 'removed' : 'added';
  return { kind, key: entryKey(at), place: at };
}

function isGone({ place, after }: Change, all: readonly Change[]): boolean {
  return place.list === 'entries' && place.field === 'rank' && after === undefined && all.length > 1;
}

/** The id of the new entry that used to have the name of one that is gone. */
function successorOf({ list, entry }: Place, all: readonly Change[]): string | undefined {
  const found = all.find(
    ({ place, before, after }) =>
      list === 'entries' &&
      place.list === list &&
      place.field === 'formerly' &&
      before === undefined &&
      Array.isArray(after) &&
      after.includes(entry),
  );
  return found?.place.entry;
}

/** Whether a change is but the consequence of another. */
function follows(change: Change, other: Change, source: string): boolean {
  const { place, before, after } = change;
  if (other === change) return false;
  if (place.locale && place.locale !== source)
    return placeKey(other.place) === placeKey({ ...place, locale: source }) && sameWords(before, after);
  if (other.place.field !== 'rank' || other.after !== undefined) return false;
  const gone = other.place;
  if (place.field === 'category') return gone.list === 'categories' && before === gone.entry;
  return place.field === 'related' && gone.list === 'entries' && onlyWithout(gone.entry, before, after);
}

function sameWords(before: unknown, after: unknown): boolean {
  return before !== undefined && after !== undefined && (before as Text).text === (after as Text).text;
}

function onlyWithout(id: string, before: unknown, after: unknown = []): boolean {
  if (!Array.isArray(before) || !Array.isArray(after) || !before.includes(id)) return false;
  const renamed = before.map((each, at) => (each === id && after.length === before.length ? after[at] : each));
  return (
    sameValue(
      before.filter((each) => each !== id),
      after,
    ) || sameValue(renamed, after)
  );
}
