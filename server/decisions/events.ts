/** What was done about a request, kept in its order. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Queries } from '../database/database.ts';
import type { EventsTable } from '../database/desk-tables.ts';
import type { Decision } from './decision.ts';

/** `answer`, `address`, `again`: the customer answered, corrected the address, had the acknowledgement sent again. */
export type EventKind = Decision | 'read' | 'note' | 'answer' | 'address' | 'again';

/** Something that was done; `what` says what. */
export type Event = Omit<EventsTable, 'what'> & { readonly what: EventKind };

/** What is to be recorded; the same `id` is the same event, however often it comes. */
export interface NewEvent {
  readonly id?: string | undefined;
  readonly reference: string;
  readonly at: Date;
  /** Of the shop; absent, the customer. */
  readonly who?: string | undefined;
  readonly what: EventKind;
  readonly words?: string | undefined;
}

/** Records an event, as part of the transaction in which it happens; tells whether it was not there yet. */
export async function record(queries: Queries, { id, reference, at, who, what, words }: NewEvent): Promise<boolean> {
  // one statement: in SQLite a transaction that began by reading could not wait for another writer
  const position = sql<number>`(select count(*) + 1 from events where reference = ${reference})`;
  const row = { reference, position, at: at.toISOString(), what, who: who ?? null };
  const { numInsertedOrUpdatedRows } = await queries
    .insertInto('events')
    .values({ ...row, id: id ?? randomUUID(), words: words ?? null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Boolean(numInsertedOrUpdatedRows);
}

/** What was done about a request, the first thing first. */
export async function eventsOf(queries: Queries, reference: string): Promise<Event[]> {
  const events = queries.selectFrom('events').selectAll().where('reference', '=', reference);
  return (await events.orderBy('position').orderBy('at').execute()) as Event[];
}

/** How often one of these was done about a request within the last hour. */
export async function timesLately(
  queries: Queries,
  reference: string,
  what: readonly EventKind[],
  now: Date,
): Promise<number> {
  const { count } = await queries
    .selectFrom('events')
    .select((select) => select.fn.countAll().as('count'))
    .where('reference', '=', reference)
    .where('what', 'in', what)
    .where('at', '>', new Date(now.getTime() - hour).toISOString())
    .executeTakeFirstOrThrow();
  return Number(count);
}

const hour = 3_600_000;
