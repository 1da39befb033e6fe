/** The three versions of a help centre that a merge looks at, and what it leaves open. */

import type { HelpCenter } from '../center.ts';
import type { Place } from '../changes.ts';

/** What was opened, what was made of it here, and what others have published since. */
export interface Versions {
  readonly base: HelpCenter;
  readonly mine: HelpCenter;
  readonly theirs: HelpCenter;
}

/**
 * Something that both sides changed, for a person to decide; a side on which it is gone has no value.
 *
 * `changed`: one unit. `removed`: one side removed an entry that the other changed or uses. `added`: both added an
 * entry of the same id. Of an entry the values are its units.
 */
export interface Conflict {
  readonly kind: 'changed' | 'removed' | 'added';
  /** By which it is chosen: it tells the other side as well, and so counts for nothing that was not shown. */
  readonly key: string;
  readonly place: Place | EntryPlace;
  readonly base?: unknown;
  readonly mine?: unknown;
  readonly theirs?: unknown;
}

/** Where an entry stands. */
export type EntryPlace = Pick<Place, 'document' | 'list' | 'entry'>;

/** Whether both sides of a conflict can stand beside one another: two questions can, and nothing else has room. */
export function canKeepBoth({ kind, place }: Conflict): boolean {
  return kind === 'added' && place.list === 'entries';
}

/** What a person decided; `both` keeps two questions that were added with one id. */
export type Choice = 'mine' | 'theirs' | 'both';

/** Decisions by the keys of their conflicts. */
export type Choices = ReadonlyMap<string, Choice>;
