/** What was wanted and was there already: kept under its key, so that a repetition publishes nothing over what came since. */
import type { Database, Queries } from '../database/database.ts';
import { type EditionWithChanges, editionAt } from './editions.ts';

/** How long somebody may ask again, in milliseconds. */
const linger = 30 * 24 * 3_600_000;

/** What is told of a submission beyond the edition that it found. */
type Told = Pick<EditionWithChanges, 'kind' | 'note' | 'of' | 'who' | 'who_id' | 'merged'>;

/** A submission with which there was nothing to do, and what is told of it. */
export interface Needless {
  readonly digest: string;
  readonly edition: EditionWithChanges;
}

/** What is told of it: of the edition that is current the number and the documents, and of nobody's work anything else. */
export function needlessAt(edition: Omit<EditionWithChanges, 'changes' | 'units'>, told: Told): EditionWithChanges {
  return { ...edition, ...told, changes: '[]', units: '[]' };
}

/** Keeps it under its sender's key; who came first stays. */
export async function keepNeedless({ db }: Database, key: string, found: Needless, now: Date): Promise<void> {
  const { kind, note, of, who, who_id, merged, revision } = found.edition;
  const told: Told = { kind, note, of, who, who_id, merged };
  const until = new Date(now.getTime() + linger).toISOString();
  await db
    .insertInto('needless')
    .values({ key, digest: found.digest, revision, told: JSON.stringify(told), until })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The one that was kept under this key. */
export async function needlessUnder(queries: Queries, key: string): Promise<Needless | undefined> {
  const row = await queries.selectFrom('needless').selectAll().where('key', '=', key).executeTakeFirst();
  const edition = row && (await editionAt(queries, row.revision));
  return edition && { digest: row.digest, edition: needlessAt(edition, JSON.parse(row.told) as Told) };
}

/** Forgets those that nobody sends again. */
export async function sweepNeedless({ db }: Database, now: Date): Promise<void> {
  await db.deleteFrom('needless').where('until', '<', now.toISOString()).execute();
}
