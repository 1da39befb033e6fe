/** Keeps the keys that sign: a receipt can be checked for as long as the database lives. */
import type { Database } from '../database/database.ts';
import { createSigner, makeKey, type PrivateKey, publicHalf, publicKey, type Signer } from './signer.ts';

/**
 * Signs with `given`, else with the newest key that is kept, else with a new one, which is kept before it is used.
 *
 * Of a key that was given, only the public half is kept.
 */
export async function openSigner(database: Database, given: PrivateKey | undefined, now: Date): Promise<Signer> {
  const { own, rows } = await database.alone(async (queries) => {
    const rows = await queries.selectFrom('keys').selectAll().orderBy('created_at', 'desc').execute();
    const own = given ?? rows.find((row) => row.private !== null)?.private ?? makeKey();
    const { kid, x } = publicHalf(own);
    if (!rows.some(({ id }) => id === kid)) {
      const row = { id: kid, public: x, private: given ? null : own, created_at: now.toISOString() };
      await queries.insertInto('keys').values(row).execute();
    }
    return { own, rows: rows.filter(({ id }) => id !== kid) };
  });
  return createSigner(
    own,
    rows.map((row) => publicKey(row.id, row.public)),
  );
}
