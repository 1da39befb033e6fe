/** What was published, one edition after another, as the database has it. */
import type { HelpCenter } from '../../content/documents/center.ts';
import { type Change, placeName } from '../../content/documents/changes.ts';
import type { Database, Queries } from '../database/database.ts';
import { commandLine, note } from '../people/audit.ts';
import { hashesOf, keepContents, readSources } from './contents.ts';
import { keepFiles } from './files.ts';
import type { Files } from './make.ts';
import type { Sources, UnreadableDocuments } from './sources.ts';
import type { PublicationsTable } from './tables.ts';

/** One publication without what was in it. */
export type Edition = Omit<PublicationsTable, 'changes' | 'units'>;

/** The newest edition as a process knows it, with its documents. */
export interface Current {
  readonly edition: Edition;
  readonly sources: Sources;
  readonly center: HelpCenter;
  /** Where this version cannot read it: then `center` is as near as can be, and nothing is published over it. */
  readonly unread?: UnreadableDocuments;
}

/** A line of the history. */
export type EditionWithUnits = Omit<PublicationsTable, 'changes'>;

/** One publication with what it changed. */
export type EditionWithChanges = PublicationsTable;

const columns = [
  ...(['revision', 'key', 'digest', 'at', 'who', 'who_id', 'kind', 'of', 'note', 'merged'] as const),
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
export async function editionsBefore(queries: Queries, before: number, limit: number): Promise<EditionWithUnits[]> {
  return queries
    .selectFrom('publications')
    .select([...columns, 'units'])
    .where('revision', '<', before)
    .orderBy('revision', 'desc')
    .limit(limit)
    .execute();
}

/** What an edition says beyond its documents. */
export interface Facts
  extends Pick<Edition, 'revision' | 'key' | 'digest' | 'at' | 'who' | 'who_id' | 'kind' | 'of' | 'note'> {
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
    units: JSON.stringify(facts.changes.map(({ place }) => placeName(place))),
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
    const nobody = { key: null, digest: null, who: '', who_id: null, of: null, note: null, made: null };
    const first = { revision: 1, at: now.toISOString(), kind: 'import', changes: [], merged: false } as const;
    await addEdition(queries, { ...nobody, ...first }, sources);
    await note(queries, { who: commandLine, what: 'imported', facts: { revision: 1 } }, now);
    return true;
  });
}

/** The documents of an edition. */
export function sourcesAt(queries: Queries, edition: Edition): Promise<Sources> {
  return readSources(queries, { shop: edition.shop, policy: edition.policy, faq: edition.faq });
}

/** With what the files of an edition were made, by whichever process. */
export async function madeWith(queries: Queries, revision: number): Promise<string | undefined> {
  const row = await queries
    .selectFrom('publications')
    .select('made')
    .where('revision', '=', revision)
    .executeTakeFirst();
  return row?.made ?? undefined;
}

/** Keeps files that were made anew, unless somebody has published since: then they are nobody's any more. */
export async function keepRenewed(
  database: Database,
  revision: number,
  made: string,
  files: Files,
  now: Date,
): Promise<void> {
  await database.alone(async (queries) => {
    if ((await latestRevision(queries)) !== revision) return;
    await keepFiles(queries, revision, files, now);
    await queries.updateTable('publications').set({ made }).where('revision', '=', revision).execute();
  });
}
