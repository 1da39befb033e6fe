import { afterEach, expect, test, vi } from 'vitest';
import { listRequests } from '../../extension/lib/stores/inbox.ts';
import { remove } from '../../extension/lib/stores/people.ts';
import { join, serverStore } from '../../extension/lib/stores/server.ts';
import { starter } from '../content/documents/starter.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A server that answers with `status` and `body`; what it was asked. */
function server(status: number, body: unknown) {
  const asked: { url: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (url: URL, { body: sent }: RequestInit) => {
    asked.push({ url: url.href, body: sent ? JSON.parse(String(sent)) : undefined });
    return new Response(JSON.stringify(body), { status });
  });
  return { store: serverStore({ server: 'https://help.example/', access: 'secret' }), asked };
}

const documents = starter();
const etags = { shop: '"a"', policy: '"b"', faq: '"c"' };
const publication = { key: 'k', opened: { revision: 1, etags, documents }, documents };

test.each([
  [401, 'not-allowed', 'not-allowed'],
  [404, 'not-found', 'broken'],
  [413, 'too-large', 'too-large'],
  [429, 'too-many', 'too-often'],
  [403, 'not-for-you', 'not-for-you'],
  [500, 'internal', 'unreachable'],
  [503, 'not-confirmed', 'unreachable'],
  [422, 'not-valid', 'broken'],
])('%s %s is said to be %s', async (status, code, failure) => {
  await expect(server(status, { code }).store.write(publication)).rejects.toMatchObject({ code: failure });
});

test.each([
  [409, 'conflict', { status: 'conflict' }],
  [409, 'base-unknown', { status: 'conflict' }],
  [409, 'moved-on', { status: 'conflict' }],
  [409, 'key-taken', { status: 'taken' }],
])('%s %s decides nothing', async (status, code, outcome) => {
  expect(await server(status, { code }).store.write(publication)).toEqual(outcome);
});

test('an address where no invitation is may have been one', async () => {
  server(404, { code: 'not-found' });
  await expect(join(new URL('https://help.example/invitations/x'), 'key')).rejects.toMatchObject({ code: 'over' });
});

const access = { server: 'https://help.example/', access: 'secret' };

test.each([
  [401, { code: 'not-allowed' }, 'not-allowed'],
  [403, { code: 'not-for-you' }, 'not-for-you'],
  [413, { code: 'too-large' }, 'too-large'],
  [429, { code: 'too-many' }, 'too-often'],
  [503, {}, 'unreachable'],
  [200, { requests: [{ name: 'Anna' }], more: false }, 'broken'],
])('of requests, %s %o is said to be what it is', async (status, body, failure) => {
  server(status, body);
  await expect(listRequests(access)).rejects.toMatchObject({ code: failure });
});

test.each([
  [204, undefined, undefined],
  [404, { code: 'not-found' }, undefined],
  [409, { code: 'last-owner' }, 'last-owner'],
  [418, { code: 'teapot' }, 'broken'],
])('of access that is taken away, %s %o is no more than it is', async (status, body, failure) => {
  server(status, body);
  const removed = remove(access, 'people', '0a1b2c3d').then(() => undefined);
  if (failure) await expect(removed).rejects.toMatchObject({ code: failure });
  else expect(await removed).toBeUndefined();
});

test('requests are those that are left, or all', async () => {
  const { asked } = server(200, { requests: [], more: false });
  await listRequests(access);
  await listRequests(access, true);
  const list = 'https://help.example/staff/list.json';
  expect(asked.map(({ url }) => url)).toEqual([list, `${list}?state=all`]);
});

test('what has to be confirmed is undone only with the confirmation', async () => {
  const { store, asked } = server(403, { code: 'confirm-sensitive', changes: [] });
  expect(await store.undo(3, { key: 'k', confirmed: false })).toEqual({ status: 'confirm', changes: [] });
  await store.undo(3, { key: 'k', confirmed: true });
  await store.restore(2, { key: 'k', confirmed: true, current: 5 });
  expect(asked).toEqual([
    { url: 'https://help.example/publications/3/undo', body: { key: 'k', confirmed: false } },
    { url: 'https://help.example/publications/3/undo', body: { key: 'k', confirmed: true } },
    { url: 'https://help.example/publications/2/restore', body: { key: 'k', confirmed: true, current: 5 } },
  ]);
});

test('what was undone before is not said to be published', async () => {
  const help = { url: 'https://help.example/help/help.json', revision: 'r' };
  const attempt = { key: 'k', confirmed: false };
  const { store } = server(200, { revision: 5, help, changes: [] });
  expect(await store.undo(3, attempt)).toEqual({ status: 'nothing' });
  expect(await store.restore(3, { ...attempt, current: 5 })).toEqual({ status: 'nothing' });
  // published under this key, the answer to which was lost
  const place = { document: 'faq', list: 'entries', entry: 'where', field: 'question', locale: 'pl' };
  const sent = server(200, { revision: 6, help, changes: [{ place, after: { text: 'x' } }] }).store;
  expect(await sent.undo(3, attempt)).toMatchObject({ status: 'published', revision: 6 });
});

test('a server that says nothing is not waited for for ever', async () => {
  let given: AbortSignal | null | undefined;
  vi.stubGlobal('fetch', (_: URL, { signal }: RequestInit) => {
    given = signal;
    return Promise.reject(new DOMException('late', 'TimeoutError'));
  });
  for (const ask of [() => serverStore(access).read(), () => listRequests(access)]) {
    given = undefined;
    await expect(ask()).rejects.toMatchObject({ code: 'unreachable' });
    expect(given).toBeInstanceOf(AbortSignal);
  }
});

test.each([
  [{ url: 'https://help.example/help/help.json', revision: 'abc' }, true],
  [{ url: 'https://help.example/help/help.json' }, false],
])('what customers read is looked for only where something is public', async (help, isPublic) => {
  const outcome = await server(201, { revision: 2, help }).store.write(publication);
  expect(outcome).toEqual({ status: 'published', revision: 2, ...(isPublic ? { help } : {}) });
});
