import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect, connectFiles, disconnect } from '../../extension/lib/background/connect.ts';
import { Shops } from '../../extension/lib/background/shop.ts';
import type { Connection } from '../../extension/lib/connections.ts';
import type { Draft } from '../../extension/lib/draft.ts';
import { starterFiles } from '../content/documents/starter.ts';
import { memoryShelf } from './memory-shelf.ts';

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
/** What the server says to somebody who leaves. */
let leaving = () => new Response(null, { status: 204 });
/** Where the server says that the shop is. */
let sites: string[] = [];

beforeEach(() => {
  const shelves = { connections: memoryShelf<Connection>(), drafts: memoryShelf<Draft>() };
  shops = new Shops({ ...shelves, storeOf: () => ({}) as never });
  keys = memoryShelf();
  asked = [];
  answers = true;
  leaving = () => new Response(null, { status: 204 });
  sites = [];
  vi.stubGlobal('navigator', { language: 'pl' });
  vi.stubGlobal('fetch', async (url: URL, { method = 'GET', body }: RequestInit) => {
    asked.push({ what: `${method} ${url.pathname}`, body: body ? JSON.parse(String(body)) : undefined });
    if (url.pathname === '/invitations/secret' && method === 'GET')
      return new Response(JSON.stringify({ shop: { name: 'S', sites }, by: 'Ola' }));
    if (url.pathname === '/invitations/secret') {
      const joined = { server: 'https://help.example/', access: 'shop-help-a', name: 'Ola' };
      return new Response(JSON.stringify(joined), { status: 201 });
    }
    if (method === 'DELETE') return leaving();
    const me = { name: 'Ola', roles: ['texts'], can: 'x', shop: { name: 'S' }, help: { url: 'https://help.example/' } };
    return answers ? new Response(JSON.stringify(me)) : new Response('', { status: 503 });
  });
});
afterEach(() => void vi.unstubAllGlobals());

test('an invitation is not lost with an answer: it is accepted again under the same key', async () => {
  answers = false;
  await expect(connect(shops, origin, link, true, keys)).rejects.toMatchObject({ code: 'unreachable' });
  expect(await shops.connection(origin)).toBeUndefined();
  answers = true;
  await connect(shops, origin, link, true, keys);
  const sent = asked.filter(({ what }) => what.startsWith('POST')).map(({ body }) => body);
  expect(sent[0]).toEqual({ key: expect.stringMatching(/^[\w-]{16,64}$/) });
  expect(sent[1]).toEqual(sent[0]);
  expect(await shops.connection(origin)).toMatchObject({ kind: 'server', access: 'shop-help-a' });
  expect(await keys.get(link)).toBeUndefined();
});

test.each([
  'http://help.example/invitations/secret',
  'https://help.example/',
  'http://127.0.0.1:8360/',
  'https://help.example/invitations/',
  'ftp://help.example/',
  'zaproszenie',
])('nothing is told to %s, which is no invitation', async (text) => {
  await expect(connect(shops, origin, text, true, keys)).rejects.toMatchObject({ code: 'not-a-link' });
  expect(asked).toEqual([]);
});

test('a server on this machine needs no safe way', async () => {
  await connect(shops, origin, 'http://127.0.0.1:8360/invitations/secret', true, keys);
  expect(await shops.connection(origin)).toMatchObject({ kind: 'server' });
});

test('files do not take the place of a server', async () => {
  await connect(shops, origin, link, true, keys);
  await expect(connectFiles(shops, origin, starterFiles)).rejects.toMatchObject({ code: 'connected' });
  expect(await shops.connection(origin)).toMatchObject({ kind: 'server' });
});

test.each([
  ['on its own page', 'https://help.example', [], false],
  ['on another site than that of the shop', 'https://other.example', [origin], false],
  ['on the site of the shop', origin, [origin], true],
  ['where the server does not know where the shop is', origin, [], true],
])('an invitation that is opened %s', async (_, at, told, isGood) => {
  sites = told;
  if (isGood) await connect(shops, at, link, false, keys);
  else await expect(connect(shops, at, link, false, keys)).rejects.toMatchObject({ code: 'not-a-shop' });
  expect(asked.some(({ what }) => what.startsWith('POST'))).toBe(isGood);
  expect((await shops.connection(at)) !== undefined).toBe(isGood);
});

test('a shop whose page shows the help is connected wherever it is, and one that is connected again as well', async () => {
  sites = ['https://krokus.test'];
  await connect(shops, origin, link, true, keys);
  await connect(shops, origin, link, false, keys);
  expect(await shops.connection(origin)).toMatchObject({ kind: 'server' });
});

test('leaving gives back the access and the permission, and forgets all that was kept', async () => {
  await connect(shops, origin, link, true, keys);
  const remove = vi.fn(async () => {});
  await disconnect(shops, origin, false, { remove });
  expect(await shops.connection(origin)).toBeUndefined();
  expect(remove).toHaveBeenCalledWith(origin);
  expect(asked.at(-1)?.what).toBe('DELETE /me');
  const origins = ['https://krokus.example/*', 'https://help.example/*'];
  expect(permissions.remove).toHaveBeenLastCalledWith({ origins });
});

test('what another shop needs stays granted', async () => {
  await connect(shops, origin, link, true, keys);
  await connect(shops, 'https://krokus.example:8443', link, true, keys);
  await connect(shops, 'https://sasanka.example', link, true, keys);
  permissions.remove.mockClear();
  const files = { remove: async () => {} };
  await disconnect(shops, origin, false, files);
  expect(permissions.remove).not.toHaveBeenCalled();
  await disconnect(shops, 'https://sasanka.example', false, files);
  expect(permissions.remove).toHaveBeenLastCalledWith({ origins: ['https://sasanka.example/*'] });
});

test.each([
  ['last-owner', () => new Response(JSON.stringify({ code: 'last-owner' }), { status: 409 })],
  ['unreachable', () => new Response('', { status: 503 })],
])('where the access is not taken back (%s) nothing is erased, unless it is to be anyway', async (code, response) => {
  await connect(shops, origin, link, true, keys);
  leaving = response;
  const remove = vi.fn(async () => {});
  await expect(disconnect(shops, origin, false, { remove })).rejects.toMatchObject({ code });
  expect(await shops.connection(origin)).toMatchObject({ access: 'shop-help-a' });
  expect(remove).not.toHaveBeenCalled();
  await disconnect(shops, origin, true, { remove });
  expect(await shops.connection(origin)).toBeUndefined();
  expect(remove).toHaveBeenCalled();
});

test('an access that is over is nothing to give back', async () => {
  await connect(shops, origin, link, true, keys);
  leaving = () => new Response('', { status: 401 });
  await disconnect(shops, origin, false, { remove: async () => {} });
  expect(await shops.connection(origin)).toBeUndefined();
});
