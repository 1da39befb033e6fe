import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { migrate } from '../../server/database/migrate.ts';
import { openDatabase } from '../../server/database/open.ts';
import { errorCode } from '../../server/log.ts';
import { claim } from '../../server/outbox/queue.ts';
import { startPostgres } from '../tools/postgres.ts';
import { databases, sqliteFile } from './databases.ts';
import { startMailbox } from './mailbox.ts';
import { jpeg, postPhoto } from './photos.ts';
import { startServer } from './process.ts';
import { newRequest, send } from './send.ts';
import { createBench } from './services.ts';

const others: readonly [path: string, init: RequestInit][] = [
  ['/photos', { method: 'POST', headers: { 'Content-Type': 'image/jpeg' }, body: jpeg }],
  [`/status/${'s'.repeat(32)}`, { headers: { Accept: 'application/json' } }],
  [
    '/orders/lookup',
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ number: '1', email: 'anna@example.pl', locale: 'pl' }),
    },
  ],
];

test('a database that is away: nothing is confirmed, and all is well when it is back', async () => {
  await using mailbox = await startMailbox();
  await using cluster = await startPostgres();
  await using server = await startServer({ DATABASE_URL: await cluster.createDatabase(), SMTP_URL: mailbox.url });
  const ready = async () => (await fetch(`${server.address}/ready`)).status;
  const before = await send(server.address, newRequest());
  expect([before.status, await ready()]).toEqual([201, 200]);
  await cluster.stop();
  const request = newRequest();
  const during = await send(server.address, request);
  expect(during).toMatchObject({ status: 503, body: { code: 'not-confirmed' } });
  expect(JSON.stringify(during)).not.toMatch(/receipt|reference/);
  expect([await ready(), (await fetch(`${server.address}/health`)).status]).toEqual([503, 200]);
  for (const [path, init] of others) {
    const answer = await fetch(`${server.address}${path}`, init);
    expect([path, answer.status, await answer.json()]).toMatchObject([path, 503, { code: 'not-ready' }]);
  }
  await cluster.start();
  expect((await send(server.address, request)).status).toBe(201);
  expect(await ready()).toBe(200);
  await mailbox.waitFor(({ raw }) => raw.includes(before.body.receipt.reference));
});

test('a connection that breaks in the midst of a transaction breaks nothing else', async () => {
  const heard: string[] = [];
  const [, make] = databases[1]!;
  const database = openDatabase(await make(), (error) => heard.push(errorCode(error)));
  await migrate(database, new Date('2026-11-22T10:00:00Z'));
  const broken = database.db.transaction().execute(async (queries) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(queries);
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(database.db);
    await expect.poll(() => heard.length).toBeGreaterThan(0);
    await queries.selectFrom('requests').selectAll().execute();
  });
  await expect(broken).rejects.toThrow();
  expect(await database.db.selectFrom('requests').selectAll().execute()).toEqual([]);
  expect(heard[0]).toBe('57P01');
  await database.close();
});

test('a full disk: nothing is confirmed, and what was stored before is there', async () => {
  const { post, database, log } = await createBench();
  const stored = newRequest();
  const { body } = await post(stored);
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.db);
  await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(database.db);
  const large = newRequest({ statement: 'I withdraw. '.repeat(1_500) });
  expect(await post(large)).toMatchObject({ status: 503, body: { code: 'not-confirmed' } });
  expect(log.join('')).toContain('SQLITE_FULL');
  expect(await post(stored)).toEqual({ status: 200, body });
  await sql`pragma max_page_count = 1000000`.execute(database.db);
  expect((await post(large)).status).toBe(201);
});

test('no room for a photo: it is not taken, and nothing is left of it', async () => {
  const bench = await createBench();
  const folder = bench.services.config.PHOTOS_FOLDER;
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  const write = vi.spyOn(await handles(folder), 'sync').mockRejectedValueOnce(full);
  expect(await postPhoto(bench)).toMatchObject({ status: 503, code: 'not-ready' });
  expect(readdirSync(folder)).toEqual([]);
  write.mockRestore();
  expect((await postPhoto(bench)).status).toBe(201);
});

test('a clock that jumps: each receipt says what it showed, and nothing is lost', async () => {
  const { post, clock, database } = await createBench();
  const first = await post(newRequest());
  clock.now = new Date('2026-11-22T08:00:00Z');
  const second = await post(newRequest());
  clock.now = new Date('2027-03-01T00:00:00Z');
  const third = await post(newRequest());
  const times = [first, second, third].map(({ status, body }) => [status, body.receipt.receivedAt]);
  expect(times).toEqual([
    [201, '2026-11-22T10:00:00.000Z'],
    [201, '2026-11-22T08:00:00.000Z'],
    [201, '2027-03-01T00:00:00.000Z'],
  ]);
  // some of them are taken while the clock is wrong, and whoever took them is gone
  await claim(database, { now: clock.now, milliseconds: 70_000, count: 3 });
  clock.now = new Date('2026-11-22T10:00:01Z');
  expect(await claim(database, { now: clock.now, milliseconds: 70_000, count: 100 })).toHaveLength(6);
  expect(await claim(database, { now: clock.now, milliseconds: 70_000, count: 100 })).toEqual([]);
});

test('a server that is told to stop finishes what was begun, and takes nothing new', async () => {
  await using mailbox = await startMailbox();
  await using server = await startServer({ DATABASE_URL: sqliteFile(), SMTP_URL: mailbox.url });
  const { hostname, port } = new URL(server.address);
  const body = Buffer.from(JSON.stringify(newRequest()));
  const begun = connect(Number(port), hostname);
  let answer = '';
  begun.setEncoding('utf8').on('data', (text: string) => (answer += text));
  const head = ['POST /requests HTTP/1.1', `Host: ${hostname}`, 'Content-Type: application/json'];
  begun.write(`${[...head, `Content-Length: ${body.length}`, 'Connection: close'].join('\r\n')}\r\n\r\n`);
  begun.write(body.subarray(0, 40));
  // until the server has read what came so far
  await fetch(`${server.address}/health`);
  const stopped = server.stop();
  await expect.poll(() => fetch(`${server.address}/health`).catch(() => 'refused')).toBe('refused');
  begun.write(body.subarray(40));
  await once(begun, 'close');
  expect(answer).toMatch(/^HTTP\/1\.1 201 /);
  expect(await stopped).toBe(0);
});

/** What all open files have in common. */
async function handles(folder: string): Promise<{ sync(): Promise<void> }> {
  const path = join(folder, 'probe');
  const file = await open(path, 'w');
  await file.close();
  await rm(path);
  return Object.getPrototypeOf(file) as { sync(): Promise<void> };
}
