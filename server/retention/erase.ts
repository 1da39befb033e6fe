/** Erases what customers told: the statement itself, mails, photos, notes. That there was a request remains. */
import { sql } from 'kysely';
import { leftStates } from '../database/desk-tables.ts';
import type { Services } from '../services.ts';

/** Erases a request; tells whether it was there. What was mailed is not here to be erased. */
export async function eraseRequest(services: Services, reference: string): Promise<boolean> {
  const { database, photos, clock, log } = services;
  const gone = await database.db.transaction().execute(async (queries) => {
    const { numInsertedOrUpdatedRows } = await queries
      .insertInto('erased')
      .columns(['reference', 'kind', 'state', 'received_at', 'erased_at'])
      .expression((query) =>
        query
          .selectFrom('requests')
          .select(['reference', 'kind', 'state', 'received_at'])
          .select(sql<string>`${clock().toISOString()}`.as('erased_at'))
          .where('reference', '=', reference),
      )
      .executeTakeFirstOrThrow();
    if (!numInsertedOrUpdatedRows) return undefined;
    const files = await queries.selectFrom('photos').select('id').where('reference', '=', reference).execute();
    // mails, photos, history and reminders go with it
    await queries.deleteFrom('requests').where('reference', '=', reference).execute();
    return files;
  });
  if (!gone) return false;
  // what the power takes away now is swept up later
  for (const { id } of gone) await photos.remove(id);
  await database.tidy();
  log('info', 'request-erased', { reference });
  return true;
}

/** Erases photos of requests that came before `time`; tells how many. */
export async function erasePhotosBefore({ database, photos }: Services, time: Date): Promise<number> {
  const rows = await database.db
    .deleteFrom('photos')
    .where('reference', 'in', (query) =>
      query.selectFrom('requests').select('reference').where('received_at', '<', time.toISOString()),
    )
    .returning('id')
    .execute();
  for (const { id } of rows) await photos.remove(id);
  return rows.length;
}

/** Erases requests that came before `time`, unless something is left to do about them; tells how many. */
export async function eraseRequestsBefore(services: Services, time: Date): Promise<number> {
  let count = 0;
  for (;;) {
    const rows = await services.database.db
      .selectFrom('requests')
      .select('reference')
      .where('received_at', '<', time.toISOString())
      .where('state', 'not in', leftStates)
      .orderBy('received_at')
      .limit(100)
      .execute();
    if (!rows.length) return count;
    for (const { reference } of rows) if (await eraseRequest(services, reference)) count++;
  }
}

/** Forgets look-ups, and mails that were about no request, once nothing depends on them any more. */
export async function forgetBefore({ database }: Services, time: Date): Promise<void> {
  const { db } = database;
  await db.deleteFrom('lookups').where('at', '<', time.toISOString()).execute();
  await db
    .deleteFrom('messages')
    .where('reference', 'is', null)
    .where('created_at', '<', time.toISOString())
    .where('state', '!=', 'waiting')
    .execute();
}
