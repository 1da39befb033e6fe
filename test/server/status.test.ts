import { expect, test } from 'vitest';
import { limits } from '../../content/returns/request/limits.ts';
import { decide } from '../../server/decisions/decide.ts';
import { listRequests } from '../../server/desk/list.ts';
import { mailOf } from '../../server/mail/mail.ts';
import { recognised } from '../../server/orders/recognise.ts';
import { claim, settle } from '../../server/outbox/queue.ts';
import { findBy } from '../../server/requests/store.ts';
import { isVerified } from '../../server/requests/verified.ts';
import { databases } from './databases.ts';
import { order as ordered } from './orders.ts';
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
  // a reference that is given a second time opens nothing to who had it first
  const { receipt } = body;
  const later = { ...receipt, request: newRequest() };
  expect(bench.services.secrets.status(receipt)).toBe(secret);
  expect(bench.services.secrets.status(later)).not.toBe(secret);
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
      .orderBy('recipient')
      .execute();
    expect(mails).toEqual([
      { template: 'acknowledgement', recipient: 'anna.k@example.pl', state: 'waiting', problem: null },
      { template: 'acknowledgement', recipient: 'anna@example.pl', state: 'waiting', problem: null },
      { template: 'decision', recipient: 'anna.k@example.pl', state: 'waiting', problem: null },
      { template: 'decision', recipient: 'anna@example.pl', state: 'waiting', problem: null },
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

test('who corrects the address cannot keep the first one from hearing of it, nor pass for the one who ordered', async () => {
  const bench = await createBench({}, [ordered]);
  const { body } = await bench.post(newRequest({ order }));
  const { db } = bench.database;
  const stored = async () => (await findBy(db, 'reference', body.receipt.reference))!;
  await recognised(bench.services, await stored());
  expect(isVerified(await stored())).toBe(true);
  for (const email of ['mallory@example.pl', 'mallory2@example.pl'])
    expect((await ask(bench, `${pathOf(body.status)}/address`, json({ email }))).status).toBe(202);
  const mails = await db.selectFrom('messages').selectAll().where('template', '!=', 'request').execute();
  expect(mails.map(({ template, recipient, problem }) => [template, recipient, problem]).sort()).toEqual([
    ['acknowledgement', 'anna@example.pl', null],
    ['acknowledgement', 'mallory2@example.pl', null],
    ['acknowledgement', 'mallory@example.pl', 'replaced'],
    ['address', 'anna@example.pl', null],
    ['address', 'mallory@example.pl', null],
  ]);
  const told = mailOf(bench.services, mails.find(({ template }) => template === 'address')!, await stored());
  expect(told.text).toContain(`zmienił w niej adres e-mail`);
  expect(told.text + told.html).not.toMatch(/mallory|status\//);
  expect(isVerified(await stored())).toBe(false);
  const unsure = { state: 'left', page: 1, unverified: 'yes' } as const;
  expect((await listRequests(bench.services, unsure)).found).toHaveLength(1);
});

test('what is sent again keeps what it says, and is never later for it', async () => {
  const bench = await createBench();
  for (let at = 0; at < 5; at++) await bench.post(newRequest());
  const { body } = await bench.post(newRequest({ locale: 'en', photos: ['q'.repeat(24)] }));
  const { reference } = body.receipt;
  const path = pathOf(body.status);
  const confirmations = () =>
    bench.database.db
      .selectFrom('messages')
      .selectAll()
      .where('reference', '=', reference)
      .where('template', '=', 'acknowledgement')
      .orderBy('created_at')
      .execute();
  const again = async () => {
    const { headers } = await ask(bench, path, form({ email: 'anna@example.pl' }));
    return (await ask(bench, `${path}${headers.get('location')}`)).text;
  };
  bench.clock.now = new Date('2026-11-22T10:30:00Z');
  expect(await again()).toContain('22 November 2026 at 12:00');
  expect(await confirmations()).toMatchObject([{ state: 'waiting', due_at: '2026-11-22T11:00:00.000Z' }]);
  // a mail that was put off by its receiver is tried now
  bench.clock.now = new Date('2026-11-22T11:00:00Z');
  const taken = await claim(bench.database, { now: bench.clock.now, milliseconds: 70_000, count: 100 });
  const mine = taken.find((mail) => mail.template === 'acknowledgement' && mail.reference === reference)!;
  const dueAt = new Date('2026-11-22T15:00:00Z');
  await settle(bench.database.db, mine, { state: 'waiting', problem: '450', dueAt }, bench.clock.now);
  bench.clock.now = new Date('2026-11-22T11:10:00Z');
  expect(await again()).toContain('That can take a few minutes.');
  expect(await confirmations()).toMatchObject([{ state: 'waiting', due_at: '2026-11-22T11:10:00.000Z' }]);
  const due = await claim(bench.database, { now: bench.clock.now, milliseconds: 70_000, count: 100 });
  await settle(bench.database.db, due.find(({ id }) => id === mine.id)!, { state: 'sent' }, bench.clock.now);
  bench.clock.now = new Date('2026-11-22T12:10:00Z');
  await again();
  const facts = JSON.stringify({ lost: 1 });
  expect(await confirmations()).toMatchObject([
    { state: 'sent', facts },
    { state: 'waiting', facts, due_at: '2026-11-22T12:10:00.000Z' },
  ]);
});

test.each(databases)('%s: what the shop asked is answered once, and waits for the shop again', async (_, make) => {
  const bench = await createBench({ DATABASE_URL: await make() });
  const { body } = await bench.post(newRequest({ locale: 'en' }));
  const path = pathOf(body.status);
  const answer = { id: 'a'.repeat(24), words: 'On <Monday> & after.' };
  await decideAs(bench, body.receipt.reference, 'ask', 'When did it <b>come</b>?');
  const asked = await ask(bench, path);
  expect(asked.text).toContain('When did it &lt;b&gt;come&lt;/b&gt;?');
  expect(asked.text).toContain('Your answer');
  expect((await ask(bench, `${path}?do=answer`, form({ ...answer, words: ' ' }))).status).toBe(422);
  expect((await ask(bench, `${path}?done=answer`)).text).not.toContain('The shop has your answer.');
  const sent = [];
  for (let at = 0; at < 2; at++) sent.push(await ask(bench, `${path}?do=answer`, form(answer)));
  expect(sent.map(({ status }) => status)).toEqual([303, 303]);
  expect((await ask(bench, path + sent[1]?.headers.get('location'))).text).toContain('The shop has your answer.');
  const { db } = bench.database;
  expect(await noticesOf(bench)).toHaveLength(1);
  expect(await findBy(db, 'reference', body.receipt.reference)).toMatchObject({ state: 'open', readAt: undefined });
  const after = await ask(bench, path);
  expect(after.text).toContain('On &lt;Monday&gt; &amp; after.');
  expect(after.text).toContain('We have your withdrawal');
});

test.each(['open', 'accepted', 'declined', 'done'] as const)(
  'an answer that comes when the request is %s is kept, and the shop is told',
  async (state) => {
    const bench = await createBench();
    const { body } = await bench.post(newRequest({ locale: 'en' }));
    const path = pathOf(body.status);
    await bench.database.db.updateTable('requests').set({ state, read_at: '2026-11-22T10:00:00Z' }).execute();
    const answer = { id: 'a'.repeat(24), words: 'It came on Monday.' };
    const said = [answer.words, `${answer.words} Or on Tuesday.`];
    for (const words of said) {
      const { status, headers } = await ask(bench, `${path}?do=answer`, form({ ...answer, words }));
      expect(status).toBe(303);
      expect((await ask(bench, path + headers.get('location'))).text).toContain('The shop has your answer.');
    }
    const events = await bench.database.db.selectFrom('events').select('words').orderBy('position').execute();
    expect(events.map(({ words }) => words)).toEqual(said);
    expect(await noticesOf(bench)).toHaveLength(2);
    const { reference } = body.receipt;
    expect(await findBy(bench.database.db, 'reference', reference)).toMatchObject({ state, readAt: undefined });
  },
);

test('who answers too often is told so, and loses no word', async () => {
  const bench = await createBench();
  const { body } = await bench.post(newRequest({ locale: 'en' }));
  const answer = (at: number) =>
    ask(bench, `${pathOf(body.status)}?do=answer`, form({ id: 'a'.repeat(24), words: `Answer ${at}` }));
  for (let at = 0; at < 5; at++) expect((await answer(at)).status).toBe(303);
  const { status, text } = await answer(5);
  expect([status, text]).toEqual([429, expect.stringContaining('Answer 5</textarea>')]);
  expect(await noticesOf(bench)).toHaveLength(5);
});

test('a line break counts as one character, as it does in the field', async () => {
  const bench = await createBench();
  const { body } = await bench.post(newRequest({ locale: 'en' }));
  const words = `${'\r\n'.repeat(20)}${'x'.repeat(limits.words - 20)}`;
  const { status } = await ask(bench, `${pathOf(body.status)}?do=answer`, form({ id: 'a'.repeat(24), words }));
  expect(status).toBe(303);
});

/** What the shop was told of answers. */
function noticesOf({ database }: Bench) {
  return database.db.selectFrom('messages').selectAll().where('template', '=', 'answer').execute();
}
