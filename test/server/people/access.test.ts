/** Who may come in, by what was left behind, and what is told of it. */
import { expect, test } from 'vitest';
import { shopHelp } from '../../cli/shop-help.ts';
import { databases, sqliteFile } from '../databases.ts';
import { createOffice, newKey, type Office, type Person, personAt } from '../documents/office.ts';

const json = { Accept: 'application/json', 'Content-Type': 'application/json' };

async function invite(person: Person, name: string, roles: readonly string[]): Promise<string> {
  const { body } = await person.send('POST', '/invitations', { name, roles });
  return new URL(body.url).pathname;
}

function join({ get }: Office, path: string, key = newKey()) {
  return get(path, { method: 'POST', headers: json, body: JSON.stringify({ key }) });
}

test.each(databases)('%s: whoever is removed leaves no way in behind', async (_, make) => {
  const office = await createOffice(await make());
  const { owner, get } = office;
  const jan = await office.employ('Jan', ['owner']);
  const path = await invite(jan, 'Ola', ['owner']);
  const own = await invite(owner, 'Ewa', ['texts']);
  expect((await owner.send('DELETE', `/people/${jan.id}`)).status).toBe(204);
  expect((await join(office, path)).status).toBe(410);
  expect((await join(office, own)).status).toBe(201);
  const { events } = (await owner.get('/audit')).body;
  expect(events).toContainEqual(
    expect.objectContaining({ who: 'Ania', whoId: owner.id, what: 'removed', facts: { id: jan.id, name: 'Jan' } }),
  );
  expect(events).toContainEqual(expect.objectContaining({ what: 'uninvited', facts: { name: 'Ola' } }));
  expect((await get('/me')).headers.get('WWW-Authenticate')).toBe('Bearer');
});

test('access that has expired invites nobody any more', async () => {
  const office = await createOffice();
  const jan = await office.employ('Jan', ['owner']);
  const path = await invite(jan, 'Ola', ['owner']);
  const now = office.clock.now.toISOString();
  await office.database.db.updateTable('tokens').set({ expires_at: now }).where('id', '=', jan.id).execute();
  expect((await join(office, path)).status).toBe(410);
});

test.each(databases)('%s: an answer to joining that was lost can be asked for again, for an hour', async (_, make) => {
  const office = await createOffice(await make());
  const { get, clock, owner } = office;
  const path = await invite(owner, 'Ola', ['texts']);
  const key = newKey();
  const first = await join(office, path, key);
  expect(first.status).toBe(201);
  expect(await join(office, path, key)).toMatchObject({ status: 201, body: first.body });
  expect((await join(office, path)).status).toBe(410);
  expect((await owner.get('/people')).body.people).toHaveLength(2);
  clock.now = new Date(clock.now.getTime() + 3_600_001);
  expect((await join(office, path, key)).status).toBe(410);
  const ola = personAt(get, first.body.id, first.body.access);
  expect((await ola.get('/me')).status).toBe(200);
  expect(await join(office, path, 'short')).toMatchObject({ status: 422, body: { issues: [{ path: 'key' }] } });
});

test('a page that is sent twice shows the same access', async () => {
  const office = await createOffice();
  const path = await invite(office.owner, 'Ola', ['requests']);
  const [, key = ''] = /name="key" value="([^"]+)"/.exec((await office.get(path)).body) ?? [];
  const send = () => office.get(path, { method: 'POST', body: new URLSearchParams({ key }) });
  const shown = ({ body }: { body: string }) => /shop-help-[\w-]{32}/.exec(body)?.[0];
  const first = shown(await send());
  expect(first).toBeDefined();
  const again = await send();
  expect(shown(again)).toBe(first);
  // as the extension takes it: with its server before it
  expect(again.body).toMatch(new RegExp(`<code>https?://\\S+/ ${first}</code>`));
});

test.each<[string[], string[], boolean]>([
  [['translations'], ['ru'], false],
  [['texts'], [], false],
  [['requests'], [], true],
  [['owner'], [], true],
])('whoever is invited to %j with %j is offered a key without the extension: %s', async (given, locales, isOffered) => {
  const { owner, get } = await createOffice();
  const { body } = await owner.send('POST', '/invitations', { name: 'Ola', roles: given, locales });
  expect((await get(new URL(body.url).pathname)).body.includes('name="key"')).toBe(isOffered);
});

test.each([
  [['owner', 'texts'], [], 'roles'],
  [['texts', 'translations'], ['ru'], 'roles'],
  [['translations'], [], 'locales'],
  [['texts'], ['ru'], 'locales'],
])('nobody is invited to %j with %j', async (roles, locales, path) => {
  const { owner } = await createOffice();
  const answer = await owner.send('POST', '/invitations', { name: 'Ola', roles, locales });
  expect(answer).toMatchObject({ status: 422, body: { issues: [{ path }] } });
});

test('two people have two names, and names hold nothing that cannot be seen', async () => {
  const { owner } = await createOffice();
  const named = (name: string) => owner.send('POST', '/invitations', { name, roles: ['texts'] });
  expect(await named('ANIA')).toMatchObject({ status: 409, body: { code: 'name-taken' } });
  expect((await named('Ola')).status).toBe(201);
  expect((await named(' ola ')).status).toBe(409);
  for (const name of ['A\u200bnia', '\u202eainA']) expect((await named(name)).status).toBe(422);
});

test('somebody has to be left who can let others in', async () => {
  const office = await createOffice();
  const { owner } = office;
  const remove = (id: string) => owner.send('DELETE', `/people/${id}`);
  expect(await remove(owner.id)).toMatchObject({ status: 409, body: { code: 'last-owner' } });
  await office.employ('Jan', ['owner']);
  expect((await remove(owner.id)).status).toBe(204);
});

test('the owner reads in a mail who else may do everything', async () => {
  const office = await createOffice();
  await join(office, await invite(office.owner, 'Ola', ['texts']));
  await join(office, await invite(office.owner, 'Jan', ['owner']));
  const mails = await office.database.db.selectFrom('messages').select(['template', 'facts']).execute();
  expect(mails.map(({ template, facts }) => [template, JSON.parse(facts ?? '')])).toEqual([
    ['new-owner', { name: 'Jan', by: 'Ania', at: '2026-11-22T10:00:00.000Z' }],
  ]);
});

test('the command line makes the link of the first owner', async () => {
  const url = sqliteFile();
  const env = { DATABASE_URL: url, PUBLIC_URL: 'https://help.tarnina.example/' };
  const invited = (...words: string[]) => shopHelp(['invite', ...words, '--lang', 'en'], env);
  const made = await invited('Zofia', '--role', 'owner');
  const link = /^https:\/\/help\.tarnina\.example(\/invitations\/[\w-]{32})$/m.exec(made.stdout);
  expect(made.stdout).toMatch(/^The invitation of Zofia\. It works once, until /);
  const office = await createOffice(url);
  const path = link?.[1] ?? '';
  office.clock.now = new Date();
  expect((await office.get(path)).body).toContain('Zofia');
  expect(await join(office, path)).toMatchObject({ status: 201, body: { name: 'Zofia', roles: ['owner'] } });
  expect((await invited('Zofia', '--days', '31')).stderr).toContain('1 to 30');
  expect((await invited()).stderr).toContain('shop-help invite and a name');
  const here = await shopHelp(['invite', 'Ola', '--lang', 'en'], { DATABASE_URL: url, PORT: '9000' });
  expect(here.stdout).toContain('http://127.0.0.1:9000/invitations/');
  const nowhere = await shopHelp(['invite', 'Ola', '--lang', 'en'], { DATABASE_URL: url, PUBLIC_URL: 'help' });
  expect(nowhere).toMatchObject({ code: 2, stderr: expect.stringContaining('PUBLIC_URL') });
});
