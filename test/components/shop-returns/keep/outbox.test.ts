import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Channel, fetchChannel, NotTaken } from '../../../../components/shop-returns/keep/channel.ts';
import { type Outbox, type OutboxOptions, openOutbox } from '../../../../components/shop-returns/keep/outbox.ts';
import { deviceShelf, type Shelf } from '../../../../components/shop-returns/keep/shelf.ts';
import type { Update } from '../../../../components/shop-returns/keep/update.ts';
import { type SetClock, setClock } from './clock.ts';
import { blocked, ownDatabases } from './device.ts';
import { type Server, startServer } from './server.ts';
import { receiptOf, withdrawal } from './withdrawal.ts';

let server: Server;
let clock: SetClock;
let shelf: Shelf;
let closing: AbortController;
let told: Update[];

beforeEach(() => {
  server = startServer();
  clock = setClock();
  shelf = deviceShelf('outbox', ownDatabases());
  closing = new AbortController();
  told = [];
});

afterEach(() => {
  closing.abort();
  // what still waits for an answer holds a lock that the next test would wait for
  clock.advance(3_600_000);
});

/** The outbox of a page that was just loaded. */
function load(options: Partial<OutboxOptions> = {}): Outbox {
  return openOutbox({
    shop: 'Krokus',
    channel: fetchChannel('/requests', server),
    tell: (update) => told.push(update),
    signal: closing.signal,
    shelf,
    clock,
    page: new Map(),
    ...options,
  });
}

const states = (): string[] => told.map(({ state }) => state);
const key = withdrawal('a').key;

describe('sends', () => {
  test('and keeps nothing of what was received', async () => {
    const outbox = load();
    const update = await outbox.submit(withdrawal('a'));
    expect(update).toMatchObject({ state: 'received', photos: 0, lost: 0 });
    expect(states()).toEqual(['sending', 'received']);
    expect(await outbox.pending()).toEqual([]);
    expect(await shelf.all()).toEqual([]);
    expect(await outbox.forget(key)).toBe(false);
  });

  test('only what is on the device before', async () => {
    const posted: unknown[] = [];
    const channel: Channel = { post: async () => posted.push(...(await shelf.all())) };
    await load({ channel }).submit(withdrawal('a'));
    expect(posted).toMatchObject([{ shop: 'Krokus', request: { key } }]);
  });

  test('the same statement once, however often it is confirmed', async () => {
    const outbox = load();
    const twice = await Promise.all([outbox.submit(withdrawal('a')), outbox.submit(withdrawal('b'))]);
    const later = await outbox.submit(withdrawal('c', { madeAt: '2026-11-12T23:00:00+01:00' }));
    expect([...twice, later].map(({ request }) => request.key)).toEqual([key, key, key]);
    expect(server.arrived).toEqual([key]);
    expect(await outbox.submit(withdrawal('d', { whole: true }))).toMatchObject({ state: 'received' });
    expect(server.stored).toHaveLength(2);
  });

  test('one that waits from an earlier visit, rather than the same again', async () => {
    server.fault = 'silence after storing';
    void load().submit(withdrawal('a'));
    await vi.waitFor(() => expect(server.silent).toBe(1));
    server.fault = 'offline';
    const outbox = load({ locks: { request: (_: string, __: object, act: () => unknown) => act() } as LockManager });
    const update = await outbox.submit(withdrawal('b'));
    expect(update).toMatchObject({ state: 'not-sent', request: { key } });
  });

  test('what corrects it, in its stead', async () => {
    const outbox = load();
    server.fault = 'offline';
    await outbox.submit(withdrawal('a'));
    server.fault = 'none';
    await outbox.submit(withdrawal('b', { whole: true }), [], key);
    await vi.waitFor(async () => expect(await outbox.pending()).toEqual([]));
    await load().retry();
    expect(server.stored.map(({ request }) => request.key)).toEqual([withdrawal('b').key]);
  });
});

describe('tries again', () => {
  beforeEach(() => {
    server.fault = 'offline';
  });

  test('after a while, ever longer, until it is received', async () => {
    const outbox = load();
    expect(await outbox.submit(withdrawal('a'))).toMatchObject({ state: 'not-sent', kept: true });
    for (const pause of [5_000, 15_000, 60_000, 300_000, 300_000]) {
      told = [];
      clock.advance(pause - 1);
      expect(told).toEqual([]);
      clock.advance(1);
      await vi.waitFor(() => expect(states()).toEqual(['sending', 'not-sent']));
      await settled(outbox);
    }
    server.fault = 'none';
    clock.advance(300_000);
    await vi.waitFor(() => expect(states().at(-1)).toBe('received'));
    expect(await shelf.all()).toEqual([]);
  });

  test.each(['online', 'visibilitychange', 'pageshow'])('at once on %s', async (event) => {
    await load().submit(withdrawal('a'));
    server.fault = 'none';
    const target = event === 'visibilitychange' ? document : window;
    target.dispatchEvent(new PageTransitionEvent(event, { persisted: true }));
    await vi.waitFor(() => expect(states().at(-1)).toBe('received'));
  });

  test('on the next visit', async () => {
    await load().submit(withdrawal('a'));
    closing.abort();
    closing = new AbortController();
    server.fault = 'none';
    told = [];
    load();
    await vi.waitFor(() => expect(states()).toEqual(['sending', 'received']));
  });

  test('with the same key and the same receipt, where the answer was lost', async () => {
    server.fault = 'lost after storing';
    const outbox = load();
    expect(await outbox.submit(withdrawal('a'))).toMatchObject({ state: 'not-sent' });
    server.fault = 'none';
    await outbox.retry();
    expect(told.at(-1)).toMatchObject({ state: 'received', receipt: server.stored[0]?.receipt });
    expect(server.arrived).toEqual([key, key]);
    expect(server.stored).toHaveLength(1);
  });

  test('not by itself what was refused, but when asked, and on the next visit', async () => {
    server.fault = 'refused';
    const outbox = load();
    expect(await outbox.submit(withdrawal('a'))).toMatchObject({ because: 'refused', retry: false });
    clock.advance(3_600_000);
    dispatchEvent(new Event('online'));
    await settled(outbox);
    expect(server.arrived).toEqual([key]);

    await outbox.retry();
    expect(server.arrived).toEqual([key, key]);
    server.fault = 'none';
    load();
    await vi.waitFor(() => expect(states().at(-1)).toBe('received'));
  });

  test('not after the page let go of it', async () => {
    const outbox = load();
    await outbox.submit(withdrawal('a'));
    closing.abort();
    server.fault = 'none';
    clock.advance(3_600_000);
    dispatchEvent(new Event('online'));
    await settled(outbox);
    expect(server.arrived).toEqual([]);
  });

  test('in this page only, where the device keeps nothing', async () => {
    const outbox = load({ shelf: deviceShelf('outbox', { factory: blocked }) });
    expect(await outbox.submit(withdrawal('a'))).toMatchObject({ state: 'not-sent', kept: false });
    expect(await outbox.pending()).toMatchObject([{ request: { key }, kept: false }]);
    server.fault = 'none';
    clock.advance(5_000);
    await vi.waitFor(() => expect(states().at(-1)).toBe('received'));
  });

  test('never for another shop', async () => {
    await load().submit(withdrawal('a'));
    server.fault = 'none';
    const other = load({ shop: 'Tarnina' });
    await other.retry();
    expect(await other.pending()).toEqual([]);
    expect(server.arrived).toEqual([]);
  });
});

/** Everything that was begun has come to an end. */
async function settled(outbox: Outbox): Promise<void> {
  await outbox.pending();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('two tabs', () => {
  test('never send at once, and both learn of the receipt', async () => {
    let sending = 0;
    let most = 0;
    const channel: Channel = {
      async post(request) {
        most = Math.max(most, ++sending);
        await new Promise((resolve) => setTimeout(resolve, 20));
        sending -= 1;
        return { receipt: receiptOf(request) };
      },
    };
    server.fault = 'offline';
    await load().submit(withdrawal('a'));
    await Promise.all([load({ channel }), load({ channel })].map((outbox) => outbox.retry()));
    expect(most).toBe(1);
    expect(told.filter(({ state }) => state === 'received')).toHaveLength(2);
    expect(await shelf.all()).toEqual([]);
  });

  test('a tab that sleeps with the lock in its hand is not waited for', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    void navigator.locks.request(`shop-help send ${key}`, () => held);
    const update = load().submit(withdrawal('a'));
    await vi.waitFor(async () => expect((await navigator.locks.query()).pending).toHaveLength(1));
    clock.advance(30_000);
    expect(await update).toMatchObject({ state: 'received' });
    release();
  });

  test('what was forgotten in one is sent by none', async () => {
    server.fault = 'offline';
    const one = load();
    const other = load();
    await one.submit(withdrawal('a'));
    await other.retry();
    expect(await one.forget(key)).toBe(true);
    server.fault = 'none';
    await other.retry();
    expect(told.at(-1)).toMatchObject({ state: 'forgotten' });
    expect(await load().pending()).toEqual([]);
    expect(server.arrived).toEqual([]);
    // nothing of the customer stays behind
    expect(JSON.stringify(await shelf.all())).not.toContain('Anna');
  });

  test('what was forgotten may be stated again', async () => {
    server.fault = 'offline';
    const outbox = load();
    await outbox.submit(withdrawal('a'));
    await outbox.forget(key);
    server.fault = 'none';
    expect(await outbox.submit(withdrawal('b'))).toMatchObject({
      state: 'received',
      request: { key: withdrawal('b').key },
    });
    server.fault = 'offline';
    await outbox.submit(withdrawal('c', { whole: true }));
    await outbox.forget(withdrawal('c').key);
    server.fault = 'none';
    expect(await outbox.submit(withdrawal('c', { whole: true }))).toMatchObject({ state: 'received' });
  });
});

describe('photos', () => {
  const photos = ['1', '2'].map((name) => new Blob([name], { type: 'image/jpeg' }));

  function photographer(take: (name: string) => string): Channel {
    return { ...fetchChannel('/requests', server), photo: async (photo) => take(await photo.text()) };
  }

  test('go first, and the statement says which', async () => {
    const outbox = load({ channel: photographer((name) => `photo-${name}`) });
    expect(await outbox.submit(withdrawal('a'), photos)).toMatchObject({ state: 'received', photos: 0 });
    expect(server.stored[0]?.request.photos).toEqual(['photo-1', 'photo-2']);
  });

  test('those that arrived are not sent again, on the next visit either', async () => {
    const taken: string[] = [];
    let broken = true;
    const channel = photographer((name) => {
      if (broken && name === '2') throw new TypeError('Failed to fetch');
      taken.push(name);
      return `photo-${name}`;
    });
    expect(await load({ channel }).submit(withdrawal('a'), photos)).toMatchObject({ state: 'not-sent', photos: 1 });
    expect(server.arrived).toEqual([]);
    broken = false;
    await load({ channel }).retry();
    expect(taken).toEqual(['1', '2']);
    expect(server.stored[0]?.request.photos).toEqual(['photo-1', 'photo-2']);
  });

  test('one that the server will not take does not stop the statement', async () => {
    const channel = photographer((name) => {
      if (name === '1') throw new NotTaken('refused', false);
      return `photo-${name}`;
    });
    expect(await load({ channel }).submit(withdrawal('a'), photos)).toMatchObject({ state: 'received', lost: 1 });
    expect(server.stored[0]?.request.photos).toEqual(['photo-2']);
  });
});

test('what nobody could send for 60 days leaves the device', async () => {
  server.fault = 'offline';
  await load().submit({ ...withdrawal('a'), madeAt: clock.now().toISOString() });
  closing.abort();
  closing = new AbortController();
  clock.advance(59 * 86_400_000);
  expect(await load().pending()).toHaveLength(1);
  clock.advance(2 * 86_400_000);
  expect(await load().pending()).toEqual([]);
  expect(await shelf.all()).toEqual([]);
});
