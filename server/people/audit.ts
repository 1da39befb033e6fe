/** The trail of who did what when. */
import { randomBytes } from 'node:crypto';
import type { Queries } from '../database/database.ts';

/** What can be done that the owner may want to know of. */
export type Deed =
  | ('imported' | 'published' | 'wrote' | 'undone' | 'restored' | 'confirmed')
  | ('invited' | 'uninvited' | 'joined' | 'issued' | 'removed');

/** That somebody did something; `facts` hold no secret. */
export interface Done {
  readonly who: string;
  readonly what: Deed;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** One line of the trail. */
export interface Line extends Done {
  readonly id: string;
  readonly at: string;
}

let count = 0;

/** Adds a line, as part of the transaction in which it is done. */
export async function note(queries: Queries, { who, what, facts }: Done, now: Date): Promise<void> {
  const at = now.toISOString();
  // what one process does within a millisecond stays in its order
  const id = `${at}-${String(count++ % 1e6).padStart(6, '0')}-${randomBytes(3).toString('hex')}`;
  await queries
    .insertInto('audit')
    .values({ id, at, who, what, facts: JSON.stringify(facts) })
    .execute();
}

/** The lines before the one of this id, the newest first. */
export async function linesBefore(queries: Queries, before: string, limit: number): Promise<Line[]> {
  const rows = await queries
    .selectFrom('audit')
    .selectAll()
    .where('id', '<', before)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id, at, who, what, facts }) => ({ id, at, who, what: what as Deed, facts: JSON.parse(facts) }));
}
