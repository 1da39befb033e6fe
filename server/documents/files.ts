/** Published files in the database: those of now, and for a time those of before, which open pages may still ask for. */
import type { Database, Queries } from '../database/database.ts';
import type { Files } from './make.ts';

/** How long files stay after they were replaced, in milliseconds. */
const linger = 30 * 24 * 3_600_000;

/** The same of those whose text changes: other processes may not have heard yet that there are others. */
const changingLinger = 3_600_000;

/** The name under which a file is kept that has another text in each edition. */
function nameIn(revision: number, name: string): string {
  return `${revision}/${name}`;
}

/** Keeps the files of the newest edition, as part of the transaction that knows it to be the newest. */
export async function keepFiles(
  queries: Queries,
  revision: number,
  { fixed, changing }: Files,
  now: Date,
): Promise<void> {
  const named = Object.entries(changing).map(([name, text]) => ({ name: nameIn(revision, name), text, until: null }));
  const rows = [...named, ...Object.entries(fixed).map(([name, text]) => ({ name, text, until: null }))];
  const replaced = queries
    .updateTable('files')
    .where('until', 'is', null)
    .where(
      'name',
      'not in',
      rows.map(({ name }) => name),
    );
  const after = (time: number): string => new Date(now.getTime() + time).toISOString();
  await replaced
    .set({ until: after(changingLinger) })
    .where('name', 'like', '%/%')
    .execute();
  await replaced
    .set({ until: after(linger) })
    .where('name', 'not like', '%/%')
    .execute();
  await queries
    .insertInto('files')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((set) => ({ text: set.ref('excluded.text'), until: null })),
    )
    .execute();
}

/** The files of an edition that is or was only just the newest, by the names that customers ask for. */
export async function readFiles(queries: Queries, revision: number): Promise<Map<string, string>> {
  const own = nameIn(revision, '');
  const rows = await queries
    .selectFrom('files')
    .select(['name', 'text'])
    .where(({ or, and, eb }) =>
      or([eb('name', 'like', `${own}%`), and([eb('until', 'is', null), eb('name', 'not like', '%/%')])]),
    )
    .execute();
  return new Map(rows.map(({ name, text }) => [name.startsWith(own) ? name.slice(own.length) : name, text] as const));
}

/** A file whose text never changes, as long as it is kept. */
export async function readFixedFile({ db }: Database, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('files').select('text').where('name', '=', name).executeTakeFirst();
  return row?.text;
}

/** Deletes the files of earlier editions: pages that were loaded before load anew. */
export async function dropReplacedFiles(queries: Queries): Promise<void> {
  await queries.deleteFrom('files').where('until', 'is not', null).execute();
}

/** Deletes the files that nobody can be waiting for any more. */
export async function sweepFiles({ db }: Database, now: Date): Promise<void> {
  await db.deleteFrom('files').where('until', '<', now.toISOString()).execute();
}
