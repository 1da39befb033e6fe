/** The mails that a request leads to, without a mail server. */
import type { Request } from '../../content/returns/request.ts';
import { type Mail, mailOf } from '../../server/mail/mail.ts';
import { type Message, newMessage, type Template } from '../../server/outbox/queue.ts';
import { findBy } from '../../server/requests/store.ts';
import type { Answer } from './send.ts';
import type { Bench } from './services.ts';

/** What was answered to a request, and the mail of `template` about it. */
export interface Mailed {
  readonly receipt: Answer['body']['receipt'];
  readonly status: string;
  readonly message: Message;
  readonly mail: Mail;
}

const undeliveredFacts = JSON.stringify({ template: 'acknowledgement', email: 'to@example.pl' });

/** Posts `request` and writes the mail. */
export async function mailAbout(
  bench: Bench,
  request: Request,
  template: Template = 'acknowledgement',
): Promise<Mailed> {
  const { receipt, status } = (await bench.post(request)).body;
  const stored = await findBy(bench.database.db, 'reference', receipt.reference);
  const queued = await bench.database.db
    .selectFrom('messages')
    .select('facts')
    .where('reference', '=', receipt.reference)
    .where('template', '=', template)
    .executeTakeFirst();
  const { facts } = queued ?? { facts: template === 'undelivered' ? undeliveredFacts : null };
  const message = { ...newMessage(template, receipt.reference, 'to@example.pl', bench.clock.now), facts };
  return { receipt, status, message, mail: mailOf(bench.services, message, stored) };
}
