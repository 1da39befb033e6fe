/** Forgets people who are gone, once what they did is past asking: their keys, their invitations, what the trail says of them. */
import type { Database } from '../database/database.ts';

/** Forgets what ended before `time`; tells how much. Who has access is never forgotten. */
export async function forgetPeopleBefore({ db }: Database, time: Date): Promise<number> {
  const before = time.toISOString();
  const [tokens, invitations, lines] = await db.transaction().execute(async (queries) => [
    await queries
      .deleteFrom('tokens')
      .where((row) => row.or([row('revoked_at', '<', before), row('expires_at', '<', before)]))
      .executeTakeFirst(),
    await queries
      .deleteFrom('invitations')
      .where((row) => row.or([row('closed_at', '<', before), row('expires_at', '<', before)]))
      .executeTakeFirst(),
    await queries.deleteFrom('audit').where('at', '<', before).executeTakeFirst(),
  ]);
  return [tokens, invitations, lines].reduce((sum, each) => sum + Number(each?.numDeletedRows ?? 0), 0);
}
