import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect, connectFiles, disconnect } from '../../extension/lib/background/connect.ts';
import { Shops } from '../../extension/lib/background/shop.ts';
import type { Connection } from '../../extension/lib/connections.ts';
import type { Draft } from '../../extension/lib/draft.ts';
import { memoryShelf } from '../../extension/lib/shelf.ts';
import { starterFiles } from '../content/documents/starter.ts';

const permissions = vi.hoisted(() => ({ remove: vi.fn(async () => true) }));
vi.mock('wxt/browser', () => ({ browser: { permissions } }));

const origin = 'https://krokus.example';
const link = 'https://help.example/invitations/secret';
let shops: Shops;
let keys = memoryShelf<string>();

/** What the server was asked, as `POST /invitations/secret`. */
let asked: { what: string; body: unknown }[] = [];
/** Whether the server answers who somebody is. */
let answers = true;

beforeEach(() => {
  const shelves = { connections: memoryShelf<Connection>(), drafts: memoryShelf<Draft>() };
  shops = new Shops({ ...shelves, storeOf: () => ({}) as never });
  keys = memoryShelf();
  asked = [];
  answers = true;
  vi.stubGlobal('navigator', { language: 'pl' });
  vi.stubGlobal('fetch', async (url: URL, { method = 'GET', body }: RequestInit) => {
    asked.push({ what: `${method} ${url.pathname}`, body: body ? JSON.parse(String(body)) : undefined });
    if (url.pathname === '/invitations/secret') {
      const joined = { server: 'https://help.example/', access: 'shop-help-a', name: 'Ola' };
      return new Response(JSON.stringify(joined), { status: 201 });
    }
    if (method === 'DELETE') return new Response(null, { status: 204 });
    const me = { name: 'Ola', roles: ['texts'], can: 'x', shop: { name: 'S' }, help: { url: 'https://help.example/' } };
    return answers ? new Response(JSON.stringify(me)) : new Response('', { status: 503 });
  });
});
afterEach(() => void vi.unstubAllGlobals());

test('an invitation is not lost with an answer: it is accepted again under the same key', async () => {
  answers = false;
  await expect(connect(shops, origin, link, keys)).rejects.toMatchObject({ code: 'unreachable' });
  expect(await shops.connection(origin)).toBeUndefined();
  answers = true;
  await connect(shops, origin, link, keys);
  const sent = asked.filter(({ what }) => what.startsWith('POST')).map(({ body }) => body);
  expect(sent[0]).toEqual({ key: expect.stringMatching(/^[\w-]{16,64}$/) });
  expect(sent[1]).toEqual(sent[0]);
  expect(await shops.connection(origin)).toMatchObject({ kind: 'server', access: 'shop-help-a' });
  expect(await keys.get(link)).toBeUndefined();
});

test.each(['http://help.example/invitations/secret', 'ftp://help.example/', 'zaproszenie'])(
  'nothing is told to %s',
  async (text) => {
    await expect(connect(shops, origin, text, keys)).rejects.toMatchObject({ code: 'not-a-link' });
    expect(asked).toEqual([]);
  },
);

test('files do not take the place of a server', async () => {
  await connect(shops, origin, link, keys);
  await expect(connectFiles(shops, origin, starterFiles)).rejects.toMatchObject({ code: 'connected' });
  expect(await shops.connection(origin)).toMatchObject({ kind: 'server' });
});

test('leaving gives back the access and the permission, and forgets all that was kept', async () => {
  await connect(shops, origin, link, keys);
  const remove = vi.fn(async () => {});
  await disconnect(shops, origin, { remove });
  expect(await shops.connection(origin)).toBeUndefined();
  expect(remove).toHaveBeenCalledWith(origin);
  expect(asked.at(-1)?.what).toBe('DELETE /me');
  expect(permissions.remove).toHaveBeenCalledWith({ origins: ['https://krokus.example/*'] });
});
