/** What was published, one edition after another, as the database has it. */
import type { Change } from '../../content/documents/changes.ts';
import type { Database, Queries } from '../database/database.ts';
import { hashesOf, keepContents, readSources, type Sources } from './contents.ts';
import type { PublicationsTable } from './tables.ts';

/** One publication without what was in it. */
export type Edition = Omit<PublicationsTable, 'changes'>;

/** One publication with what it changed. */
export type EditionWithChanges = PublicationsTable;

const columns = [
  ...(['revision', 'key', 'digest', 'at', 'who', 'kind', 'of', 'note', 'merged'] as const),
  ...(['shop', 'policy', 'faq', 'made'] as const),
] as const;

/** The newest edition, if anything was ever published. */
export async function latestEdition(queries: Queries): Promise<Edition | undefined> {
  return queries.selectFrom('publications').select(columns).orderBy('revision', 'desc').limit(1).executeTakeFirst();
}

/** The number of the newest edition; none is 0. */
export async function latestRevision(queries: Queries): Promise<number> {
  const row = await queries
    .selectFrom('publications')
    .select((select) => select.fn.max('revision').as('revision'))
    .executeTakeFirst();
  return Number(row?.revision ?? 0);
}

/** One edition with what it changed. */
export async function editionAt(queries: Queries, revision: number): Promise<EditionWithChanges | undefined> {
  return queries.selectFrom('publications').selectAll().where('revision', '=', revision).executeTakeFirst();
}

/** The edition that was stored under its sender's `key`. */
export async function editionUnder(queries: Queries, key: string): Promise<EditionWithChanges | undefined> {
  return queries.selectFrom('publications').selectAll().where('key', '=', key).executeTakeFirst();
}

/** Editions before the one of this number, the newest first. */
export async function editionsBefore(queries: Queries, before: number, limit: number): Promise<EditionWithChanges[]> {
  return queries
    .selectFrom('publications')
    .selectAll()
    .where('revision', '<', before)
    .orderBy('revision', 'desc')
    .limit(limit)
    .execute();
}

/** What an edition says beyond its documents. */
export interface Facts extends Pick<Edition, 'revision' | 'key' | 'digest' | 'at' | 'who' | 'kind' | 'of' | 'note'> {
  readonly changes: readonly Change[];
  readonly merged: boolean;
  readonly made: string | null;
}

/** Adds an edition, as part of a transaction that knows it to be the next. */
export async function addEdition(queries: Queries, facts: Facts, sources: Sources): Promise<EditionWithChanges> {
  const row = {
    ...facts,
    ...hashesOf(sources),
    changes: JSON.stringify(facts.changes),
    merged: facts.merged ? 1 : 0,
  };
  await queries.insertInto('publications').values(row).execute();
  await keepContents(queries, sources);
  return row;
}

/** Makes `sources` the first edition, unless there is one; documents that were published are never overwritten. */
export async function importSources(database: Database, sources: Sources, now: Date): Promise<boolean> {
  if (await latestRevision(database.db)) return false;
  return database.alone(async (queries) => {
    if (await latestRevision(queries)) return false;
    const nobody = { key: null, digest: null, who: '', of: null, note: null, made: null };
    const facts = {
      ...nobody,
      revision: 1,
      at: now.toISOString(),
      kind: 'import',
      changes: [],
      merged: false,
    } as const;
    await addEdition(queries, facts, sources);
    return true;
  });
}

/** The documents of an edition. */
export function sourcesAt(queries: Queries, edition: Edition): Promise<Sources> {
  return readSources(queries, { shop: edition.shop, policy: edition.policy, faq: edition.faq });
}
