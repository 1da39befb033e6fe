/** Reminds the shop of what is due and of what nobody has opened: each once, however many servers there are. */
import { addDays, wallClock } from '../../content/values/calendar.ts';
import type { Queries } from '../database/database.ts';
import { stageOn } from '../dues/stage.ts';
import { enqueue, newMessage, type Template } from '../outbox/queue.ts';
import { type Stored, storedOf } from '../requests/store.ts';
import type { Services } from '../services.ts';
import type { Reminded } from './letters.ts';

/** On the day reminders come with the morning's post. */
const morning = '07:00';

const day = 24 * 3_600_000;

/** Puts the reminders that are in place into the queue and tells how many. */
export async function remind(services: Services): Promise<number> {
  const { clock, shop } = services;
  const now = clock();
  const unread = await unreadSince(services, new Date(now.getTime() - day));
  let count = 0;
  for (const stored of unread) count += await once(services, stored, 'unread', 'unread');
  const { day: today, time } = wallClock(now, shop.about.timeZone);
  if (time < morning) return count;
  for (const stored of await dueBy(services, addDays(today, 3))) {
    const stage = stored.dueOn && stageOn(today, stored.dueOn);
    if (!stored.dueOn || !stage) continue;
    const facts = { stage, day: stored.dueOn } satisfies Reminded;
    count += await once(services, stored, `${stage} ${stored.dueOn}`, 'due', facts);
  }
  return count;
}

/** Requests that nobody has opened, and whose reminder is still to be sent. */
async function unreadSince({ database }: Services, before: Date): Promise<Stored[]> {
  const rows = await database.db
    .selectFrom('requests')
    .selectAll()
    .where('read_at', 'is', null)
    .where('state', '=', 'open')
    .where('received_at', '<=', before.toISOString())
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('reminders')
            .select('what')
            .whereRef('reminders.reference', '=', 'requests.reference')
            .where('what', '=', 'unread'),
        ),
      ),
    )
    .execute();
  return rows.map(storedOf);
}

/** Requests of which something is due until `last`. */
async function dueBy({ database }: Services, last: string): Promise<Stored[]> {
  const rows = await database.db
    .selectFrom('requests')
    .selectAll()
    .where('state', 'in', ['open', 'asked', 'accepted'])
    .where('due_on', '<=', last)
    .execute();
  return rows.map(storedOf);
}

/** Writes to the shop unless somebody has about this; 1 if it did. */
async function once(
  { database, config, clock }: Services,
  { receipt: { reference } }: Stored,
  what: string,
  template: Template,
  facts?: Reminded,
): Promise<number> {
  return database.db.transaction().execute(async (queries) => {
    if (!(await isFirst(queries, reference, what, clock()))) return 0;
    const mails = config.SHOP_MAILBOXES.map((mailbox) => newMessage(template, reference, mailbox, clock(), facts));
    await enqueue(queries, mails);
    return 1;
  });
}

async function isFirst(queries: Queries, reference: string, what: string, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await queries
    .insertInto('reminders')
    .values({ reference, what, at: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Boolean(numInsertedOrUpdatedRows);
}
