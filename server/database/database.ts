/** A database, whichever it is: what differs between SQLite and PostgreSQL beyond the dialect stands here. */
import type { Kysely, SelectQueryBuilder, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export interface Database {
  readonly db: Kysely<Tables>;
  /** Runs `work` while no other instance runs its own; all of it is kept, or nothing. */
  alone<Result>(work: (transaction: Queries) => Promise<Result>): Promise<Result>;
  /** Passes over rows that another instance is at. */
  unclaimed<Row>(rows: SelectQueryBuilder<Tables, 'messages', Row>): SelectQueryBuilder<Tables, 'messages', Row>;
  /** Lets nothing of what was deleted stay in files, as far as this is for us to do. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** What queries are asked of: the database, or a transaction in it. */
export type Queries = Kysely<Tables> | Transaction<Tables>;
