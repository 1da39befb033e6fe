/** What is done once a day, by whichever server comes first: erasing what is kept no longer. */
import { addDays, type CalendarDay } from '../../content/values/calendar.ts';
import { addMonths } from '../../content/values/period.ts';
import { shopDay } from '../dues/shop-day.ts';
import { forgetPeopleBefore } from '../people/retention.ts';
import type { Services } from '../services.ts';
import { erasePhotosBefore, eraseRequestsBefore, forgetBefore } from './erase.ts';

const day = 24 * 3_600_000;

/** A clock that is further ahead of the last time, in days, may be wrong, and nothing that was erased comes back. */
const leap = 31;

/** Does the work of today unless somebody has; tells whether it did. */
export async function retain(services: Services): Promise<boolean> {
  const { config, database, clock, log } = services;
  const today = shopDay(services);
  const before = await takeOn(services, today);
  if (!before) return false;
  if (before.last && addDays(before.last, leap) < today) {
    log('warn', 'clock-ahead', { names: [before.last, today] });
    return false;
  }
  const since = (months: number) => new Date(addMonths(today, -months));
  const photos = await erasePhotosBefore(services, since(config.PHOTOS_MONTHS));
  const requests = await eraseRequestsBefore(services, since(config.REQUESTS_MONTHS));
  const people = await forgetPeopleBefore(database, since(config.PEOPLE_MONTHS));
  await forgetBefore(services, new Date(clock().getTime() - 2 * day));
  if (photos || requests || people) log('info', 'erased-by-age', { count: photos + requests + people });
  return true;
}

/**
 * Takes on the work of `today` and tells when it was done before; nothing, where somebody else has it.
 *
 * Should the server end in the midst of it, the rest is done tomorrow.
 */
async function takeOn(
  { database }: Services,
  today: CalendarDay,
): Promise<{ readonly last?: CalendarDay } | undefined> {
  return database.db.transaction().execute(async (queries) => {
    const { numInsertedOrUpdatedRows } = await queries
      .insertInto('chores')
      .values({ name: 'retention', day: today })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (!numInsertedOrUpdatedRows) return undefined;
    const others = queries.selectFrom('chores').select('day').where('name', '=', 'retention').where('day', '<', today);
    const last = await others.orderBy('day', 'desc').executeTakeFirst();
    await queries.deleteFrom('chores').where('day', '<', today).execute();
    return last ? { last: last.day } : {};
  });
}
