/** Photos: what is known of each; their bytes are files. */
import type { SchemaModule } from 'kysely';

export async function photos(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('photos')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('reference', 'text', (column) => column.references('requests.reference').onDelete('cascade'))
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('photos_reference').on('photos').column('reference').execute();
}
