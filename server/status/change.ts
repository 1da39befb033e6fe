/** What a customer can still do about a request: correct the address, have the acknowledgement again, answer the shop. */
import type { Queries } from '../database/database.ts';
import { type NewEvent, record } from '../decisions/events.ts';
import { duesOf } from '../dues/dues.ts';
import { enqueue, type Message, newMessage } from '../outbox/queue.ts';
import { throttled } from '../outbox/throttle.ts';
import { Problem } from '../problem.ts';
import { wordsOf } from '../requests/filing.ts';
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';
import type { Answered } from './letter.ts';

/** Acknowledgements of one request that are sent within an hour on demand. */
const most = 3;

const hour = 3_600_000;

/** Writes to `email` from now on, and sends the acknowledgement there; the address of before stays in the history. */
export async function sendAgain(services: Services, stored: Stored, email: string): Promise<void> {
  const { database, clock, wake } = services;
  const { receipt, email: before } = stored;
  const { reference } = receipt;
  const now = clock();
  const event: Pick<NewEvent, 'what' | 'words'> =
    email === before ? { what: 'again', words: email } : { what: 'address', words: `${before} → ${email}` };
  await database.db.transaction().execute(async (queries) => {
    await record(queries, { ...event, reference, at: now });
    const { count } = await queries
      .selectFrom('events')
      .select((select) => select.fn.countAll().as('count'))
      .where('reference', '=', reference)
      .where('what', 'in', ['address', 'again'])
      .where('at', '>', new Date(now.getTime() - hour).toISOString())
      .executeTakeFirstOrThrow();
    if (Number(count) > most) throw new Problem('too-many');
    await queries
      .updateTable('requests')
      .set({ email, words: wordsOf(receipt, email) })
      .where('reference', '=', reference)
      .execute();
    const lost = await undelivered(queries, reference);
    const again = lost.map(({ facts }) => newMessage('decision', reference, email, now, facts && JSON.parse(facts)));
    const confirmation = newMessage('acknowledgement', reference, email, now);
    await enqueue(queries, [...(await throttled(services, queries, [confirmation])), ...again]);
  });
  wake();
}

/** Decisions that did not reach the customer; what still waits to be sent goes no more to the old address. */
async function undelivered(queries: Queries, reference: string): Promise<Message[]> {
  const forCustomer = queries
    .updateTable('messages')
    .where('reference', '=', reference)
    .where('template', 'in', ['acknowledgement', 'decision']);
  const stopped = await forCustomer
    .set({ state: 'dead', problem: 'replaced' })
    .where('state', 'in', ['waiting', 'refused', 'dead'])
    .where((where) => where.or([where('problem', 'is', null), where('problem', '!=', 'replaced')]))
    .returningAll()
    .execute();
  return stopped.filter(({ template }) => template === 'decision');
}

/** Keeps what the customer answers, tells the shop, and lets the request wait for the shop again. */
export async function answerShop(services: Services, stored: Stored, words: string, id: string): Promise<void> {
  const { database, clock, config, wake } = services;
  const { reference } = stored.receipt;
  if (stored.state !== 'asked') return;
  await database.db.transaction().execute(async (queries) => {
    if (!(await record(queries, { id, reference, at: clock(), what: 'answer', words }))) return;
    await queries
      .updateTable('requests')
      .set((set) => ({
        state: 'open',
        // whoever decides without having read it is overtaken
        revision: set('revision', '+', 1),
        read_at: null,
        due_on: duesOf(services, stored.receipt)[0]?.by ?? null,
      }))
      .where('reference', '=', reference)
      .where('state', '=', 'asked')
      .execute();
    const facts = { words } satisfies Answered;
    const notices = config.SHOP_MAILBOXES.map((mailbox) => newMessage('answer', reference, mailbox, clock(), facts));
    await enqueue(queries, notices);
  });
  wake();
}
