/** What is known of photos: to which request they belong, and what they are. */
import type { Receipt } from '../../content/returns/receipt.ts';
import type { Queries } from '../database/database.ts';
import type { PhotosTable } from '../database/desk-tables.ts';

/** Photos that came and that no request has named yet, in bytes. */
export async function unclaimedBytes(queries: Queries): Promise<number> {
  const { bytes } = await queries
    .selectFrom('photos')
    .select((select) => select.fn.sum<string | number | null>('bytes').as('bytes'))
    .where('reference', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(bytes ?? 0);
}

/** Notes a photo whose bytes are on the disk. */
export async function notePhoto(queries: Queries, photo: Omit<PhotosTable, 'reference'>): Promise<void> {
  await queries
    .insertInto('photos')
    .values({ ...photo, reference: null })
    .execute();
}

/** Gives the photos that a request names to it, and tells how many are another's or not there: they keep out nothing. */
export async function claimPhotos(queries: Queries, { reference, request }: Receipt): Promise<number> {
  const named = [...new Set(request.photos)];
  if (!named.length) return 0;
  const { numUpdatedRows } = await queries
    .updateTable('photos')
    .set({ reference })
    .where('id', 'in', named)
    .where('reference', 'is', null)
    .executeTakeFirstOrThrow();
  return named.length - Number(numUpdatedRows);
}

/** The photos of a request, in the order in which it names them. */
export async function photosOf(queries: Queries, { reference, request }: Receipt): Promise<PhotosTable[]> {
  const rows = await queries.selectFrom('photos').selectAll().where('reference', '=', reference).execute();
  return request.photos.flatMap((id) => rows.filter((row) => row.id === id));
}
