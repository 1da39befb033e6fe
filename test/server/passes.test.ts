import { expect, test } from 'vitest';
import { databases } from './databases.ts';
import { createOffice, type Office } from './documents/office.ts';

async function pathOfPass({ owner }: Office): Promise<string> {
  const { status, body } = await owner.send('POST', '/desk-passes');
  expect(status).toBe(201);
  return new URL(body.url).pathname;
}

/** The cookie that an answer gives. */
function cookieOf(headers: Headers): string {
  return headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

test.each(databases)('%s: a link lets into the desk once, without a key that is typed', async (_, make) => {
  const office = await createOffice(await make());
  const { get, owner, clock } = office;
  const path = await pathOfPass(office);
  const taken = await get(`${path}?next=/staff/requests/ABC-1`);
  expect([taken.status, taken.headers.get('Location')]).toEqual([303, '/staff/requests/ABC-1']);
  expect(taken.headers.getSetCookie()[0]).toMatch(/HttpOnly; Secure; SameSite=Strict/);
  const Cookie = cookieOf(taken.headers);
  expect(Cookie).not.toContain(owner.secret);
  const list = await get('/staff', { headers: { Cookie } });
  expect(list.status).toBe(200);
  expect((await get(path)).status).toBe(401);

  const [, form = ''] = /name="form" value="([^"]+)"/.exec(list.body) ?? [];
  const out = { method: 'POST', headers: { Cookie }, body: new URLSearchParams({ form }) };
  expect((await get('/staff/logout', out)).status).toBe(303);
  expect((await get('/staff', { headers: { Cookie } })).status).toBe(401);

  const late = await pathOfPass(office);
  clock.now = new Date(clock.now.getTime() + 60_001);
  expect((await get(late)).status).toBe(401);
});

test('the desk opens in the language in which its reader came, and stays in the one that was chosen there', async () => {
  const office = await createOffice();
  const headers = { 'Accept-Language': 'en' };
  const come = async (language: string, cookies: readonly string[] = []): Promise<string[]> => {
    const path = `${await pathOfPass(office)}?language=${language}`;
    const { headers: answer } = await office.get(path, { headers: { ...headers, Cookie: cookies.join('; ') } });
    return [...cookies, ...answer.getSetCookie().map((each) => each.split(';')[0] ?? '')];
  };
  const read = async (cookies: readonly string[]): Promise<string | undefined> =>
    /lang="([^"]+)"/.exec(
      (await office.get('/staff', { headers: { ...headers, Cookie: cookies.join('; ') } })).body,
    )?.[1];
  expect(await read(await come('pl'))).toBe('pl');
  expect(await read(await come('pl', ['shop-help-language=ru']))).toBe('ru');
  expect(await read(await come('xx'))).toBe('en');
});

test('another site cannot choose as whom somebody is at the desk, and nobody without requests gets in', async () => {
  const office = await createOffice();
  const path = await pathOfPass(office);
  expect((await office.get(path, { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(401);
  expect((await office.get(path, { headers: { 'Sec-Fetch-Site': 'none' } })).status).toBe(303);
  const ola = await office.employ('Ola', ['texts']);
  expect((await ola.send('POST', '/desk-passes')).status).toBe(403);
});

test('a pass is worth nothing once the access behind it is taken away', async () => {
  const office = await createOffice();
  const jan = await office.employ('Jan', ['requests']);
  const { body } = await jan.send('POST', '/desk-passes');
  const Cookie = cookieOf((await office.get(new URL(body.url).pathname)).headers);
  expect((await office.get('/staff', { headers: { Cookie } })).status).toBe(200);
  expect((await office.owner.send('DELETE', `/people/${jan.id}`)).status).toBe(204);
  expect((await office.get('/staff', { headers: { Cookie } })).status).toBe(401);
});

test('a program without access is told so as data', async () => {
  const { get } = await createOffice();
  const answer = await get('/staff/list.json');
  expect(answer).toMatchObject({ status: 401, body: { code: 'not-allowed' } });
});
