/** Tells whether who sent a request is the one who ordered, and tells the one who ordered if not. */
import { sql } from 'kysely';
import { leftStates } from '../database/desk-tables.ts';
import { enqueue, newMessage } from '../outbox/queue.ts';
import { type Stored, storedOf } from '../requests/store.ts';
import { isSame } from '../secrets.ts';
import type { Services } from '../services.ts';
import { findOrder } from './find.ts';
import type { Concerned } from './letters.ts';
import { type Order, plainEmail } from './order.ts';
import { areRare } from './rare.ts';

/**
 * The request with what is known of its sender.
 *
 * It is looked for after the request was answered: an answer that knew would tell who ordered what.
 */
export async function recognised(services: Services, stored: Stored): Promise<Stored> {
  const { orders, database } = services;
  const { receipt, email } = stored;
  const { reference, request } = receipt;
  const { number } = request.order;
  if (stored.owner || !orders || !number) return stored;
  const order = await findOrder(services, number, email);
  const owner = ownerOf(order, email);
  await database.db.transaction().execute(async (queries) => {
    const { numUpdatedRows } = await queries
      .updateTable('requests')
      .set({ owner })
      .where('reference', '=', reference)
      .where('owner', 'is', null)
      // who corrects the address in the meantime is looked for by the new one
      .where(sql`coalesce(email, ${request.contact.email})`, '=', email)
      .executeTakeFirst();
    if (!numUpdatedRows || !order || owner !== 'other') return;
    const [rare] = await areRare(services, queries, [`owner ${order.number}`]);
    if (!rare) return;
    const facts = { number: order.number, locale: order.locale ?? services.shop.source } satisfies Concerned;
    await enqueue(queries, [newMessage('owner', reference, order.email, services.clock(), facts)]);
  });
  return { ...stored, owner };
}

/** Those of the last days are looked for again; who asks about what is older has long been answered. */
const lately = 3 * 24 * 3_600_000;

/** Looks again for the senders of whom nobody could say who they are; tells how many are known now. */
export async function recogniseLeft(services: Services): Promise<number> {
  const { database, orders, clock } = services;
  if (!orders) return 0;
  const rows = await database.db
    .selectFrom('requests')
    .selectAll()
    .where('owner', 'is', null)
    .where('state', 'in', leftStates)
    .where('received_at', '>', new Date(clock().getTime() - lately).toISOString())
    .execute();
  let count = 0;
  // one after another, and none after one that failed: what could not say who sent it may still be away
  for (const row of rows) if ((await recognised(services, storedOf(row))).owner) count++;
  return count;
}

function ownerOf(order: Order | undefined, email: string): 'matched' | 'other' | 'unknown' {
  if (!order) return 'unknown';
  return isSame(plainEmail(order.email), plainEmail(email)) ? 'matched' : 'other';
}
