/** Reminds the shop of what is due and of what nobody has opened: each once, however many servers there are. */

import { sql } from 'kysely';
import { addDays, type CalendarDay, wallClock } from '../../content/values/calendar.ts';
import { mailboxesOf } from '../addresses.ts';
import type { Queries } from '../database/database.ts';
import { leftStates } from '../database/desk-tables.ts';
import { duesOf } from '../dues/dues.ts';
import { reminderOn } from '../dues/stage.ts';
import { enqueue, newMessage } from '../outbox/queue.ts';
import { type Stored, storedOf } from '../requests/store.ts';
import type { Services } from '../services.ts';
import type { Reminded } from './letters.ts';

/** On the day reminders come with the morning's post. */
const morning = '07:00';

const day = 24 * 3_600_000;

/** As many requests are looked at in one round; the rest are left to the next. */
const most = 500;

/** Puts the reminders that are in place into the queue and tells how many. */
export async function remind(services: Services): Promise<number> {
  const { clock, shop, database } = services;
  const now = clock();
  let count = 0;
  for (const { reference, name } of await unreadSince(services, new Date(now.getTime() - day)))
    count += await database.db.transaction().execute((queries) => once(services, queries, reference, name));
  const { day: today, time } = wallClock(now, shop.about.timeZone);
  if (time < morning) return count;
  for (const stored of await dueBy(services, addDays(today, 3), today)) count += await lookAt(services, stored, today);
  return count;
}

/** Requests that nobody has opened since they came, or since the customer answered, each with what its reminder is called. */
async function unreadSince(
  { database }: Services,
  before: Date,
): Promise<readonly { readonly reference: string; readonly name: string }[]> {
  const answers = database.db
    .selectFrom('events')
    .select((select) => ['reference', select.fn.max('at').as('at'), select.fn.max('position').as('position')])
    .where('what', '=', 'answer')
    .groupBy('reference')
    .as('answers');
  const name = sql<string>`'unread ' || coalesce(answers.position, 0)`;
  return database.db
    .selectFrom('requests')
    .leftJoin(answers, 'answers.reference', 'requests.reference')
    .select(['requests.reference', name.as('name')])
    .where('read_at', 'is', null)
    .where('state', 'in', leftStates)
    .where(sql`coalesce(answers.at, requests.received_at)`, '<=', before.toISOString())
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reminders')
            .select('what')
            .whereRef('reminders.reference', '=', 'requests.reference')
            .where('what', '=', name),
        ),
      ),
    )
    .limit(most)
    .execute();
}

/** Requests of which something is due until `last`, unless somebody has looked at them `today`. */
async function dueBy({ database }: Services, last: CalendarDay, today: CalendarDay): Promise<Stored[]> {
  const rows = await database.db
    .selectFrom('requests')
    .selectAll()
    .where('state', 'in', leftStates)
    .where('due_on', '<=', last)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reminders')
            .select('what')
            .whereRef('reminders.reference', '=', 'requests.reference')
            .where('what', '=', 'looked')
            .where('at', '=', today),
        ),
      ),
    )
    .limit(most)
    .execute();
  return rows.map(storedOf);
}

/** Reminds of each day that is in place: what was promised may be over before what the law asks is near. */
async function lookAt(services: Services, stored: Stored, today: CalendarDay): Promise<number> {
  const { receipt, state } = stored;
  const { reference } = receipt;
  const received = wallClock(new Date(receipt.receivedAt), services.shop.about.timeZone).day;
  return services.database.db.transaction().execute(async (queries) => {
    await queries
      .insertInto('reminders')
      .values({ reference, what: 'looked', at: today })
      .onConflict((conflict) => conflict.columns(['reference', 'what']).doUpdateSet({ at: today }))
      .execute();
    let count = 0;
    for (const { by } of duesOf(services, receipt, state)) {
      const stage = reminderOn(today, by, received);
      if (stage) count += await once(services, queries, reference, `${stage} ${by}`, { stage, day: by });
    }
    return count;
  });
}

/** Writes to the shop unless somebody has about this; 1 if it did. */
async function once(
  { config, shop, clock }: Services,
  queries: Queries,
  reference: string,
  what: string,
  facts?: Reminded,
): Promise<number> {
  const { numInsertedOrUpdatedRows } = await queries
    .insertInto('reminders')
    .values({ reference, what, at: clock().toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!numInsertedOrUpdatedRows) return 0;
  const template = facts ? 'due' : 'unread';
  const mails = mailboxesOf(config, shop).map((mailbox) => newMessage(template, reference, mailbox, clock(), facts));
  await enqueue(queries, mails);
  return 1;
}
