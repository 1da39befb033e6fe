/** Looks for an order and, where it is there, mails the way to it to the one who ordered. Nobody else hears of it. */
import { randomUUID } from 'node:crypto';
import type { Queries } from '../database/database.ts';
import { enqueue, newMessage } from '../outbox/queue.ts';
import { isSame } from '../secrets.ts';
import type { Services } from '../services.ts';
import type { Found } from './letters.ts';
import { linkLasts, orderAddress } from './link.ts';
import { type Order, plainEmail, plainNumber } from './order.ts';

/** Mails about one order within an hour: nobody is to be pestered with them. */
const most = 3;

const hour = 3_600_000;

/** What somebody asks for. */
export interface Wanted {
  readonly number: string;
  readonly email: string;
  readonly locale: string;
}

/** Does the same work whether or not the order is there; what it gives tells the sender of mails, not the customer. */
export async function lookUp(services: Services, wanted: Wanted): Promise<boolean> {
  const { database, orders, clock } = services;
  const found = await orders?.find(wanted.number, wanted.email);
  const owned = isSame(plainEmail(found?.email ?? ''), plainEmail(wanted.email));
  const order = found && owned ? found : undefined;
  return database.db.transaction().execute(async (queries) => {
    const quiet = await isRare(services, queries, `link ${plainNumber(wanted.number)}`);
    const messages = order && quiet ? [orderMail(services, order, wanted.locale, clock())] : [];
    await enqueue(queries, messages);
    return messages.length > 0;
  });
}

/** Notes that something is asked about an order, and tells whether that was seldom enough to write to anybody. */
export async function isRare({ secrets, clock }: Services, queries: Queries, what: string): Promise<boolean> {
  const digest = secrets.digest(what);
  const now = clock();
  await queries.insertInto('lookups').values({ id: randomUUID(), digest, at: now.toISOString() }).execute();
  const { count } = await queries
    .selectFrom('lookups')
    .select((select) => select.fn.countAll().as('count'))
    .where('digest', '=', digest)
    .where('at', '>', new Date(now.getTime() - hour).toISOString())
    .executeTakeFirstOrThrow();
  return Number(count) <= most;
}

function orderMail(services: Services, order: Order, locale: string, now: Date) {
  const until = new Date(now.getTime() + linkLasts);
  const { number } = order;
  const facts = { number, locale, url: orderAddress(services, order, until), until: until.toISOString() };
  return newMessage('order', null, order.email, now, facts satisfies Found);
}
