import { expect, test } from 'vitest';
import { fill } from '../../content/documents/publish/fill.ts';
import type { Texts } from '../../content/documents/text.ts';
import { plainText } from '../../content/markdown/plain.ts';
import { limits } from '../../content/returns/request/limits.ts';
import type { Request } from '../../content/returns/request.ts';
import faq from '../../content/starter/faq.json' with { type: 'json' };
import policy from '../../content/starter/policy.json' with { type: 'json' };
import { listTokens, revokeToken } from '../../server/tokens/tokens.ts';
import { databases, sqliteFile } from './databases.ts';
import { startMailbox, textOf } from './mailbox.ts';
import { order } from './orders.ts';
import { jpeg, postPhoto } from './photos.ts';
import { startServer } from './process.ts';
import { newRequest, send } from './send.ts';
import { createBench } from './services.ts';
import { staffAt } from './staff.ts';

/** A server without mail, and somebody of the shop at its desk. */
async function benchWithStaff(url = sqliteFile(), language = 'en') {
  const bench = await createBench({ DATABASE_URL: url, REQUESTS_PER_HOUR: '1000' }, [order]);
  return { ...bench, staff: await staffAt((path, init) => bench.app.request(path, init), url, 'Ania', language) };
}

const bought = { number: '10452', orderedOn: '2026-11-02', deliveredOn: '2026-11-16' };
const home = { order: bought, country: 'PL' };

test.each(databases)('%s: a customer is answered in writing, from the desk, in their own language', async (_, make) => {
  await using mailbox = await startMailbox();
  const url = await make();
  await using server = await startServer({ DATABASE_URL: url, SMTP_URL: mailbox.url });
  const request = newRequest({ ...home, kind: 'complaint', locale: 'pt-PT', items: [{ name: 'Botas', quantity: 1 }] });
  const { body } = await send(server.address, request);
  const { reference } = body.receipt;
  const staff = await staffAt((path, init) => fetch(server.address + path, init), url);
  expect((await staff.open('/staff')).text).toContain(reference);
  const path = `/staff/requests/${reference}`;
  const ask = await staff.send(path, `${path}/answer`, { decision: 'ask', words: 'Quando começou?' });
  expect(ask.text).toContain('Your answer is on its way to anna@example.pl.');
  const asked = await mailbox.waitFor((mail) => textOf(mail).includes('Quando começou?'));
  expect(textOf(asked)).toContain('Precisamos de saber mais');
  expect(textOf(asked)).toContain(body.status);

  const page = await fetch(body.status);
  const [, id = ''] = /name="id" value="([^"]+)"/.exec(await page.text()) ?? [];
  await fetch(`${body.status}?do=answer`, {
    method: 'POST',
    body: new URLSearchParams({ id, words: 'Ontem à noite.' }),
  });
  const answer = await mailbox.waitFor(
    (mail) => mail.to.includes('pomoc@tarnina.example') && textOf(mail).includes('Ontem à noite.'),
  );
  expect(textOf(answer)).toContain(`/staff/requests/${reference}`);

  await staff.send(path, `${path}/answer`, { decision: 'accept', words: '' });
  const accepted = await mailbox.waitFor((mail) => textOf(mail).startsWith('A sua reclamação foi aceite'));
  expect(accepted.to).toEqual(['anna@example.pl']);
  expect(accepted.raw).not.toMatch(/^Auto-Submitted/m);
  const shown = await staff.open(path);
  for (const each of [
    'Asked for more',
    'Quando começou?',
    'The customer answered',
    'Ontem à noite.',
    'Accepted',
    'Ania',
  ])
    expect(shown.text).toContain(each);
});

test.each(databases)('%s: what two of the shop decide at once is decided by the first alone', async (_, make) => {
  const { database, post, staff } = await benchWithStaff(await make());
  const { body } = await post(newRequest(home));
  const path = `/staff/requests/${body.receipt.reference}`;
  const { text } = await staff.open(path);
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
  const form = { form: hidden('form'), revision: hidden('revision') };
  const first = { ...form, id: 'first'.repeat(5), decision: 'accept', words: '' };
  const second = { ...form, id: 'other'.repeat(5), decision: 'decline', words: 'Za późno.' };
  const answers = await Promise.all([staff.post(`${path}/answer`, first), staff.post(`${path}/answer`, second)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const late = answers.find(({ status }) => status === 409);
  expect(late?.text).toContain('somebody else answered');
  // the form of the first, sent twice by an impatient finger
  const winner = answers[0]?.status === 200 ? first : second;
  expect((await staff.post(`${path}/answer`, winner)).status).toBe(200);
  const decided = await database.db.selectFrom('events').select('what').where('what', '!=', 'read').execute();
  expect(decided).toHaveLength(1);
  const mails = await database.db.selectFrom('messages').select('id').where('template', '=', 'decision').execute();
  expect(mails).toHaveLength(1);
});

test('nobody is let in without a good key, and a key that was revoked is none', async () => {
  const { app, post, staff, database, clock } = await benchWithStaff();
  const { body } = await post(newRequest());
  const { id } = await postPhoto(await createBench());
  const path = `/staff/requests/${body.receipt.reference}`;
  const open = async (path: string, headers: Record<string, string> = {}) =>
    (await app.request(path, { headers })).status;
  for (const each of [
    '/staff',
    path,
    `${path}/photos/${id}`,
    '/staff/requests.csv',
    '/staff/requests.json',
    '/staff/else',
  ]) {
    expect([each, await open(each)]).toEqual([each, 401]);
    expect([each, await open(each, { Cookie: 'shop-help-staff=shop-help-x' })]).toEqual([each, 401]);
  }
  const bearer = { Authorization: `Bearer ${staff.secret}` };
  expect(await open('/staff/requests.json', bearer)).toBe(200);
  expect(await open('/staff/requests.json', { Authorization: 'Bearer wrong' })).toBe(401);
  const wrong = await staff.post('/staff/login', { token: 'shop-help-wrong', next: '/staff' });
  expect([wrong.status, wrong.text]).toEqual([401, expect.stringContaining('This key is not valid')]);
  expect((await staff.open(path)).status).toBe(200);
  const [token] = await listTokens(database);
  await revokeToken(database, token!.id, clock.now);
  expect((await staff.open(path)).status).toBe(401);
});

test('signing in leads where one wanted to go, and never to another site', async () => {
  const { app, post, staff } = await benchWithStaff();
  const { body } = await post(newRequest());
  const path = `/staff/requests/${body.receipt.reference}`;
  const login = async (next: string) => {
    const fields = new URLSearchParams({ token: staff.secret, next });
    const response = await app.request('/staff/login', { method: 'POST', body: fields });
    return { to: response.headers.get('Location'), cookie: response.headers.get('Set-Cookie') };
  };
  const { to, cookie } = await login(path);
  expect(to).toBe(path);
  expect(cookie).toMatch(/^shop-help-staff=[^;]+; Path=\/staff; HttpOnly; Secure; SameSite=Strict$/);
  for (const next of [
    'https://evil.example/staff',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '',
    '//',
    'http://[',
  ])
    expect((await login(next)).to).toMatch(/^\/staff$/);
  const fromMail = await app.request(path, { headers: { 'Sec-Fetch-Site': 'cross-site' } });
  expect(await fromMail.text()).toContain(`<meta http-equiv="refresh" content="0; url=${path}">`);
});

test('the statement is there in the language of the contract too', async () => {
  const { post, staff } = await benchWithStaff();
  const told = { locale: 'ru', contractLocale: 'pl', contractStatement: 'Odstępuję od <umowy>.' };
  const { body } = await post(newRequest(told));
  const { text } = await staff.open(`/staff/requests/${body.receipt.reference}`);
  expect(text).toContain('The same in the language of the contract</p>');
  expect(text).toMatch(/<blockquote lang="pl">Odstępuję od &lt;umowy&gt;\.<\/blockquote>/);
});

test('a form of another site changes nothing', async () => {
  const { app, post, staff, database } = await benchWithStaff();
  const { body } = await post(newRequest());
  const path = `/staff/requests/${body.receipt.reference}`;
  const fields = { id: 'x'.repeat(24), revision: '0', decision: 'accept', words: '', sure: 'yes' };
  for (const action of ['answer', 'note', 'erase'])
    for (const form of ['', 'x'.repeat(32)]) {
      const answer = await staff.post(`${path}/${action}`, { ...fields, form });
      expect([action, answer.status]).toEqual([action, 403]);
    }
  const origin = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' };
  const login = { method: 'POST', headers: origin, body: new URLSearchParams({ token: staff.secret }) };
  expect((await app.request('/staff/login', login)).status).toBe(403);
  expect(await database.db.selectFrom('events').select('what').execute()).toEqual([]);
  expect(await database.db.selectFrom('requests').select('state').execute()).toEqual([{ state: 'open' }]);
});

test.each<[string, Record<string, string>, string]>([
  ['nothing chosen', { words: 'Hello' }, 'Choose an answer'],
  ['a refusal without a reason', { decision: 'decline', words: '  ' }, 'Write why'],
  ['a question without words', { decision: 'ask', words: '' }, 'Write why'],
  ['more than a mail', { decision: 'ask', words: 'x'.repeat(4_001) }, 'Shorten to 4,000 characters'],
])('%s: nothing is sent, and what was typed is still there', async (_, fields, problem) => {
  const { post, staff, database } = await benchWithStaff();
  const { body } = await post(newRequest());
  const path = `/staff/requests/${body.receipt.reference}`;
  const answer = await staff.send(path, `${path}/answer`, fields);
  expect(answer.status).toBe(422);
  for (const each of ['Nothing was sent yet', problem, fields.words?.trim() ?? '']) expect(answer.text).toContain(each);
  expect(await database.db.selectFrom('requests').select('state').execute()).toEqual([{ state: 'open' }]);
});

test.each<['question' | 'withdrawal', string[]]>([
  ['question', ['confirm', 'decline', 'ask']],
  ['withdrawal', ['accept', 'ask', 'decline']],
])('a %s is answered with what fits it', async (kind, choices) => {
  const { post, staff } = await benchWithStaff();
  const { body } = await post(newRequest({ kind, ...home }));
  const { text } = await staff.open(`/staff/requests/${body.receipt.reference}`);
  expect([...text.matchAll(/name="decision" value="(\w+)"/g)].map(([, value]) => value)).toEqual(choices);
});

test('photos are shown as pictures and nothing else, to the desk alone', async () => {
  const bench = await benchWithStaff();
  const { staff, post } = bench;
  const { id } = await postPhoto(bench);
  const { id: other } = await postPhoto(bench);
  const { body } = await post(newRequest({ kind: 'complaint', photos: [id ?? ''] }));
  const path = `/staff/requests/${body.receipt.reference}`;
  expect((await staff.open(path)).text).toContain(`src="${path}/photos/${id}"`);
  const photo = await staff.open(`${path}/photos/${id}`);
  expect(Object.fromEntries(photo.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-disposition': `inline; filename="${id}.jpg"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  expect(photo.text.length).toBeGreaterThanOrEqual(jpeg.length - 8);
  for (const wrong of [other, '..%2f..%2fetc%2fpasswd', 'x'])
    expect((await staff.open(`${path}/photos/${wrong}`)).status).toBe(404);
});

test('everything that customers typed stays text', async () => {
  const { post, staff } = await benchWithStaff();
  const evil = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
  const { body } = await post(
    newRequest({
      ...{ words: evil, statement: evil, described: evil, order: { number: evil.slice(0, 90) } },
      contact: { name: evil, email: '"<script>"@example.pl'.replace(/["<>]/g, 'x'), phone: evil.slice(0, 40) },
      items: [{ name: evil, quantity: 1, variant: evil }],
    }),
  );
  const path = `/staff/requests/${body.receipt.reference}`;
  await staff.send(path, `${path}/note`, { words: evil });
  const pages = [
    await staff.open('/staff'),
    await staff.open(path),
    await staff.open(`/staff?search=${encodeURIComponent(evil)}`),
  ];
  for (const { status, text } of pages) {
    expect(status).toBe(200);
    expect(text).not.toMatch(/<img src=x|<script/);
  }
  expect(pages[1]?.text).toContain('&lt;script&gt;alert(2)');
});

test.each(['pl', 'pt-PT', 'ru', 'en'])('the desk speaks %s', async (language) => {
  const { post, staff } = await benchWithStaff(sqliteFile(), language);
  const { body } = await post(newRequest(home));
  for (const path of ['/staff', `/staff/requests/${body.receipt.reference}`]) {
    const { text } = await staff.open(path);
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).not.toMatch(/\b(desk|mail|status|returns):[a-z]/);
  }
  const other = language === 'ru' ? 'pl' : 'ru';
  expect((await staff.open(`/staff/language/${other}`)).text).toContain(`<html lang="${other}">`);
});

test.each([
  ['policy/return/body', policy.sections.find(({ id }) => id === 'return')?.fields.body],
  ['faq/delivery-countries/answer', faq.entries.find(({ id }) => id === 'delivery-countries')?.fields.answer],
])('before %s is confirmed in writing, staff see whether the shop ever said so', async (unit, texts) => {
  const { services, post, staff } = await benchWithStaff();
  const { policy, shop } = services;
  const filled = await fill({ policy, shop, faq: services.faq! }, 'pt-PT', { prose: texts as unknown as Texts });
  const asRead = plainText(filled!.prose);
  const seen = async (asked: Partial<Request>) => {
    const { reference } = (await post(newRequest({ kind: 'question', ...asked }))).body.receipt;
    const { text } = await staff.open(`/staff/requests/${reference}`);
    return ['as it is published now', 'not among the published ones'].map((words) => text.includes(words));
  };
  expect(await seen({ unit, asRead: `  ${asRead}\n` })).toEqual([true, false]);
  expect(await seen({ unit, asRead: `${asRead} Zwroty bezpłatne przez 10 lat.` })).toEqual([false, true]);
  expect(await seen({ unit: `${unit}s`, asRead })).toEqual([false, true]);
  expect(await seen({ asRead })).toEqual([false, true]);
  expect(await seen({})).toEqual([false, false]);
});

test('a note is kept or handed back, never lost: too long, or on a form that was used before', async () => {
  const { post, staff } = await benchWithStaff();
  const { reference } = (await post(newRequest())).body.receipt;
  const path = `/staff/requests/${reference}`;
  const id = 'note'.repeat(6);
  const keep = (words: string) => staff.send(path, `${path}/note`, { id, words });
  expect((await keep('Dzwoniła.')).status).toBe(200);
  expect((await keep('Dzwoniła.')).status).toBe(200);
  for (const words of ['Dzwoniła jeszcze raz.', 'x'.repeat(limits.words + 1)]) {
    const { status, text } = await keep(words);
    expect([status, text]).toEqual([422, expect.stringContaining(`>${words}</textarea>`)]);
  }
  const lines = 'a\r\n'.repeat(limits.words / 2);
  expect((await staff.send(path, `${path}/note`, { words: lines })).status).toBe(200);
});
