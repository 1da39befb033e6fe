import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openDocuments } from '../../../server/documents/documents.ts';
import { databases, sqliteFile, testFolder } from '../databases.ts';
import { startServer } from '../process.ts';
import { createBench } from '../services.ts';
import { createOffice, type Office } from './office.ts';
import { small } from './small.ts';

test.each(databases)('%s: published files are served from memory as a CDN would like them', async (_, make) => {
  const url = await make();
  const office = await createOffice(url);
  const first = (await office.get('/help/help.json')).body;
  const old = first.files.pl.faq;
  await headersOf(office, old);
  await codings(office, old);
  await revalidation(office, old);
  const { faq, base } = await office.owner.open();
  faq.entries[0].fields.answer.pl.text += '\n\nNowe zdanie.';
  expect((await office.owner.publish({ base, documents: { faq } })).status).toBe(201);
  const second = (await office.get('/help/help.json')).body;
  expect(second.files.pl.faq).not.toBe(old);
  expect(second.files.pl.policy).toBe(first.files.pl.policy);
  await laterOn(office, url, { old, fresh: second.files.pl.faq });
});

async function headersOf({ get }: Office, name: string): Promise<void> {
  const { headers } = await get(`/help/${name}`);
  expect(Object.fromEntries(headers)).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'Accept-Encoding',
    etag: expect.stringMatching(/^"[\w-]{22}"$/),
  });
  const manifest = await get('/help/help.json');
  expect(manifest.headers.get('Cache-Control')).toBe(
    'public, max-age=10, stale-while-revalidate=60, stale-if-error=86400',
  );
  const page = await get('/help/faq.pl.html');
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(page.body).toContain('application/ld+json');
  const head = await get(`/help/${name}`, { method: 'HEAD' });
  expect([head.status, head.body, head.headers.get('ETag')]).toEqual([200, '', headers.get('ETag')]);
  for (const unknown of ['faq.xx.html', 'faq.pl.000000000000.json', 'shop.json', '..%2fhelp.json', 'help.json.br'])
    expect((await get(`/help/${unknown}`)).status).toBe(404);
  expect((await get('/help/faq.pl.000000000000.json')).headers.get('Cache-Control')).toBe('no-store');
}

async function codings({ app, get }: Office, name: string): Promise<void> {
  const plain = JSON.stringify((await get(`/help/${name}`)).body);
  const etags = new Set<string | null>();
  for (const [accepted, coding, read] of [
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['identity', null, (bytes: Uint8Array) => bytes],
    ['*;q=0', null, (bytes: Uint8Array) => bytes],
  ] as const) {
    const answer = await app.request(`/help/${name}`, { headers: { 'Accept-Encoding': accepted } });
    expect(answer.headers.get('Content-Encoding')).toBe(coding);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(answer.headers.get('Content-Length')).toBe(String(bytes.byteLength));
    expect(Buffer.from(read(bytes)).toString()).toBe(plain);
    etags.add(answer.headers.get('ETag'));
  }
  expect(etags.size).toBe(3);
}

async function revalidation({ get }: Office, name: string): Promise<void> {
  const etag = (await get(`/help/${name}`)).headers.get('ETag') ?? '';
  for (const known of [etag, `W/${etag}`, `"another", ${etag}`, '*']) {
    const answer = await get(`/help/${name}`, { headers: { 'If-None-Match': known } });
    expect([answer.status, answer.body]).toEqual([304, '']);
    expect(answer.headers.get('ETag')).toBe(etag);
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
  }
  expect((await get(`/help/${name}`, { headers: { 'If-None-Match': '"another"' } })).status).toBe(200);
}

/** Another process, and much later. */
async function laterOn(
  { get, database, clock }: Office,
  url: string,
  { old, fresh }: { readonly old: string; readonly fresh: string },
): Promise<void> {
  const other = await createBench({ DATABASE_URL: url });
  const there = async (name: string) => (await other.app.request(`/help/${name}`)).status;
  expect(await there(old)).toBe(200);
  expect(await there(fresh)).toBe(200);
  expect((await other.app.request('/help/help.json')).headers.get('ETag')).toBe(
    (await get('/help/help.json')).headers.get('ETag'),
  );
  const { sweepFiles } = await import('../../../server/documents/files.ts');
  await sweepFiles(database, new Date(clock.now.getTime() + 31 * 24 * 3_600_000));
  const third = await createBench({ DATABASE_URL: url });
  expect((await third.app.request(`/help/${old}`)).status).toBe(404);
  expect((await third.app.request(`/help/${fresh}`)).status).toBe(200);
}

test('a process answers from memory as its routes would', async () => {
  const folder = testFolder();
  const env = { DATABASE_URL: `file:${folder}/d.sqlite`, SMTP_URL: 'smtp://127.0.0.1:9', PHOTOS_FOLDER: folder };
  await using server = await startServer(env);
  const told = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${server.address}${path}`, init);
    const headers = [...answer.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name));
    return { status: answer.status, headers, body: await answer.text() };
  };
  const { body } = await told('/help/help.json');
  const name = JSON.parse(body).files.ru.shop;
  for (const init of [{}, { method: 'HEAD' }, { headers: { 'Accept-Encoding': 'gzip' } }]) {
    // what stands behind a question mark takes the way of the routes
    await told(`/help/${name}`, init);
    const here = await told(`/help/${name}`, init);
    expect(here).toEqual(await told(`/help/${name}?`, init));
    const etag = new Headers(here.headers).get('ETag') ?? '';
    const known = { ...init, headers: { ...init.headers, 'If-None-Match': etag } };
    const unchanged = await told(`/help/${name}`, known);
    expect(unchanged).toMatchObject({ status: 304, body: '' });
    expect(unchanged).toEqual(await told(`/help/${name}?`, known));
  }
  expect((await told('/help/help.json?')).headers).toEqual((await told('/help/help.json')).headers);
  expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});

test('what is there for some days comes and goes by itself', async () => {
  const fields = { text: { pl: { text: 'W grudniu wysyłamy później.' } } };
  const notice = { from: '2026-11-20', until: '2026-11-30', fields };
  const office = await createOffice(undefined, {}, { ...small, shop: { ...small.shop, notice } });
  const { get, clock, database } = office;
  expect((await get('/help/faq.pl.html')).body).toContain('W grudniu wysyłamy później.');
  const before = (await get('/help/help.json')).body;
  clock.now = new Date('2026-12-01T10:00:00Z');
  // nobody has to wait for it
  expect((await get('/help/faq.pl.html')).body).toContain('W grudniu wysyłamy później.');
  const page = async () => (await get('/help/faq.pl.html')).body;
  await expect.poll(page, { timeout: 20_000 }).not.toContain('W grudniu wysyłamy później.');
  const after = (await get('/help/help.json')).body;
  expect([after.revision === before.revision, after.files]).toEqual([false, before.files]);
  const made = async () => (await database.db.selectFrom('publications').select('made').executeTakeFirst())?.made;
  await expect.poll(made).toMatch(/ 2026-12-01$/);
  expect((await office.owner.get('/publications')).body.publications).toHaveLength(1);
});

test('a process that has not heard of the last publication is asked first for what came before', async () => {
  const url = sqliteFile();
  const office = await createOffice(url, {}, small);
  const first = (await office.get('/help/help.json')).body;
  const [late, later] = [await createOffice(url, {}, small), await createOffice(url, {}, small)];
  // from now on neither looks by itself
  for (const { services } of [late, later]) await services.documents.stop();
  const { faq, base } = await office.owner.open();
  faq.entries[0].fields.answer.pl.text += '\n\nNowe zdanie.';
  const { body } = await office.owner.publish({ base, documents: { faq } });
  const before = await late.get('/help/help.json');
  expect([before.status, before.body.revision]).toEqual([200, first.revision]);
  for (const name of Object.values<string>(before.body.files.pl))
    expect((await late.get(`/help/${name}`)).status).toBe(200);
  await office.database.db.deleteFrom('files').where('name', 'like', '1/%').execute();
  const now = await later.get('/help/help.json');
  expect([now.status, now.body.revision]).toEqual([200, body.help.revision]);
});

test('pages of other sites can read what goes wrong', async () => {
  const office = await createOffice(undefined, {}, small);
  const missing = await office.get('/help/faq.xx.html');
  expect([missing.status, missing.headers.get('Access-Control-Allow-Origin')]).toEqual([404, '*']);
  const away = await createOffice(undefined, {}, small);
  await away.database.close();
  const broken = await away.get('/help/help.json');
  expect([broken.status, broken.headers.get('Access-Control-Allow-Origin')]).toEqual([500, '*']);
});

test.each([
  ['of a later version', '{"schema":"faq@9"}'],
  ['that once were allowed', JSON.stringify({ ...small.faq, more: [] })],
])('documents %s stop no files, neither of a server that runs nor of one that begins', async (_, text) => {
  const office = await createOffice(undefined, {}, small);
  const { revision } = (await office.get('/help/help.json')).body;
  const { db } = office.database;
  const row = await db.selectFrom('publications').selectAll().executeTakeFirstOrThrow();
  await db.insertInto('contents').values({ hash: 'later', text }).execute();
  await db
    .insertInto('publications')
    .values({ ...row, revision: 2, key: null, faq: 'later' })
    .execute();
  await expect.poll(() => office.log.join(), { timeout: 10_000 }).toContain('DOCUMENTS_UNREADABLE');
  expect((await office.get('/help/help.json')).body.revision).toBe(revision);
  expect(await office.owner.get('/documents')).toMatchObject({ status: 503, body: { code: 'not-ready' } });
  await db
    .updateTable('files')
    .set({ name: '2/help.json', text: '{"revision":"later"}', until: null })
    .where('name', '=', '1/help.json')
    .execute();
  const begun = await createOffice(office.services.config.DATABASE_URL);
  expect((await begun.get('/help/help.json')).body.revision).toBe('later');
  expect(begun.services.shop.about.name).toBe(small.shop.about.name);
  const sent = { base: { faq: `"${row.faq}"` }, documents: { faq: small.faq } };
  expect(await office.owner.publish(sent)).toMatchObject({ status: 503, body: { code: 'not-ready' } });
  expect((await office.owner.get('/publications')).body.publications).toHaveLength(2);
  expect(begun.log.join()).not.toContain('files-not-made');
});

test('where nothing can be read, a server that begins says which document it is', async () => {
  const office = await createOffice(undefined, {}, small);
  await office.database.db
    .updateTable('contents')
    .set({ text: '{"schema":"faq@9"}' })
    .where('text', 'like', '%"faq@1"%')
    .execute();
  const center = async () => small;
  const opening = { database: office.database, center, clock: () => office.clock.now, log: () => {} };
  await expect(openDocuments(opening)).rejects.toThrow(/faq\.json schema/);
});
