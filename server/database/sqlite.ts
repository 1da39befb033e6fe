/** SQLite in a file: one writer at a time, and every commit on the disk before it is answered. */
import { closeSync, existsSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** How long one process waits for another that writes, in milliseconds. */
const patience = 5_000;

/**
 * Opens the database in `file`, which is made if it is not there.
 *
 * Its folder is not made: a slip of the pen would seem to lose all requests.
 */
export function openSqlite(file: string): Database {
  if (!existsSync(dirname(resolve(file)))) throw Object.assign(new Error('no such folder'), { code: 'ENOENT' });
  // whoever can read it can read all statements, and make every secret; what SQLite puts beside it is as closed
  closeSync(openSync(file, 'a', 0o600));
  const connection = new BetterSqlite(file, { timeout: patience });
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  // what is erased is not to be found in the pages that it leaves
  connection.pragma('secure_delete = ON');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: forgiving(connection) }) });
  return {
    db,
    alone: (work) =>
      db.connection().execute(async (queries) => {
        // a transaction that begins by reading could not wait for a writer later on
        await sql`begin immediate`.execute(queries);
        try {
          const result = await work(queries);
          await sql`commit`.execute(queries);
          return result;
        } catch (error) {
          await sql`rollback`.execute(queries);
          throw error;
        }
      }),
    unclaimed: (rows) => rows,
    tidy: async () => void (await sql`pragma wal_checkpoint(truncate)`.execute(db)),
    close: () => db.destroy(),
  };
}

/** After some errors, as a full disk, SQLite has rolled back by itself: asked to do it again, it would hide the error. */
function forgiving(connection: BetterSqlite.Database): SqliteDatabase {
  return {
    prepare: (statement) =>
      connection.prepare(statement === 'rollback' && !connection.inTransaction ? 'select 1' : statement),
    close: () => void connection.close(),
  };
}
