/** How the shop deals with requests: what became of each, what was done to it, what is left when it is erased. */
import type { SchemaModule } from 'kysely';

export async function desk(schema: SchemaModule): Promise<void> {
  const requests = schema.alterTable('requests');
  await requests.addColumn('state', 'text', (column) => column.notNull().defaultTo('open')).execute();
  await requests.addColumn('revision', 'integer', (column) => column.notNull().defaultTo(0)).execute();
  await requests.addColumn('words', 'text', (column) => column.notNull().defaultTo('')).execute();
  await requests.addColumn('owner', 'text').execute();
  await requests.addColumn('email', 'text').execute();
  await requests.addColumn('due_on', 'text').execute();
  await requests.addColumn('read_at', 'text').execute();
  await schema.createIndex('requests_due_on').on('requests').columns(['state', 'due_on']).execute();
  await schema
    .createTable('events')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('reference', 'text', (column) => column.notNull().references('requests.reference').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('who', 'text')
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('words', 'text')
    .execute();
  await schema.createIndex('events_reference').on('events').columns(['reference', 'position']).execute();
  await schema
    .createTable('reminders')
    .addColumn('reference', 'text', (column) => column.notNull().references('requests.reference').onDelete('cascade'))
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reminders_once', ['reference', 'what'])
    .execute();
  await schema
    .createTable('chores')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('chores_once', ['name', 'day'])
    .execute();
  await schema
    .createTable('erased')
    .addColumn('reference', 'text', (column) => column.primaryKey().notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('erased_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('secrets')
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
}
