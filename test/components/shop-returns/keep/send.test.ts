import { expect, test, vi } from 'vitest';
import { type Channel, fetchChannel, NotTaken } from '../../../../components/shop-returns/keep/channel.ts';
import { newKey } from '../../../../components/shop-returns/keep/key.ts';
import { send } from '../../../../components/shop-returns/keep/send.ts';
import { setClock } from './clock.ts';
import { type Fault, startServer } from './server.ts';
import { withdrawal } from './withdrawal.ts';

const request = withdrawal('a');

test('a statement that was stored is received', async () => {
  const server = startServer();
  const delivery = await send(request, fetchChannel('/requests', server));
  expect(delivery).toEqual({ state: 'received', receipt: server.stored[0]?.receipt, status: 'https://shop.example/s' });
});

test.each<[Fault, object]>([
  ['offline', { because: 'blocked', retry: true }],
  ['lost after storing', { because: 'blocked', retry: true }],
  ['error', { because: 'server', retry: true, problem: { code: 'internal' } }],
  ['error after storing', { because: 'server', retry: true, problem: { code: 'not-confirmed' } }],
  ['portal', { because: 'server', retry: true, problem: { code: 'no-receipt' } }],
  ['cut short', { because: 'server', retry: true, problem: { code: 'no-receipt' } }],
  ['receipt of another key', { because: 'server', retry: true, problem: { code: 'no-receipt' } }],
  ['receipt of another content', { because: 'server', retry: true, problem: { code: 'no-receipt' } }],
  ['receipt without a time', { because: 'server', retry: true, problem: { code: 'no-receipt' } }],
  ['refused', { because: 'refused', retry: false, problem: { code: 'not-valid' } }],
])('%s: not sent', async (fault, expected) => {
  const server = startServer();
  server.fault = fault;
  const delivery = await send(request, fetchChannel('/requests', server), { isOnline: () => true });
  expect(delivery).toEqual({ state: 'not-sent', ...expected });
});

test('without a connection the device says so', async () => {
  const server = startServer();
  server.fault = 'offline';
  const delivery = await send(request, fetchChannel('/requests', server), { isOnline: () => false });
  expect(delivery).toEqual({ state: 'not-sent', because: 'offline', retry: true });
});

test.each(['silence before storing', 'silence after storing'] as const)(
  '%s: too late, and safe to repeat',
  async (fault) => {
    const server = startServer();
    const clock = setClock();
    server.fault = fault;
    const delivery = send(request, fetchChannel('/requests', server), { clock, timeout: 20_000 });
    await vi.waitFor(() => expect(server.silent).toBe(1));
    clock.advance(19_999);
    expect(server.silent).toBe(1);
    clock.advance(1);
    expect(await delivery).toEqual({ state: 'not-sent', because: 'timeout', retry: true });

    server.fault = 'none';
    expect(await send(request, fetchChannel('/requests', server))).toMatchObject({ state: 'received' });
    expect(server.stored).toHaveLength(1);
  },
);

test('a channel that does not listen is not waited for', async () => {
  const clock = setClock();
  const deaf: Channel = { post: () => new Promise(() => {}) };
  const delivery = send(request, deaf, { clock });
  clock.advance(20_000);
  expect(await delivery).toMatchObject({ because: 'timeout' });
});

test('a channel may say itself why not', async () => {
  const strict: Channel = { post: () => Promise.reject(new NotTaken('refused', false)) };
  expect(await send(request, strict)).toEqual({ state: 'not-sent', because: 'refused', retry: false });
});

test.each([
  [400, '<html>', 'server'],
  [404, '{"error":"not found"}', 'server'],
  [403, '', 'server'],
  [409, '{"code":"key-taken"}', 'refused'],
  [429, '{"code":"too-many"}', 'server'],
  [502, '{"code":"bad-gateway"}', 'server'],
])('%i %s: only who says what is wrong refuses', async (status, body, because) => {
  const fetch = async () => new Response(body, { status });
  expect(await send(request, fetchChannel('/requests', { fetch }))).toMatchObject({
    because,
    retry: because === 'server',
  });
});

test('what is wrong comes along', async () => {
  const fetch = async () => new Response(JSON.stringify({ code: 'not-valid', issues: [] }), { status: 422 });
  expect(await send(request, fetchChannel('/requests', { fetch }))).toMatchObject({
    problem: { code: 'not-valid' },
  });
});

test('who ends the attempt gets no answer', async () => {
  const ended = new AbortController();
  const delivery = send(request, { post: () => new Promise(() => {}) }, { signal: ended.signal });
  ended.abort();
  await expect(delivery).rejects.toBe(ended.signal.reason);
  await expect(send(request, { post: async () => ({}) }, { signal: ended.signal })).rejects.toBe(ended.signal.reason);
});

test('no cookie, no cache, and beyond the page where it is small', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response('{}'));
  await send(request, fetchChannel('https://help.shop.example/requests', { fetch }));
  await send({ ...request, words: 'ą'.repeat(40_000) }, fetchChannel('https://help.shop.example/requests', { fetch }));
  const [small, large] = fetch.mock.calls;
  expect(String(small?.[0])).toBe('https://help.shop.example/requests');
  expect(small?.[1]).toMatchObject({ method: 'POST', cache: 'no-store', credentials: 'omit', keepalive: true });
  expect(large?.[1]).toMatchObject({ keepalive: false });
});

test('photos go beside the requests', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response('{"id":"photo-0123456789abcdef"}'));
  const channel = fetchChannel('https://shop.example/help/requests', { fetch });
  const photo = new Blob(['x'], { type: 'image/jpeg' });
  expect(await channel.photo?.(photo, new AbortController().signal)).toBe('photo-0123456789abcdef');
  expect(String(fetch.mock.calls[0]?.[0])).toBe('https://shop.example/help/photos');
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ body: photo, headers: { 'Content-Type': 'image/jpeg' } });
});

test('keys are safe in an address, and never the same', () => {
  const keys = new Set(Array.from({ length: 1000 }, newKey));
  expect(keys.size).toBe(1000);
  expect([...keys].every((key) => /^[\w-]{22}$/.test(key))).toBe(true);
});
