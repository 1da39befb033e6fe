import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderLink } from '../../server/requests/proof.ts';
import { findBy } from '../../server/requests/store.ts';
import { requests } from '../content/returns/request/arbitrary.ts';
import { newRequest } from './send.ts';
import { createBench } from './services.ts';

const key = 'k'.repeat(32);
const tomorrow = new Date('2026-11-23T10:00:00Z');

test.each<[string, unknown, number, object]>([
  ['no JSON', '{', 400, { code: 'not-json' }],
  ['nothing', '', 400, { code: 'not-json' }],
  ['a list', [], 422, { code: 'not-valid' }],
  ['a field that nobody knows', newRequest({ iban: 'PL00' } as object), 422, { issues: [{ path: 'iban' }] }],
  [
    'no address to answer to',
    { ...newRequest(), contact: { name: 'Anna' } },
    422,
    { issues: [{ path: 'contact.email', code: 'missing' }] },
  ],
  [
    'no name under a statement',
    { ...newRequest(), contact: { email: 'anna@example.pl' } },
    422,
    { issues: [{ path: 'contact.name', code: 'missing' }] },
  ],
  [
    'a line feed in an address',
    newRequest({ contact: { name: 'Anna', email: 'anna@example.pl\nBcc: all@example.pl' } }),
    422,
    { code: 'not-valid' },
  ],
  ['a key that can be guessed', { ...newRequest(), key: '1' }, 422, { issues: [{ path: 'key', code: 'token' }] }],
  ['more than any request', 'x'.repeat(4_000_001), 413, { code: 'too-large' }],
])('%s is turned away', async (_, body, status, problem) => {
  const { post, database } = await createBench();
  const answer = await post(body);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({ status, ...problem });
  expect(await database.db.selectFrom('requests').selectAll().execute()).toEqual([]);
});

test('a form that another site sends is turned away', async () => {
  const { app } = await createBench();
  const body = JSON.stringify(newRequest());
  const response = await app.request('/requests', { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body });
  expect(response.status).toBe(415);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
});

test.each<[string, string | null]>([
  ['https://tarnina.example', 'https://tarnina.example'],
  ['https://tarnina.example.evil.example', null],
])('pages of %s may read %s', async (origin, allowed) => {
  const { app } = await createBench();
  const headers = { Origin: origin, 'Access-Control-Request-Method': 'POST' };
  const preflight = await app.request('/requests', { method: 'OPTIONS', headers });
  expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe(allowed);
});

test('over the limit a statement is kept, confirmed and doubted; others are not concerned', async () => {
  const { post, database, clock } = await createBench({ REQUESTS_PER_HOUR: '2', ORDER_LINK_KEY: key });
  const proven = () => newRequest({ order: { number: '10452', link: orderLink('10452', key, tomorrow) } });
  const answers = [];
  for (let at = 0; at < 4; at++) answers.push(await post(proven()));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  // whoever has a link of the shop is the one who ordered, however many come from there
  expect(answers.map(({ body }) => body.receipt.verified)).toEqual([true, true, true, true]);
  await post(proven(), '192.0.2.2');
  await post(proven(), 'invented, 192.0.2.1');
  clock.now = new Date('2026-11-22T11:00:01Z');
  await post(proven());
  const doubts = await database.db.selectFrom('requests').select('doubt').orderBy('received_at').execute();
  expect(doubts.filter(({ doubt }) => doubt === 'too-many')).toHaveLength(3);
  expect(await database.db.selectFrom('messages').select('id').execute()).toHaveLength(14);
});

test('who sends the same again is no more doubted for it', async () => {
  const { post, database } = await createBench({ REQUESTS_PER_HOUR: '2' });
  const request = newRequest();
  for (let at = 0; at < 5; at++) await post(request);
  for (let at = 0; at < 2; at++) await post(newRequest());
  const rows = await database.db.selectFrom('requests').select('doubt').execute();
  expect(rows.filter(({ doubt }) => doubt)).toHaveLength(1);
});

test.each<[string, string, string, boolean]>([
  ['addresses of one network', '2001:db8:1:2::1', '2001:0DB8:1:2:ffff:0:0:9', true],
  ['addresses of two', '2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['one address in two forms', '192.0.2.1', '::ffff:192.0.2.1', true],
  ['two addresses', '192.0.2.1', '192.0.2.2', false],
])('%s: %s and %s are one sender: %s', async (_, one, other, same) => {
  const { post, database } = await createBench({ REQUESTS_PER_HOUR: '1' });
  await post(newRequest(), one);
  await post(newRequest(), other);
  const rows = await database.db.selectFrom('requests').select('doubt').execute();
  expect(rows.some(({ doubt }) => doubt)).toBe(same);
});

test('a proxy that the settings do not know is told of once', async () => {
  const known = await createBench();
  await known.post(newRequest());
  const { app, log } = await createBench({ TRUSTED_PROXIES: '0' });
  for (let at = 0; at < 2; at++) await app.request('/health', { headers: { 'X-Forwarded-For': '192.0.2.1' } });
  const told = (lines: readonly string[]) => lines.filter((line) => line.includes('proxy-not-trusted')).length;
  expect([told(log), told(known.log)]).toEqual([1, 0]);
});

test.each<[string, object, boolean]>([
  ['a link that the shop signed', { number: '10452', link: orderLink('10452', key, tomorrow) }, true],
  ['no link', { number: '10452' }, false],
  ['the link of another order', { number: '10453', link: orderLink('10452', key, tomorrow) }, false],
  [
    'a link that has expired',
    { number: '10452', link: orderLink('10452', key, new Date('2026-11-22T09:59:59Z')) },
    false,
  ],
  ['a link signed with another key', { number: '10452', link: orderLink('10452', 'x'.repeat(32), tomorrow) }, false],
  ['a link made longer', { number: '10452', link: orderLink('10452', key, tomorrow).replace(/^./, 'z') }, false],
  ['something else', { number: '10452', link: 'x_y' }, false],
])('%s proves who sends it: %s', async (_, order, verified) => {
  const { post } = await createBench({ ORDER_LINK_KEY: key });
  const answer = await post(newRequest({ order }));
  expect(answer.status).toBe(201);
  expect(answer.body.receipt.verified).toBe(verified);
});

test('every request that the schema allows is stored as it came, and none twice', async () => {
  const { post, database } = await createBench();
  const known = new Set<string>();
  await fc.assert(
    fc.asyncProperty(requests, async (request) => {
      const { status, body } = await post(request);
      expect(status).toBe(known.has(request.key) ? 409 : 201);
      known.add(request.key);
      if (status !== 201) return;
      expect((await findBy(database.db, 'key', request.key))?.receipt).toEqual(body.receipt);
      expect(body.receipt.request).toEqual(JSON.parse(JSON.stringify(request)));
      expect(await post(request)).toEqual({ status: 200, body });
    }),
    { numRuns: 200 },
  );
  expect(await database.db.selectFrom('requests').select('key').execute()).toHaveLength(known.size);
});

test('nothing that is posted is a mistake of the server', async () => {
  const { post } = await createBench();
  const spoiled = fc.tuple(
    requests,
    fc.constantFrom('key', 'kind', 'order', 'items', 'contact', 'madeAt'),
    fc.jsonValue(),
  );
  await fc.assert(
    fc.asyncProperty(spoiled, async ([request, field, value]) => {
      const { status } = await post({ ...request, [field]: value });
      expect([200, 201, 409, 422]).toContain(status);
    }),
    { numRuns: 200 },
  );
});

test('the log tells what happened, and nothing that a customer told', async () => {
  const { post, log } = await createBench();
  const contact = { name: 'Anna Kowalska', email: 'anna@example.pl', phone: '+48 600 000 000' };
  await post(newRequest({ contact }), '192.0.2.77');
  await post({ ...newRequest({ contact }), kind: 'Anna' }, '192.0.2.77');
  const text = log.join('');
  expect(text).toContain('"event":"request-stored"');
  expect(text).not.toMatch(/Anna|Kowalska|example\.pl|600 000|192\.0\.2|10452/);
});
