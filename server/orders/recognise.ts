/** Tells whether who sent a request is the one who ordered, and tells the one who ordered if not. */
import { enqueue, newMessage } from '../outbox/queue.ts';
import type { Stored } from '../requests/store.ts';
import { isSame } from '../secrets.ts';
import type { Services } from '../services.ts';
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
  const { reference, request } = stored.receipt;
  const { number } = request.order;
  if (stored.owner || !orders || !number) return stored;
  const order = await orders.find(number, request.contact.email);
  const owner = ownerOf(order, request.contact.email);
  await database.db.transaction().execute(async (queries) => {
    const { numUpdatedRows } = await queries
      .updateTable('requests')
      .set({ owner })
      .where('reference', '=', reference)
      .where('owner', 'is', null)
      .executeTakeFirst();
    if (!numUpdatedRows || !order || owner !== 'other' || stored.doubt) return;
    const [rare] = await areRare(services, queries, [`owner ${order.number}`]);
    if (!rare) return;
    const facts = { number: order.number, locale: order.locale ?? services.shop.source } satisfies Concerned;
    await enqueue(queries, [newMessage('owner', reference, order.email, services.clock(), facts)]);
  });
  return { ...stored, owner };
}

function ownerOf(order: Order | undefined, email: string): 'matched' | 'other' | 'unknown' {
  if (!order) return 'unknown';
  return isSame(plainEmail(order.email), plainEmail(email)) ? 'matched' : 'other';
}
