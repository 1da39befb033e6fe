/** Opens a database for the command line: with the tables that this version knows. */
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open.ts';

/** The database at `url`, ready to be worked with. */
export async function openReady(url: string, now: Date): Promise<Database> {
  const database = openDatabase(url, () => {});
  try {
    await migrate(database, now);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
