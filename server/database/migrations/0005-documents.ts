/** Documents with their history, and the files that are made of them. */
import type { SchemaModule } from 'kysely';

export async function documents(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('publications')
    .addColumn('revision', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('key', 'text', (column) => column.unique())
    .addColumn('digest', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('who_id', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('of', 'integer')
    .addColumn('note', 'text')
    .addColumn('changes', 'text', (column) => column.notNull())
    .addColumn('units', 'text', (column) => column.notNull())
    .addColumn('merged', 'integer', (column) => column.notNull())
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('policy', 'text', (column) => column.notNull())
    .addColumn('faq', 'text', (column) => column.notNull())
    .addColumn('made', 'text')
    .execute();
  await schema
    .createTable('contents')
    .addColumn('hash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('files')
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('until', 'text')
    .execute();
}
