import { expect, test } from 'vitest';
import { starter } from '../../content/documents/starter.ts';
import { databases } from '../databases.ts';
import { createOffice, type Office, personAt } from '../documents/office.ts';

const rows = databases;
const json = { Accept: 'application/json' };

test.each(rows)('%s: a link makes somebody one of the people, once', async (_, make) => {
  const { shop, ...others } = starter();
  const { demo: _demo, ...real } = shop;
  const office = await createOffice(await make(), {}, { ...others, shop: real });
  const { get, owner, clock } = office;
  const invited = await owner.send('POST', '/invitations', {
    name: 'Ola',
    roles: ['translations'],
    locales: ['ru', 'en'],
  });
  expect(invited).toMatchObject({
    status: 201,
    body: { name: 'Ola', can: 'tłumaczyć na te języki: rosyjski i angielski', expiresAt: '2026-11-29T10:00:00.000Z' },
  });
  const path = pathOf(invited.body.url);
  expect((await owner.get('/invitations')).body.invitations).toMatchObject([{ name: 'Ola', by: 'Ania' }]);
  expect((await get(path, { headers: json })).body).toMatchObject({
    by: 'Ania',
    name: 'Ola',
    shop: { name: 'Tarnina', sites: [expect.stringMatching(/^https:/)] },
  });
  const page = await get(path, { headers: { 'Accept-Language': 'pl' } });
  expect(page.status).toBe(200);
  expect(page.body).toContain(
    'Ania zaprasza cię, Ola, do pomocy: możesz tłumaczyć na te języki: rosyjski i angielski.',
  );
  expect(page.body).toContain('ważne do 29 listopada 2026.');
  expect(page.body).toMatch(/<a class="button" href="https:[^"]+">Otwórz sklep</);
  expect(page.headers.get('Referrer-Policy')).toBe('no-referrer');

  const [first, second] = await Promise.all([0, 1].map(() => get(path, { method: 'POST', headers: json })));
  const [joined, refused] = first?.status === 201 ? [first, second] : [second, first];
  expect(joined).toMatchObject({ status: 201, body: { name: 'Ola', roles: ['translations'], locales: ['ru', 'en'] } });
  expect(joined?.body.server).toBe('https://help.tarnina.example/');
  expect(refused).toMatchObject({ status: 410, body: { code: 'invitation-over' } });
  const ola = personAt(get, joined?.body.id, joined?.body.access);
  expect((await ola.get('/me')).body).toMatchObject({ name: 'Ola', roles: ['translations'] });
  clock.now = new Date('2026-11-22T12:00:00Z');
  await ola.get('/me');
  await expect
    .poll(async () => (await owner.get('/people')).body.people)
    .toMatchObject([
      { name: 'Ania', roles: ['owner'], you: true },
      { name: 'Ola', you: false, lastSeenAt: '2026-11-22T12:00:00.000Z' },
    ]);
  expect((await ola.get('/people')).status).toBe(403);
  expect((await owner.send('DELETE', `/people/${ola.id}`)).status).toBe(204);
  expect((await ola.get('/me')).status).toBe(401);
  expect((await owner.send('DELETE', `/people/${ola.id}`)).status).toBe(404);
  await takenBack(office);
  await noSecrets(office, [path.split('/').at(-1) ?? '', joined?.body.access]);
});

async function takenBack({ get, owner, clock }: Office): Promise<void> {
  const { body: one } = await owner.send('POST', '/invitations', { name: 'Jan', roles: ['texts', 'requests'] });
  expect((await owner.send('DELETE', `/invitations/${one.id}`)).status).toBe(204);
  const over = await get(pathOf(one.url), { method: 'POST' });
  expect([over.status, over.headers.get('Content-Type')]).toEqual([410, 'text/html; charset=UTF-8']);
  const { body: two } = await owner.send('POST', '/invitations', { name: 'Jan', roles: ['requests'], days: 1 });
  clock.now = new Date('2026-11-23T12:00:01Z');
  expect((await get(pathOf(two.url), { method: 'POST', headers: json })).status).toBe(410);
  expect((await get('/invitations/nobody', { headers: json })).status).toBe(404);
  const { body: three } = await owner.send('POST', '/invitations', { name: 'Jan', roles: ['requests'] });
  const shown = await get(pathOf(three.url), { method: 'POST' });
  expect(shown.body).toMatch(/<code class="reference">shop-help-[\w-]{32}<\/code>/);
  expect(shown.body).toContain('/staff"');
  expect((await owner.get('/invitations')).body.invitations).toEqual([]);
  for (const wrong of [
    { name: 'Jan', roles: [] },
    { name: '', roles: ['texts'] },
    { name: 'Jan', roles: ['translations'] },
    { name: 'Jan', roles: ['texts'], locales: ['ru'] },
    { name: 'Jan', roles: ['texts'], days: 365 },
  ])
    expect(await owner.send('POST', '/invitations', wrong)).toMatchObject({ status: 422, body: { code: 'not-valid' } });
}

/** What is stored and logged tells everything but what opens something. */
async function noSecrets({ database, log, owner }: Office, secrets: readonly string[]): Promise<void> {
  const { events } = (await owner.get('/audit?limit=100')).body;
  expect(events.map(({ what }: { what: string }) => what)).toEqual([
    'joined',
    'invited',
    'invited',
    'uninvited',
    'invited',
    'refused',
    'removed',
    'refused',
    'joined',
    'invited',
    'imported',
  ]);
  const tables = await Promise.all(
    (['invitations', 'tokens', 'audit'] as const).map((table) => database.db.selectFrom(table).selectAll().execute()),
  );
  const all = JSON.stringify([tables, log]);
  for (const secret of secrets) expect(all).not.toContain(secret);
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}
