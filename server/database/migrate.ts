/**
 * Brings the tables of a database to what this version knows.
 *
 * Only ever forwards. Instances that start at once take turns: the first does the work, the others find it done.
 */
import type { Database, Queries } from './database.ts';
import { type Migration, migrations } from './migrations/index.ts';

/** The database has been used by a later version, whose tables this one does not know. */
export class NewerDatabaseError extends Error {}

/** Applies what is missing of `steps` and gives its names. */
export async function migrate(
  database: Database,
  now: Date,
  steps: readonly Migration[] = migrations,
): Promise<readonly string[]> {
  return database.alone(async (queries) => {
    const applied = await appliedIn(queries);
    const unknown = applied.find((name) => !steps.some((step) => step.name === name));
    if (unknown !== undefined) throw new NewerDatabaseError(unknown);
    const missing = steps.filter(({ name }) => !applied.includes(name));
    for (const { name, up } of missing) {
      await up(queries.schema);
      await queries.insertInto('migrations').values({ name, applied_at: now.toISOString() }).execute();
    }
    return missing.map(({ name }) => name);
  });
}

async function appliedIn(queries: Queries): Promise<string[]> {
  await queries.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('applied_at', 'text', (column) => column.notNull())
    .execute();
  const rows = await queries.selectFrom('migrations').select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}
