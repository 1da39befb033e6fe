import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { photoLimits } from '../../content/returns/photo.ts';
import { limits } from '../../content/returns/request/limits.ts';
import { photosOf } from '../../server/photos/store.ts';
import { sweepPhotos } from '../../server/photos/sweep.ts';
import { databases } from './databases.ts';
import { mailAbout } from './letters.ts';
import { jpeg, postPhoto } from './photos.ts';
import { newRequest } from './send.ts';
import { type Bench, createBench } from './services.ts';
import { staffAt } from './staff.ts';

const filesOf = ({ services }: Bench) => readdirSync(services.config.PHOTOS_FOLDER);

test.each(databases)('%s: photos come first, and belong to the request that names them', async (_, make) => {
  const bench = await createBench({ DATABASE_URL: await make() });
  const ids = [await postPhoto(bench), await postPhoto(bench), await postPhoto(bench)].map(({ id }) => id ?? '');
  const folder = bench.services.config.PHOTOS_FOLDER;
  expect(filesOf(bench).sort()).toEqual([...ids].sort());
  for (const name of ids) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  const [one = '', two = '', three = ''] = ids;
  const mine = await bench.post(newRequest({ photos: [two, one, 'q'.repeat(24)] }));
  const theirs = await bench.post(newRequest({ photos: [one, three] }));
  expect([mine.status, theirs.status]).toEqual([201, 201]);
  const { db } = bench.database;
  expect((await photosOf(db, mine.body.receipt)).map(({ id }) => id)).toEqual([two, one]);
  expect((await photosOf(db, theirs.body.receipt)).map(({ id }) => id)).toEqual([three]);
});

test('a statement is kept whose photos are lost, and both sides are told', async () => {
  const bench = await createBench();
  const { id = '' } = await postPhoto(bench);
  bench.clock.now = new Date('2026-11-23T10:00:01Z');
  await sweepPhotos(bench.services);
  const photos = [id, 'q'.repeat(24), 'q'.repeat(24)];
  const { mail, status } = await mailAbout(bench, newRequest({ locale: 'en', photos }));
  expect(mail.text).toContain('2 photos could not be attached. Send them by email.');
  const { mail: notice, receipt } = await mailAbout(bench, newRequest({ photos }), 'request');
  expect(notice.text).toContain('Nie dotarły 2 zdjęcia. Poproś klienta');
  const staff = await staffAt((path, init) => bench.app.request(path, init), bench.services.config.DATABASE_URL);
  const { text } = await staff.open(`/staff/requests/${receipt.reference}`);
  expect(text).toContain('2 photos did not arrive. Ask the customer');
  const page = await bench.app.request(new URL(status).pathname);
  expect(await page.text()).not.toContain('photos');
});

test.each<[string, string, Uint8Array, number, string]>([
  ['a page of HTML', 'image/jpeg', new TextEncoder().encode('<html><script>alert(1)</script>'), 415, 'not-a-photo'],
  ['a picture that can run', 'image/svg+xml', new TextEncoder().encode('<svg onload="x()"/>'), 415, 'not-a-photo'],
  ['HEIC', 'image/heic', new TextEncoder().encode('\0\0\0\x18ftypheic\0\0\0\0'), 415, 'not-a-photo'],
  ['nothing', 'image/jpeg', new Uint8Array(), 415, 'not-a-photo'],
  ['a form of another site', 'text/plain', jpeg, 415, 'not-a-photo'],
  ['too many bytes', 'image/jpeg', new Uint8Array(photoLimits.bytes + 1).fill(0xff), 413, 'too-large'],
])('%s is no photo', async (_, type, bytes, status, code) => {
  const bench = await createBench();
  expect(await postPhoto(bench, { type, bytes })).toMatchObject({ status, code });
  expect(await bench.database.db.selectFrom('photos').selectAll().execute()).toEqual([]);
});

test('one sender sends photos for so many requests, and no more within an hour', async () => {
  const bench = await createBench({ REQUESTS_PER_HOUR: '1' });
  for (let at = 0; at < limits.photos; at++) expect((await postPhoto(bench)).status).toBe(201);
  expect(await postPhoto(bench)).toMatchObject({ status: 429, code: 'too-many' });
  expect((await postPhoto(bench, { sender: '192.0.2.9' })).status).toBe(201);
});

test.each(databases)('%s: what no request named within a day is gone, and nothing else', async (_, make) => {
  const bench = await createBench({ DATABASE_URL: await make() });
  const { id: named = '' } = await postPhoto(bench);
  const { id: waiting = '' } = await postPhoto(bench);
  await bench.services.photos.keep('lost-before-it-was-noted', jpeg);
  await bench.post(newRequest({ photos: [named] }));
  const folder = bench.services.config.PHOTOS_FOLDER;
  for (const name of filesOf(bench)) utimesSync(join(folder, name), bench.clock.now, bench.clock.now);
  bench.clock.now = new Date('2026-11-23T09:59:59Z');
  expect(await sweepPhotos(bench.services)).toBe(0);
  const { id: fresh = '' } = await postPhoto(bench);
  bench.clock.now = new Date('2026-11-23T10:00:01Z');
  expect(await sweepPhotos(bench.services)).toBe(2);
  expect(filesOf(bench).sort()).toEqual([named, fresh].sort());
  expect(await bench.database.db.selectFrom('photos').select('id').where('id', '=', waiting).execute()).toEqual([]);
});
