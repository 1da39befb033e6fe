import { type SchemaModule, sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate, NewerDatabaseError } from '../../server/database/migrate.ts';
import { migrations } from '../../server/database/migrations/index.ts';
import { openDatabase } from '../../server/database/open.ts';
import { databases } from './databases.ts';
import { startMailbox } from './mailbox.ts';
import { startServer } from './process.ts';

const now = new Date('2026-11-22T10:00:00Z');

test.each(databases)('%s: servers that start at once on an empty database take turns', async (_, make) => {
  await using mailbox = await startMailbox();
  const env = { DATABASE_URL: await make(), SMTP_URL: mailbox.url };
  const servers = await Promise.all([startServer(env), startServer(env), startServer(env)]);
  const migrated = servers.flatMap(({ log }) => log.filter((line) => line.includes('"migrated"')));
  expect(migrated).toHaveLength(1);
  const keys = await Promise.all(servers.map(async ({ address }) => (await fetch(`${address}/keys`)).json()));
  expect(keys[1]).toEqual(keys[0]);
  expect(keys[2]).toEqual(keys[0]);
  expect(await Promise.all(servers.map((server) => server.stop()))).toEqual([0, 0, 0]);
});

test.each(databases)('%s: each step is taken once, and a failed one leaves nothing behind', async (_, make) => {
  const database = openDatabase(await make(), () => {});
  const shelf = { name: '8000-shelf', up: (schema: SchemaModule) => table(schema, 'shelf') };
  const broken = {
    name: '9000-broken',
    up: async (schema: SchemaModule) => {
      await table(schema, 'box');
      throw new Error('power cut');
    },
  };
  const mended = { name: '9000-broken', up: (schema: SchemaModule) => table(schema, 'box') };
  expect(await migrate(database, now)).toEqual(migrations.map(({ name }) => name));
  expect(await migrate(database, now, [...migrations, shelf])).toEqual(['8000-shelf']);
  await expect(migrate(database, now, [...migrations, shelf, broken])).rejects.toThrow('power cut');
  expect(await migrate(database, now, [...migrations, shelf, mended])).toEqual(['9000-broken']);
  expect(await migrate(database, now, [...migrations, shelf, mended])).toEqual([]);
  await expect(migrate(database, now)).rejects.toThrow(NewerDatabaseError);
  await database.close();
});

function table(schema: SchemaModule, name: string): Promise<void> {
  return schema.createTable(name).addColumn('id', 'text').execute();
}

test('a step that takes its time is not cut off, nor are those that wait for their turn', async () => {
  const [, make] = databases[1]!;
  // by far less than what the servers of shops are given
  const url = `${await make()}?statement_timeout=300`;
  const one = openDatabase(url, () => {});
  const two = openDatabase(url, () => {});
  await one.alone((queries) => sql`select pg_sleep(1)`.execute(queries));
  const waiting = [one, two].map((database) =>
    database.alone(async (queries) => void (await sql`select pg_sleep(0.6)`.execute(queries))),
  );
  expect(await Promise.all(waiting)).toEqual([undefined, undefined]);
  await Promise.all([one.close(), two.close()]);
});
