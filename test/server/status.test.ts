import { expect, test } from 'vitest';
import { decide } from '../../server/decisions/decide.ts';
import { findBy } from '../../server/requests/store.ts';
import { databases } from './databases.ts';
import { newRequest } from './send.ts';
import { type Bench, createBench } from './services.ts';

const pathOf = (status: string) => new URL(status).pathname;

async function ask({ app }: Bench, path: string, init: RequestInit = {}) {
  const headers = { 'X-Forwarded-For': '192.0.2.1', ...init.headers };
  const response = await app.request(path, { ...init, headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });
const json = (body: object) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

async function decideAs(bench: Bench, reference: string, decision: 'accept' | 'decline' | 'ask', words?: string) {
  const stored = await findBy(bench.database.db, 'reference', reference);
  const id = `${decision}-${'0'.repeat(20)}`;
  return decide(bench.services, stored!, { id, revision: stored!.revision, decision, words, who: 'Ania' });
}

const order = { number: '10452', orderedOn: '2026-11-02', deliveredOn: '2026-11-16' };

test.each<[string, string, string, string]>([
  ['pl', 'Mamy twoje odstąpienie od umowy', 'Odeślij do poniedziałku 7 grudnia', 'Pieniądze do poniedziałku 7 grudnia'],
  ['pt-PT', 'Recebemos a sua retratação', 'segunda-feira, 7 de dezembro', 'ul. Starej Przędzalni 27'],
  ['ru', 'Мы получили ваш отказ от договора', 'до понедельника, 7 декабря', 'ул'],
  ['en', 'We have your withdrawal', 'Send it back by Monday 7 December', 'Money by Monday 7 December'],
])('the page in %s tells what was stated, when, and what is next by which day', async (locale, heading, ...lines) => {
  const bench = await createBench();
  const request = newRequest({ locale, order, country: 'PL' });
  const { body } = await bench.post(request);
  const { status, text, headers } = await ask(bench, pathOf(body.status));
  expect(status).toBe(200);
  expect(text).toContain(`<html lang="${locale}">`);
  for (const each of [heading, body.receipt.reference, request.statement, 'anna@example.pl', ...lines.slice(0, 1)])
    expect(text).toContain(each);
  expect(Object.fromEntries(headers)).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
    'content-security-policy': expect.stringMatching(/default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/),
  });
  expect(text).not.toMatch(/<script|style="|\son\w+=/);
});

test.each(databases)('%s: only the secret opens the page, and it is nowhere in the database', async (_, make) => {
  const bench = await createBench({ DATABASE_URL: await make() });
  const { body } = await bench.post(newRequest());
  const path = pathOf(body.status);
  const secret = path.slice(-32);
  const wrong = [`${path}x`, path.slice(0, -1), `/status/${body.receipt.reference}`, '/status/%00', '/status/x'];
  for (const each of wrong) {
    const answer = await ask(bench, each);
    expect([each, answer.status]).toEqual([each, 404]);
    expect(answer.text).not.toContain(body.receipt.reference);
  }
  const dump = JSON.stringify([
    await bench.database.db.selectFrom('requests').selectAll().execute(),
    await bench.database.db.selectFrom('messages').selectAll().execute(),
    await bench.database.db.selectFrom('secrets').selectAll().execute(),
  ]);
  expect(dump).not.toContain(secret);
  const stored = await findBy(bench.database.db, 'reference', body.receipt.reference);
  expect((await ask(bench, `/status/${stored?.hash}`)).status).toBe(404);
});

test('programs read the same as JSON', async () => {
  const bench = await createBench();
  const { body } = await bench.post(newRequest({ locale: 'en', order, country: 'PL' }));
  const headers = { Accept: 'application/json', Origin: 'https://tarnina.example' };
  const answer = await ask(bench, pathOf(body.status), { headers });
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('https://tarnina.example');
  expect(JSON.parse(answer.text)).toMatchObject({
    reference: body.receipt.reference,
    kind: 'withdrawal',
    state: 'open',
    receivedAt: '2026-11-22T10:00:00.000Z',
    email: 'anna@example.pl',
    next: [{ what: 'send-back' }, { what: 'refund', text: 'Money by Monday 7 December' }],
  });
  await decideAs(bench, body.receipt.reference, 'decline', 'It was made for you.');
  expect(JSON.parse((await ask(bench, pathOf(body.status), { headers })).text)).toMatchObject({
    state: 'declined',
    decision: { decision: 'decline', words: 'It was made for you.', at: '2026-11-22T10:00:00.000Z' },
    next: [],
  });
  expect((await ask(bench, '/status/nothing', { headers })).status).toBe(404);
});

test.each(databases)(
  '%s: a corrected address gets the acknowledgement; what was before is not lost',
  async (_, make) => {
    const bench = await createBench({ DATABASE_URL: await make() });
    const { body } = await bench.post(newRequest());
    const { reference } = body.receipt;
    const path = pathOf(body.status);
    await decideAs(bench, reference, 'ask', 'Kiedy?');
    const corrected = await ask(bench, `${path}/address`, json({ email: 'anna.k@example.pl' }));
    expect([corrected.status, JSON.parse(corrected.text)]).toEqual([202, { email: 'anna.k@example.pl' }]);
    const { db } = bench.database;
    const mails = await db
      .selectFrom('messages')
      .select(['template', 'recipient', 'state', 'problem'])
      .where('template', 'in', ['acknowledgement', 'decision'])
      .orderBy('template')
      .orderBy('state')
      .execute();
    expect(mails).toEqual([
      { template: 'acknowledgement', recipient: 'anna@example.pl', state: 'dead', problem: 'replaced' },
      { template: 'acknowledgement', recipient: 'anna.k@example.pl', state: 'waiting', problem: null },
      { template: 'decision', recipient: 'anna@example.pl', state: 'dead', problem: 'replaced' },
      { template: 'decision', recipient: 'anna.k@example.pl', state: 'waiting', problem: null },
    ]);
    const events = await db.selectFrom('events').select(['what', 'words', 'who']).orderBy('position').execute();
    expect(events.at(-1)).toEqual({ what: 'address', words: 'anna@example.pl → anna.k@example.pl', who: null });
    expect((await findBy(db, 'reference', reference))?.receipt).toEqual(body.receipt);
    expect((await ask(bench, path)).text).toContain('anna.k@example.pl');
  },
);

test('an acknowledgement is sent again three times an hour, and no more', async () => {
  const bench = await createBench();
  const { body } = await bench.post(newRequest());
  const path = pathOf(body.status);
  const again = () => ask(bench, path, form({ email: 'anna@example.pl' }));
  for (let at = 0; at < 3; at++) expect((await again()).status).toBe(303);
  const often = await again();
  expect([often.status, often.text]).toEqual([429, expect.stringContaining('kilka razy w ciągu godziny')]);
  expect((await ask(bench, `${path}/address`, json({ email: 'x@example.pl' }))).status).toBe(429);
  bench.clock.now = new Date('2026-11-22T11:00:01Z');
  expect((await again()).status).toBe(303);
});

test.each(['anna', 'anna@', 'a b@c.pl', 'anna@example.pl\nBcc: all@example.pl', ''])(
  '%j is no address',
  async (email) => {
    const bench = await createBench();
    const { body } = await bench.post(newRequest());
    const path = pathOf(body.status);
    const answer = await ask(bench, path, form({ email }));
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('aria-invalid="true"')]);
    expect((await ask(bench, `${path}/address`, json({ email }))).status).toBe(422);
    expect((await findBy(bench.database.db, 'reference', body.receipt.reference))?.email).toBe('anna@example.pl');
  },
);

test.each(databases)('%s: what the shop asked is answered once, and waits for the shop again', async (_, make) => {
  const bench = await createBench({ DATABASE_URL: await make() });
  const { body } = await bench.post(newRequest({ locale: 'en' }));
  const path = pathOf(body.status);
  const answer = { id: 'a'.repeat(24), words: 'On <Monday> & after.' };
  await ask(bench, `${path}?do=answer`, form(answer));
  expect(await bench.database.db.selectFrom('events').selectAll().execute()).toEqual([]);
  await decideAs(bench, body.receipt.reference, 'ask', 'When did it <b>come</b>?');
  const asked = await ask(bench, path);
  expect(asked.text).toContain('When did it &lt;b&gt;come&lt;/b&gt;?');
  expect(asked.text).toContain('Your answer');
  expect((await ask(bench, `${path}?do=answer`, form({ ...answer, words: ' ' }))).status).toBe(422);
  for (let at = 0; at < 2; at++) expect((await ask(bench, `${path}?do=answer`, form(answer))).status).toBe(303);
  const { db } = bench.database;
  expect(
    (await db.selectFrom('messages').select('template').execute()).filter((m) => m.template === 'answer'),
  ).toHaveLength(1);
  expect(await findBy(db, 'reference', body.receipt.reference)).toMatchObject({ state: 'open', readAt: undefined });
  const after = await ask(bench, path);
  expect(after.text).toContain('On &lt;Monday&gt; &amp; after.');
  expect(after.text).toContain('We have your withdrawal');
});
