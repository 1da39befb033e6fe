/** Stores requests and finds them again. */
import type { Receipt } from '../../content/returns/receipt.ts';
import type { Database, Queries } from '../database/database.ts';
import type { Owner, RequestState } from '../database/desk-tables.ts';
import type { RequestsTable } from '../database/tables.ts';
import { enqueue, type Message } from '../outbox/queue.ts';
import { claimPhotos } from '../photos/store.ts';

/** A request with its receipt, and how it stands. */
export interface Stored {
  readonly receipt: Receipt;
  readonly digest: string;
  /** Of the secret that opens the page of its state. */
  readonly hash: string;
  readonly doubt?: string | undefined;
  readonly state: RequestState;
  readonly revision: number;
  /** What it can be found by. */
  readonly words: string;
  readonly owner?: Owner | undefined;
  /** Where the customer is written to. */
  readonly email: string;
  readonly dueOn?: string | undefined;
  readonly readAt?: string | undefined;
}

/**
 * Stores a request and the mails about it, all or nothing; what was stored before under its key wins.
 *
 * When this resolves, what it gives is on the disk. It gives nothing if the reference is taken by another request.
 */
export async function storeOnce(
  database: Database,
  stored: Stored,
  messages: readonly Message[],
): Promise<Stored | undefined> {
  return database.db.transaction().execute(async (queries) => {
    const { numInsertedOrUpdatedRows } = await queries
      .insertInto('requests')
      .values(rowOf(stored))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (!numInsertedOrUpdatedRows) return findBy(queries, 'key', stored.receipt.request.key);
    await claimPhotos(queries, stored.receipt);
    await enqueue(queries, messages);
    return stored;
  });
}

/** The request that was stored under the sender's `key`, the shop's `reference` or the `hash` of its page's secret. */
export async function findBy(
  queries: Queries,
  column: 'key' | 'reference' | 'hash',
  value: string,
): Promise<Stored | undefined> {
  const row = await queries.selectFrom('requests').selectAll().where(column, '=', value).executeTakeFirst();
  return row && storedOf(row);
}

/** A row of the table as what it stands for. */
export function storedOf({ receipt: text, digest, hash, state, revision, words, ...row }: RequestsTable): Stored {
  const receipt = JSON.parse(text) as Receipt;
  return {
    ...{ receipt, digest, hash, state, revision, words },
    doubt: row.doubt ?? undefined,
    owner: row.owner ?? undefined,
    email: row.email ?? receipt.request.contact.email,
    dueOn: row.due_on ?? undefined,
    readAt: row.read_at ?? undefined,
  };
}

function rowOf({ receipt, digest, hash, doubt, state, revision, words, owner, dueOn }: Stored): RequestsTable {
  return {
    reference: receipt.reference,
    key: receipt.request.key,
    ...{ digest, hash, state, revision, words },
    received_at: receipt.receivedAt,
    kind: receipt.request.kind,
    doubt: doubt ?? null,
    receipt: JSON.stringify(receipt),
    owner: owner ?? null,
    email: null,
    due_on: dueOn ?? null,
    read_at: null,
  };
}
