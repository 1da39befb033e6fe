/** PostgreSQL, shared by any number of servers. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** One number for all instances of this server: it names the lock that only one of them has. */
const lock = 5_846_371_022;

/** Opens the database at `url`; `onError` hears of connections that broke. */
export function openPostgres(url: string, onError: (error: Error) => void): Database {
  const connect = (limits: pg.PoolConfig) => {
    const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true, ...limits });
    // without listeners a database that restarts would end this process: of idle connections, the pool repeats the error
    pool.on('error', () => {});
    pool.on('connect', (client) => client.on('error', onError));
    return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  };
  const db = connect({
    max: 10,
    statement_timeout: 10_000,
    query_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
  });
  // what one instance does alone may take as long as it takes, and so may waiting for one's turn
  const patient = connect({ max: 2 });
  return {
    db,
    alone: (work) =>
      // what others have done while this waited for its turn has to be seen, whatever the database does by itself
      patient
        .transaction()
        .setIsolationLevel('read committed')
        .execute(async (transaction) => {
          await sql`set local statement_timeout = 0`.execute(transaction);
          await sql`set local idle_in_transaction_session_timeout = 0`.execute(transaction);
          await sql`select pg_advisory_xact_lock(${lock})`.execute(transaction);
          return work(transaction);
        }),
    unclaimed: (rows) => rows.forUpdate().skipLocked(),
    tidy: async () => {},
    close: async () => void (await Promise.all([db.destroy(), patient.destroy()])),
  };
}
