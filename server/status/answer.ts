/** What a customer answers the shop on the page of a request. */
import { mailboxesOf } from '../addresses.ts';
import { record, timesLately } from '../decisions/events.ts';
import { duesOf } from '../dues/dues.ts';
import { enqueue, newMessage } from '../outbox/queue.ts';
import { Problem } from '../problem.ts';
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';
import type { Answered } from './letter.ts';

/** Answers about one request within an hour. */
const most = 5;

/**
 * Keeps what the customer answers, however the request stands by now, and tells the shop; gives the id under which it is
 * kept. The same words of the same form, which `form` names, are kept once.
 */
export async function answerShop(services: Services, stored: Stored, words: string, form: string): Promise<string> {
  const { database, clock, config, secrets, wake } = services;
  const { reference } = stored.receipt;
  const id = secrets.digest(`answer ${reference} ${form} ${words}`);
  await database.db.transaction().execute(async (queries) => {
    if (!(await record(queries, { id, reference, at: clock(), what: 'answer', words }))) return;
    if ((await timesLately(queries, reference, ['answer'], clock())) > most) throw new Problem('too-many');
    const request = queries.updateTable('requests').where('reference', '=', reference);
    // whoever decides without having read it is overtaken
    await request.set((set) => ({ revision: set('revision', '+', 1), read_at: null })).execute();
    const due_on = duesOf(services, stored.receipt)[0]?.by ?? null;
    await request.set({ state: 'open', due_on }).where('state', '=', 'asked').execute();
    const facts = { words } satisfies Answered;
    const notices = mailboxesOf(config, services.shop).map((mailbox) =>
      newMessage('answer', reference, mailbox, clock(), facts),
    );
    await enqueue(queries, notices);
  });
  wake();
  return id;
}
