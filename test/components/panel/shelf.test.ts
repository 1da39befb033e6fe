import { expect, test } from 'vitest';
import { openShelf } from '../../../extension/lib/shelf.ts';

const settled = (request: IDBRequest): Promise<unknown> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

test('what an older editor kept is there, and shelves that it had not are made', async () => {
  await settled(indexedDB.deleteDatabase('shop-help'));
  const request = indexedDB.open('shop-help', 1);
  request.onupgradeneeded = () => void request.result.createObjectStore('drafts').put('a draft', 'shop');
  const old = (await settled(request)) as IDBDatabase;
  old.close();
  expect(await openShelf('drafts').get('shop')).toBe('a draft');
  await openShelf('files').put('shop', 'files');
  expect(await openShelf('files').get('shop')).toBe('files');
});

test('a database that the browser closed is opened again', async () => {
  const shelf = openShelf('drafts');
  await shelf.put('shop', 'before');
  // whoever deletes it has it closed first
  await settled(indexedDB.deleteDatabase('shop-help'));
  await shelf.put('shop', 'after');
  expect(await shelf.get('shop')).toBe('after');
});

test('what could not be written is said to be not kept', async () => {
  await expect(openShelf('drafts').put('shop', () => {})).rejects.toMatchObject({ code: 'not-kept' });
});
