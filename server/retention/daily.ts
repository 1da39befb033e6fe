/** What is done once a day, by whichever server comes first: erasing what is kept no longer. */
import { addMonths } from '../../content/values/period.ts';
import { shopDay } from '../desk/list.ts';
import type { Services } from '../services.ts';
import { erasePhotosBefore, eraseRequestsBefore, forgetBefore } from './erase.ts';

const day = 24 * 3_600_000;

/** Does the work of today unless somebody has; tells whether it did. */
export async function retain(services: Services): Promise<boolean> {
  const { database, config, clock, log } = services;
  const today = shopDay(services);
  if (!(await isFirst(services, today))) return false;
  const since = (months: number) => new Date(addMonths(today, -months));
  const photos = await erasePhotosBefore(services, since(config.PHOTOS_MONTHS));
  const requests = await eraseRequestsBefore(services, since(config.REQUESTS_MONTHS));
  await forgetBefore(services, new Date(clock().getTime() - 2 * day));
  await database.db.deleteFrom('chores').where('day', '<', today).execute();
  if (photos || requests) log('info', 'erased-by-age', { count: photos + requests });
  return true;
}

/** Should the server end in the midst of it, the rest is done tomorrow. */
async function isFirst({ database }: Services, today: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await database.db
    .insertInto('chores')
    .values({ name: 'retention', day: today })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Boolean(numInsertedOrUpdatedRows);
}
