/** Which orders were asked for, as digests: so that nobody is mailed about one again and again. */
import type { SchemaModule } from 'kysely';

export async function lookups(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('lookups')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('lookups_digest').on('lookups').columns(['digest', 'at']).execute();
}
