/** Keeps those who ordered from being pestered with mails about their orders, whoever asks for them. */
import { randomUUID } from 'node:crypto';
import type { Queries } from '../database/database.ts';
import type { Services } from '../services.ts';

const hour = 3_600_000;

/** Notes that these things were asked about, and tells of each whether that was seldom enough to write to anybody. */
export async function areRare(
  { secrets, clock }: Pick<Services, 'secrets' | 'clock'>,
  queries: Queries,
  things: readonly string[],
  /** Mails about one thing within an hour. */
  most = 3,
): Promise<boolean[]> {
  const now = clock();
  const digests = things.map((thing) => secrets.digest(thing));
  const notes = digests.map((digest) => ({ id: randomUUID(), digest, at: now.toISOString() }));
  await queries.insertInto('lookups').values(notes).execute();
  const rows = await queries
    .selectFrom('lookups')
    .select((select) => ['digest', select.fn.countAll().as('count')])
    .where('digest', 'in', [...new Set(digests)])
    .where('at', '>', new Date(now.getTime() - hour).toISOString())
    .groupBy('digest')
    .execute();
  const counts = new Map(rows.map(({ digest, count }) => [digest, Number(count)]));
  // of those that were noted together, the last is as rare as all of them make it
  return digests
    .toReversed()
    .map((digest) => {
      const count = counts.get(digest) ?? 0;
      counts.set(digest, count - 1);
      return count <= most;
    })
    .toReversed();
}
