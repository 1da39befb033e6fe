/** What staff keep about a request for themselves. */
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';
import { record } from './events.ts';

/** A note of somebody of the shop. */
export interface Note {
  /** Made with the form: a form that is sent twice notes once. */
  readonly id: string;
  readonly words: string;
  readonly who: string;
}

/** Keeps a note, which no customer sees; false, where another was kept under its id. */
export async function addNote({ database, clock }: Services, { receipt }: Stored, note: Note): Promise<boolean> {
  const { reference } = receipt;
  const { db } = database;
  if (await db.transaction().execute((queries) => record(queries, { ...note, reference, at: clock(), what: 'note' })))
    return true;
  const kept = await db.selectFrom('events').select('words').where('id', '=', note.id).executeTakeFirst();
  return kept?.words === note.words;
}

/** Keeps who opened a request first, and when. */
export async function markRead({ database, clock }: Services, { receipt }: Stored, who: string): Promise<void> {
  const { reference } = receipt;
  const at = clock();
  await database.db.transaction().execute(async (queries) => {
    const { numUpdatedRows } = await queries
      .updateTable('requests')
      .set({ read_at: at.toISOString() })
      .where('reference', '=', reference)
      .where('read_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows) await record(queries, { reference, at, who, what: 'read' });
  });
}
