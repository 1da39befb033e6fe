import { expect, test } from 'vitest';
import { deviceShelf } from '../../../../components/shop-returns/keep/shelf.ts';
import { setClock } from './clock.ts';
import { blocked, ownDatabases, silentFactory } from './device.ts';

test('what is put is there for whoever opens the shelf next', async () => {
  const { factory } = ownDatabases();
  const photo = new File(['pixels'], 'photo.jpg', { type: 'image/jpeg' });
  await deviceShelf('drafts', { factory }).put('a', { photo, until: new Date(0) });

  const shelf = deviceShelf('drafts', { factory });
  const kept = (await shelf.get('a')) as { photo: File; until: Date };
  expect(await kept.photo.text()).toBe('pixels');
  expect(kept.until).toEqual(new Date(0));
  expect(await shelf.all()).toHaveLength(1);

  await shelf.remove('a');
  expect(await shelf.get('a')).toBeUndefined();
});

test('drafts and outbox do not mix', async () => {
  const { factory } = ownDatabases();
  await deviceShelf('drafts', { factory }).put('a', 1);
  expect(await deviceShelf('outbox', { factory }).all()).toEqual([]);
});

test('where nobody asked to keep anything, nothing is made', async () => {
  const { factory, names } = ownDatabases();
  const shelf = deviceShelf('outbox', { factory });
  expect(await shelf.all()).toEqual([]);
  expect(await shelf.get('a')).toBeUndefined();
  await shelf.remove('a');
  expect(await names()).toEqual([]);

  await shelf.put('a', 1);
  expect(await names()).toEqual(['shop-help']);
});

test('many at once', async () => {
  const { factory } = ownDatabases();
  const shelf = deviceShelf('outbox', { factory });
  await Promise.all(Array.from({ length: 20 }, (_, at) => shelf.put(`${at}`, at)));
  expect(await shelf.all()).toHaveLength(20);
});

test.each([
  ['blocked', blocked],
  ['gone', () => undefined as unknown as IDBFactory],
])('a device where storage is %s says no', async (_, factory) => {
  const shelf = deviceShelf('outbox', { factory });
  await expect(shelf.put('a', 1)).rejects.toThrow();
  await expect(shelf.all()).rejects.toThrow();
});

test('what cannot be kept is refused, and the rest goes on', async () => {
  const { factory } = ownDatabases();
  const shelf = deviceShelf('outbox', { factory });
  await expect(shelf.put('a', () => 1)).rejects.toThrow();
  await shelf.put('a', 1);
  expect(await shelf.get('a')).toBe(1);
});

test('a database that does not answer is given up, and not waited for again', async () => {
  const clock = setClock();
  const shelf = deviceShelf('outbox', { factory: () => silentFactory, clock });
  const first = shelf.put('a', 1);
  clock.advance(3000);
  await expect(first).rejects.toThrow('does not answer');
  await expect(shelf.all()).rejects.toThrow('does not answer');
});
