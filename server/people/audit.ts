/** The trail of who did what when. */
import { randomBytes } from 'node:crypto';
import type { Queries } from '../database/database.ts';

/** What can be done that the owner may want to know of. */
export type Deed =
  | ('imported' | 'published' | 'wrote' | 'undone' | 'restored' | 'confirmed' | 'refused' | 'forgotten')
  | ('invited' | 'uninvited' | 'joined' | 'issued' | 'removed');

/** Who does something: somebody with a token, or without an id and a name whoever has the command line. */
export interface Doer {
  readonly id?: string;
  readonly name: string;
}

/** Whoever types on the machine of the server. */
export const commandLine: Doer = { name: '' };

/** That somebody did something; `facts` hold no secret. */
export interface Done {
  readonly who: Doer;
  readonly what: Deed;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** One line of the trail. */
export interface Line extends Omit<Done, 'who'> {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  /** Which of those of this name. */
  readonly whoId?: string;
}

let count = 0;

/** Adds a line, as part of the transaction in which it is done. */
export async function note(queries: Queries, { who, what, facts }: Done, now: Date): Promise<void> {
  const at = now.toISOString();
  // what one process does within a millisecond stays in its order
  const id = `${at}-${String(count++ % 1e6).padStart(6, '0')}-${randomBytes(3).toString('hex')}`;
  await queries
    .insertInto('audit')
    .values({ id, at, who: who.name, who_id: who.id ?? null, what, facts: JSON.stringify(facts) })
    .execute();
}

/** The lines before the one of this id, or the last of all; the newest first. */
export async function linesBefore(queries: Queries, before: string | undefined, limit: number): Promise<Line[]> {
  const rows = await queries
    .selectFrom('audit')
    .selectAll()
    // no text comes last in every language: databases sort as their language does
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ who_id, what, facts, ...line }) => ({
    ...line,
    ...(who_id ? { whoId: who_id } : {}),
    what: what as Deed,
    facts: JSON.parse(facts),
  }));
}
