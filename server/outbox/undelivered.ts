/** What follows when a mail does not reach its receiver: whoever cannot be told has to be told by the shop. */
import { mailboxesOf } from '../addresses.ts';
import type { Bounce } from '../bounces/report.ts';
import type { Queries } from '../database/database.ts';
import type { Undelivered } from '../mail/notices.ts';
import type { Services } from '../services.ts';
import { enqueue, type Message, newMessage } from './queue.ts';

/** Notes that a mail which was sent came back; tells whether it was one of ours that nobody knew about yet. */
export async function undelivered(services: Services, { message: id, problem }: Bounce): Promise<boolean> {
  const { database, clock, log, wake } = services;
  const returned = await database.db.transaction().execute(async (queries) => {
    const row = await queries
      .updateTable('messages')
      .set({ state: 'refused', problem, settled_at: clock().toISOString() })
      .where('id', '=', id)
      .where('state', '=', 'sent')
      .returning(['reference', 'template', 'recipient'])
      .executeTakeFirst();
    if (row) await tellShop(services, queries, row);
    return row;
  });
  if (!returned) return false;
  const { reference, template } = returned;
  log('warn', 'mail-returned', { message: id, template, code: problem, ...(reference ? { reference } : {}) });
  wake();
  return true;
}

/** Queues the notice to the shop; mails to the shop itself have nobody else to go to. */
export async function tellShop(
  { config, shop, clock }: Services,
  queries: Queries,
  { reference, template, recipient: email }: Pick<Message, 'reference' | 'template' | 'recipient'>,
): Promise<void> {
  if (template !== 'acknowledgement' && template !== 'decision') return;
  const facts = { template, email } satisfies Undelivered;
  const notices = mailboxesOf(config, shop).map((mailbox) =>
    newMessage('undelivered', reference, mailbox, clock(), facts),
  );
  await enqueue(queries, notices);
}
