/** Submissions with which there was nothing to do: sent again, each is told what it was told the first time. */
import type { SchemaModule } from 'kysely';

export async function needless(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('needless')
    .addColumn('key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('told', 'text', (column) => column.notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .execute();
}
