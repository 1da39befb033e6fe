/** Writes to a customer again whom the first mail did not reach: at the same address, or at a corrected one. */
import { randomUUID } from 'node:crypto';
import type { Queries } from '../database/database.ts';
import { type NewEvent, record, timesLately } from '../decisions/events.ts';
import { enqueue, type Message, newMessage, type Template } from '../outbox/queue.ts';
import { throttled } from '../outbox/throttle.ts';
import { Problem } from '../problem.ts';
import { wordsOf } from '../requests/filing.ts';
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';

/** Acknowledgements of one request that are sent within an hour on demand. */
const most = 3;

/**
 * Writes to `email` from now on, and sends there what has not arrived; gives the id under which that is kept.
 *
 * Whoever has the link can do this, and need not be who wrote: the address of before is told.
 */
export async function sendAgain(services: Services, stored: Stored, email: string): Promise<string> {
  const { database, clock, wake } = services;
  const { receipt, email: before } = stored;
  const { reference } = receipt;
  const now = clock();
  const moved = email !== before;
  const id = randomUUID();
  const event: Pick<NewEvent, 'what' | 'words'> = moved
    ? { what: 'address', words: `${before} → ${email}` }
    : { what: 'again', words: email };
  await database.db.transaction().execute(async (queries) => {
    await record(queries, { ...event, id, reference, at: now });
    if ((await timesLately(queries, reference, ['address', 'again'], now)) > most) throw new Problem('too-many');
    if (moved) await writeTo(queries, stored, email);
    const lost = await unsettled(queries, stored, email, now);
    const again = ({ template, facts }: Message): Message => ({
      ...newMessage(template as Template, reference, email, now),
      facts,
    });
    const isDecision = ({ template }: Message) => template === 'decision';
    const confirmations = lost.filter((mail) => !isDecision(mail)).map(again);
    const notices = moved ? [newMessage('address', reference, before, now)] : [];
    const slow = await throttled(services, queries, [...confirmations, ...notices]);
    await enqueue(queries, [...slow, ...lost.filter(isDecision).map(again)]);
  });
  wake();
  return id;
}

async function writeTo(queries: Queries, { receipt }: Stored, email: string): Promise<void> {
  const { reference, request } = receipt;
  await queries
    .updateTable('requests')
    .set({ email: email === request.contact.email ? null : email, words: wordsOf(receipt, email) })
    .where('reference', '=', reference)
    .execute();
  // the order may be that of the new address, or no more
  await queries
    .updateTable('requests')
    .set({ owner: null })
    .where('reference', '=', reference)
    .where('owner', 'in', ['matched', 'other', 'unknown'])
    .execute();
}

/**
 * The mails that are to be sent to `email` once more: the acknowledgement, and decisions that did not arrive.
 *
 * What waits for `email` already is only tried sooner. What waits for the address that was given first goes there as
 * well: nobody else can keep it from arriving. All others are replaced.
 */
async function unsettled(queries: Queries, { receipt }: Stored, email: string, now: Date): Promise<Message[]> {
  const { reference, request } = receipt;
  const ofCustomer = queries.selectFrom('messages').selectAll().where('reference', '=', reference);
  const mails = await ofCustomer
    .where('template', 'in', ['acknowledgement', 'decision'])
    .orderBy('created_at')
    .execute();
  const waiting = mails.filter(({ state }) => state === 'waiting');
  const sooner = waiting.filter(({ recipient, attempts }) => recipient === email && attempts > 0);
  const stays = waiting.filter(({ recipient }) => recipient === email || recipient === request.contact.email);
  const open = mails.filter(({ state, problem }) => state !== 'sent' && problem !== 'replaced');
  const replaced = open.filter((mail) => !stays.includes(mail));
  await change(queries, sooner, { due_at: now.toISOString() });
  await change(queries, replaced, { state: 'dead', problem: 'replaced', settled_at: now.toISOString() });
  const hasIt = (mail: Message) => mail.recipient === email && (waiting.includes(mail) || mail.state === 'sent');
  const isThere = ({ template, facts }: Message) =>
    mails.some((mail) => mail.template === template && mail.facts === facts && hasIt(mail));
  const decisions = open.filter((mail) => mail.template === 'decision' && !isThere(mail));
  const confirmations = mails.filter(({ template }) => template === 'acknowledgement').slice(0, 1);
  const isWaiting = stays.some(({ template, recipient }) => template === 'acknowledgement' && recipient === email);
  return [...(isWaiting ? [] : confirmations), ...new Map(decisions.map((mail) => [mail.facts, mail])).values()];
}

async function change(queries: Queries, mails: readonly Message[], changes: Partial<Message>): Promise<void> {
  const ids = mails.map(({ id }) => id);
  if (ids.length) await queries.updateTable('messages').set(changes).where('id', 'in', ids).execute();
}
