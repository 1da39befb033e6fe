/** Who somebody is beyond their name, and the passes with which people come from the extension to the desk. */
import type { SchemaModule } from 'kysely';

export async function passes(schema: SchemaModule): Promise<void> {
  await schema.alterTable('invitations').addColumn('by_id', 'text').execute();
  await schema.alterTable('audit').addColumn('who_id', 'text').execute();
  await schema
    .createTable('passes')
    .addColumn('hash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('token_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
}
