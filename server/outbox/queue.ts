/**
 * The queue of mails.
 *
 * Whoever takes a mail moves the time when it is due behind the time that sending may take: if it dies in between,
 * the mail is due again for whoever comes next. So each is sent at least once, and a repeat has the same id.
 */
import { randomUUID } from 'node:crypto';
import type { Database, Queries } from '../database/database.ts';
import type { MessageState, MessagesTable } from '../database/tables.ts';

/** A mail in the queue. */
export type Message = MessagesTable;

/** What a mail is: the name of how it is written. */
export type Template =
  | 'acknowledgement'
  | 'request'
  | 'undelivered'
  | 'decision'
  | 'owner'
  | 'order'
  | 'answer'
  | 'address'
  | 'due'
  | 'unread'
  | 'changed'
  | 'new-owner';

/** No mail is ever put off for longer, in milliseconds. */
export const longestDelay = 24 * 3_600_000;

/** How an attempt ended; `waiting` is tried again when it is due. */
export type Outcome =
  | { readonly state: 'sent' }
  | { readonly state: 'refused' | 'dead'; readonly problem: string }
  | { readonly state: 'waiting'; readonly problem: string; readonly dueAt: Date };

/** A mail that is to be sent at once, about a request if there is one; `facts` are what it says beyond that. */
export function newMessage(
  template: Template,
  reference: string | null,
  recipient: string,
  now: Date,
  facts?: object,
): Message {
  const at = now.toISOString();
  return {
    id: randomUUID(),
    reference,
    template,
    recipient,
    facts: facts ? JSON.stringify(facts) : null,
    state: 'waiting',
    due_at: at,
    attempts: 0,
    problem: null,
    created_at: at,
    settled_at: null,
  };
}

/** Puts mails into the queue, as part of the transaction that is their reason. */
export async function enqueue(queries: Queries, messages: readonly Message[]): Promise<void> {
  if (messages.length)
    await queries
      .insertInto('messages')
      .values([...messages])
      .execute();
}

/** Takes up to `count` mails that are due, for at most `milliseconds`. */
export async function claim(
  { db, unclaimed }: Database,
  { now, milliseconds, count }: { readonly now: Date; readonly milliseconds: number; readonly count: number },
): Promise<Message[]> {
  const due = unclaimed(
    db
      .selectFrom('messages')
      .select('id')
      .where('state', '=', 'waiting')
      // what is due later than anything can be was put there by a clock that was wrong
      .where((where) =>
        where.or([where('due_at', '<=', later(now, 0)), where('due_at', '>', later(now, longestDelay))]),
      )
      .orderBy('due_at')
      .limit(count),
  );
  return db
    .updateTable('messages')
    .set({ due_at: later(now, milliseconds) })
    .where('id', 'in', due)
    .returningAll()
    .execute();
}

/**
 * Notes how an attempt ended, unless somebody else has taken the mail since; tells whether it did.
 *
 * Only an attempt that failed is counted: one that a stop of the server cut off says nothing about the mail server.
 */
export async function settle(queries: Queries, message: Message, outcome: Outcome, now: Date): Promise<boolean> {
  const changes =
    outcome.state === 'waiting'
      ? { problem: outcome.problem, due_at: outcome.dueAt.toISOString(), attempts: message.attempts + 1 }
      : {
          state: outcome.state,
          problem: outcome.state === 'sent' ? null : outcome.problem,
          settled_at: now.toISOString(),
        };
  const { numUpdatedRows } = await queries
    .updateTable('messages')
    .set(changes)
    .where('id', '=', message.id)
    .where('due_at', '=', message.due_at)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many mails there are in each of `states`. */
export async function countMessages({ db }: Database, ...states: readonly MessageState[]): Promise<number> {
  const { count } = await db
    .selectFrom('messages')
    .select((select) => select.fn.countAll().as('count'))
    .where('state', 'in', [...states])
    .executeTakeFirstOrThrow();
  return Number(count);
}

function later(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + milliseconds).toISOString();
}
