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
  const all = indexOf(changes);
  const heads = changes.map((change) => headOf(change, all, after.shop.source));
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

/** Changes by what is asked of them: of many entries that go there are many. */
interface Index {
  readonly byPlace: ReadonlyMap<string, Change>;
  /** The ranks of entries that are new or gone, by the entry. */
  readonly ranks: ReadonlyMap<string, Change>;
  /** The questions that are gone. */
  readonly gone: readonly string[];
  /** By its old id, the id of each new question that used to have it. */
  readonly successors: ReadonlyMap<string, string>;
}

function indexOf(changes: readonly Change[]): Index {
  const whole = changes.filter(
    ({ place, before, after }) => place.list && place.field === 'rank' && (before === undefined || after === undefined),
  );
  const gone = whole.filter(({ place, after }) => place.list === 'entries' && after === undefined);
  const successors = changes.flatMap(({ place, before, after }): [string, string][] =>
    place.list === 'entries' && place.field === 'formerly' && before === undefined && Array.isArray(after)
      ? after.map((old: string) => [old, place.entry])
      : [],
  );
  return {
    byPlace: new Map(changes.map((change) => [placeKey(change.place), change])),
    ranks: new Map(whole.map((change) => [entryKey(change.place), change])),
    gone: gone.map(({ place }) => place.entry),
    successors: new Map(successors.reverse()),
  };
}

function headOf(change: Change, all: Index, source: string): Head {
  const { place } = change;
  const own = ofEntry(place, all);
  if (own) return own;
  const other = followed(change, all, source) ?? change;
  const entry = ofEntry(other.place, all);
  return entry ?? { kind: 'changed', key: placeKey(other.place), place: other.place };
}

/** An entry of a list is new or gone when its rank is. */
function ofEntry(place: Place, { ranks, gone, successors }: Index): Head | undefined {
  const { document, list, entry } = place;
  const rank = ranks.get(entryKey(place));
  if (!list || !rank) return undefined;
  const isEntry = list === 'entries';
  const successor = isEntry && rank.after === undefined ? successors.get(entry) : undefined;
  const isRenamed = successor ?? (isEntry && gone.some((old) => successors.get(old) === entry));
  const at = { document, list, entry: successor ?? entry };
  const kind = isRenamed ? 'renamed' : rank.after === undefined ? 'removed' : 'added';
  return { kind, key: entryKey(at), place: at };
}

/** The change of which another is but the consequence. */
function followed(
  { place, before, after }: Change,
  { byPlace, ranks, gone }: Index,
  source: string,
): Change | undefined {
  if (place.locale && place.locale !== source)
    return sameWords(before, after) ? byPlace.get(placeKey({ ...place, locale: source })) : undefined;
  const { document, list } = place;
  const removal = (of: string, entry: string): Change | undefined => {
    const rank = ranks.get(entryKey({ document, list: of, entry }));
    return rank?.after === undefined ? rank : undefined;
  };
  if (list !== 'entries') return undefined;
  if (place.field === 'category') return removal('categories', String(before));
  const lost = place.field === 'related' && gone.find((id) => onlyWithout(id, before, after));
  return lost ? removal('entries', lost) : undefined;
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
