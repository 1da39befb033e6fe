/** PostgreSQL, shared by any number of servers. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** One number for all instances of this server: it names the lock that only one of them has. */
const lock = 5_846_371_022;

/** Opens the database at `url`; `onError` hears of connections that broke. */
export function openPostgres(url: string, onError: (error: Error) => void): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    query_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
    keepAlive: true,
  });
  // without listeners a database that restarts would end this process: of idle connections, the pool repeats the error
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', onError));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    alone: (work) =>
      db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${lock})`.execute(transaction);
        return work(transaction);
      }),
    unclaimed: (rows) => rows.forUpdate().skipLocked(),
    close: () => db.destroy(),
  };
}
