/** Looks for an order and, where it is there, mails the way to it to the one who ordered. Nobody else hears of it. */
import { randomUUID } from 'node:crypto';
import { together } from '../database/together.ts';
import { enqueue, type Message, newMessage } from '../outbox/queue.ts';
import { isSame } from '../secrets.ts';
import type { Services } from '../services.ts';
import { findOrder } from './find.ts';
import type { Found } from './letters.ts';
import { linkLasts, orderAddress } from './link.ts';
import { type Order, plainEmail, plainNumber } from './order.ts';
import { areRare } from './rare.ts';

/** Links to orders that one mailbox gets within an hour, whichever orders they are. */
const linksPerHour = 10;

/** What somebody asks for. */
export interface Wanted {
  readonly number: string;
  readonly email: string;
  readonly locale: string;
}

/** Does the same work whether or not the order is there; what it gives tells the sender of mails, not the customer. */
export type LookUp = (wanted: Wanted) => Promise<boolean>;

/** Notes together what is asked for at the same time. */
export function createLookUp(services: Services): LookUp {
  const { clock } = services;
  const note = together((asked: readonly Asked[]) => noteEach(services, asked));
  return async ({ number, email, locale }) => {
    const found = await findOrder(services, number, email);
    const owned = isSame(plainEmail(found?.email ?? ''), plainEmail(email));
    const mail = found && owned ? orderMail(services, found, locale, clock()) : undefined;
    return note({ number, email, mail });
  };
}

interface Asked {
  readonly number: string;
  readonly email: string;
  /** Absent, there is no such order. */
  readonly mail: Message | undefined;
}

async function noteEach(services: Services, asked: readonly Asked[]): Promise<boolean[]> {
  return services.database.db.transaction().execute(async (queries) => {
    // with another address it is another question: who does not know it keeps nobody from the order
    const things = asked.map(({ number, email }) => `link ${plainNumber(number)} ${plainEmail(email)}`);
    const rare = await areRare(services, queries, things);
    // what is not found counts for nobody, in the same time
    const receivers = asked.map(({ mail }) => `links to ${mail ? plainEmail(mail.recipient) : randomUUID()}`);
    const few = await areRare(services, queries, receivers, linksPerHour);
    const mails = asked.map(({ mail }, at) => (rare[at] && few[at] ? mail : undefined));
    await enqueue(
      queries,
      mails.filter((mail) => mail !== undefined),
    );
    return mails.map((mail) => mail !== undefined);
  });
}

function orderMail(services: Services, order: Order, locale: string, now: Date): Message {
  const until = new Date(now.getTime() + linkLasts);
  const { number } = order;
  const facts = { number, locale, url: orderAddress(services, order, until), until: until.toISOString() };
  return newMessage('order', null, order.email, now, facts satisfies Found);
}
