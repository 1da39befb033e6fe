/** Clears away photos that no request has named within a day, and files that nobody knows about. */
import type { Services } from '../services.ts';

const day = 24 * 3_600_000;

/** Each server sweeps its own folder; with a shared one, who comes second finds nothing left. */
export async function sweepPhotos({ database, photos, clock }: Services): Promise<number> {
  const before = new Date(clock().getTime() - day);
  await database.db
    .deleteFrom('photos')
    .where('reference', 'is', null)
    .where('created_at', '<', before.toISOString())
    .execute();
  const ids = await photos.writtenBefore(before);
  let removed = 0;
  for (let at = 0; at < ids.length; at += some) {
    const part = ids.slice(at, at + some);
    const rows = await database.db.selectFrom('photos').select('id').where('id', 'in', part).execute();
    const known = new Set(rows.map(({ id }) => id));
    for (const id of part.filter((each) => !known.has(each))) {
      await photos.remove(id);
      removed++;
    }
  }
  return removed;
}

/** So many at once: databases take only so many values in a query. */
const some = 500;
