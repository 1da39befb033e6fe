import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newMessage } from '../../server/outbox/queue.ts';
import { retain } from '../../server/retention/daily.ts';
import { eraseRequest } from '../../server/retention/erase.ts';
import { databases, sqliteFile } from './databases.ts';
import { postPhoto } from './photos.ts';
import { newRequest } from './send.ts';
import { type Bench, createBench } from './services.ts';
import { staffAt } from './staff.ts';

/** Everything that the database holds, as text. */
async function dump({ database: { db } }: Bench): Promise<string> {
  const tables = ['requests', 'messages', 'events', 'reminders', 'photos', 'erased', 'lookups'] as const;
  const all = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
  return JSON.stringify(all);
}

test.each(databases)('%s: erasing leaves the reference, the kind and the dates, and nothing else', async (_, make) => {
  const url = await make();
  const bench = await createBench({ DATABASE_URL: url });
  const staff = await staffAt((path, init) => bench.app.request(path, init), url);
  const { id = '' } = await postPhoto(bench);
  const contact = { name: 'Zuzanna Ostatnia', email: 'zuzanna@example.pl', phone: '+48 600 111 222' };
  const { body } = await bench.post(newRequest({ contact, photos: [id], words: 'Moje tajemnice.' }));
  const kept = await bench.post(newRequest());
  const path = `/staff/requests/${body.receipt.reference}`;
  await staff.send(path, `${path}/note`, { words: 'Pani Zuzanna dzwoniła.' });
  await staff.send(path, `${path}/answer`, { decision: 'ask', words: 'Pani Zuzanno, kiedy?' });
  const traces = /Zuzann|zuzanna|600 111|tajemnice|odstępuję/;
  expect(await dump(bench)).toMatch(traces);
  expect((await staff.send(path, `${path}/erase`, {})).status).toBe(422);
  expect(await dump(bench)).toMatch(traces);
  const after = await staff.send(path, `${path}/erase`, { sure: 'yes' });
  expect([after.status, after.text]).toEqual([410, expect.stringContaining('received on 22 November 2026, erased on')]);
  const left = (await dump(bench)).replaceAll(kept.body.receipt.request.statement, '');
  expect(left).not.toMatch(traces);
  expect(await bench.database.db.selectFrom('erased').selectAll().execute()).toEqual([
    {
      ...{ reference: body.receipt.reference, kind: 'withdrawal', state: 'asked' },
      ...{ received_at: '2026-11-22T10:00:00.000Z', erased_at: '2026-11-22T10:00:00.000Z' },
    },
  ]);
  expect(readdirSync(bench.services.config.PHOTOS_FOLDER)).toEqual([]);
  expect((await bench.app.request(new URL(body.status).pathname)).status).toBe(404);
  expect((await bench.app.request(new URL(kept.body.status).pathname)).status).toBe(200);
  expect(bench.log.join('')).not.toMatch(traces);
});

test.each(databases)(
  '%s: photos go after six months and requests when claims are over, once a day',
  async (_, make) => {
    const url = await make();
    const bench = await createBench({ DATABASE_URL: url, REQUESTS_MONTHS: '12' });
    const other = await createBench({ DATABASE_URL: url, REQUESTS_MONTHS: '12' });
    const { clock, services, database } = bench;
    const { id = '' } = await postPhoto(bench);
    const { body } = await bench.post(newRequest({ photos: [id] }));
    await database.db
      .insertInto('messages')
      .values({ ...newMessage('order', null, 'a@b.pl', clock.now), state: 'sent' })
      .execute();
    const count = async (table: 'requests' | 'photos' | 'messages') =>
      (await database.db.selectFrom(table).selectAll().execute()).length;
    const on = async (day: string, from = bench) => {
      from.clock.now = new Date(`${day}T03:00:00Z`);
      const done = await retain(from.services);
      return [done, await count('requests'), await count('photos')];
    };
    expect(await on('2026-11-22')).toEqual([true, 1, 1]);
    expect(await on('2026-11-22', other)).toEqual([false, 1, 1]);
    expect(await on('2026-11-25')).toEqual([true, 1, 1]);
    expect(await count('messages')).toBe(2);
    for (let month = 1; month <= 5; month++) await on(`2027-0${month}-01`);
    expect((await on('2027-05-21')).slice(1)).toEqual([1, 1]);
    expect(await on('2027-05-23')).toEqual([true, 1, 0]);
    expect(readdirSync(services.config.PHOTOS_FOLDER)).toEqual([]);
    for (let month = 6; month <= 9; month++) await on(`2027-0${month}-15`);
    for (const month of [10, 11]) await on(`2027-${month}-15`);
    expect((await on('2027-11-22')).slice(1)).toEqual([1, 0]);
    // nobody has answered it yet
    expect(await on('2027-11-24')).toEqual([true, 1, 0]);
    await database.db.updateTable('requests').set({ state: 'done' }).execute();
    expect(await on('2027-11-25')).toEqual([true, 0, 0]);
    expect(await database.db.selectFrom('erased').select('reference').execute()).toEqual([
      { reference: body.receipt.reference },
    ]);
  },
);

test('a clock that jumps ahead erases nothing on that day', async () => {
  const bench = await createBench({ REQUESTS_MONTHS: '12' });
  await bench.post(newRequest());
  expect(await retain(bench.services)).toBe(true);
  bench.clock.now = new Date('2040-01-01T12:00:00Z');
  expect(await retain(bench.services)).toBe(false);
  expect(bench.log.join('')).toContain('"event":"clock-ahead"');
  bench.clock.now = new Date('2026-11-23T12:00:00Z');
  expect(await retain(bench.services)).toBe(true);
  expect(await bench.database.db.selectFrom('requests').select('kind').execute()).toHaveLength(1);
});

test('the files of the database are closed to others, and what was erased is in none of them', async () => {
  const url = sqliteFile();
  const bench = await createBench({ DATABASE_URL: url });
  const statement = `I withdraw. ${'Never to be found again. '.repeat(400)}`;
  const { body } = await bench.post(newRequest({ statement }));
  const path = url.slice('file:'.length);
  const files = () => ['', '-wal', '-shm'].map((end) => path + end);
  for (const file of files()) expect([file, statSync(file).mode & 0o777]).toEqual([file, 0o600]);
  const text = () =>
    files()
      .map((file) => readFileSync(file, 'latin1'))
      .join('');
  expect(text()).toContain('Never to be found again.');
  await eraseRequest(bench.services, body.receipt.reference);
  expect(text()).not.toContain('Never to be found again.');
});
