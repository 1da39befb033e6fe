/** Stores requests and finds them again. */
import type { Receipt } from '../../content/returns/receipt.ts';
import type { Database, Queries } from '../database/database.ts';
import type { RequestsTable } from '../database/tables.ts';
import { enqueue, type Message } from '../outbox/queue.ts';

/** A request with its receipt. */
export interface Stored {
  readonly receipt: Receipt;
  readonly digest: string;
  readonly secret: string;
  readonly doubt?: string | undefined;
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
    await enqueue(queries, messages);
    return stored;
  });
}

/** The request that was stored under the sender's `key`, the shop's `reference` or the `secret` of its page. */
export async function findBy(
  queries: Queries,
  column: 'key' | 'reference' | 'secret',
  value: string,
): Promise<Stored | undefined> {
  const row = await queries.selectFrom('requests').selectAll().where(column, '=', value).executeTakeFirst();
  return row && storedOf(row);
}

function rowOf({ receipt, digest, secret, doubt }: Stored): RequestsTable {
  return {
    reference: receipt.reference,
    key: receipt.request.key,
    digest,
    secret,
    received_at: receipt.receivedAt,
    kind: receipt.request.kind,
    doubt: doubt ?? null,
    receipt: JSON.stringify(receipt),
  };
}

function storedOf({ receipt, digest, secret, doubt }: RequestsTable): Stored {
  return { receipt: JSON.parse(receipt), digest, secret, doubt: doubt ?? undefined };
}
