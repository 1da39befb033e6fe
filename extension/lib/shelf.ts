/** Where the background keeps what must outlive it. No page of a shop can reach it. */

import { Refusal } from './refusal.ts';

/** Things by key. */
export interface Shelf<Thing> {
  get(key: string): Promise<Thing | undefined>;
  all(): Promise<Thing[]>;
  put(key: string, thing: Thing): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

/** What there is a shelf for. */
export const shelves = ['connections', 'drafts', 'tabs', 'files', 'joining'] as const;

/** A shelf in the extension's own IndexedDB, which content scripts do not see. */
export function openShelf<Thing>(name: (typeof shelves)[number]): Shelf<Thing> {
  return {
    get: (key) => run(name, 'readonly', (store) => store.get(key)),
    all: () => run(name, 'readonly', (store) => store.getAll()),
    put: async (key, thing) => void (await run(name, 'readwrite', (store) => store.put(thing, key))),
    remove: async (key) => void (await run(name, 'readwrite', (store) => store.delete(key))),
    clear: async () => void (await run(name, 'readwrite', (store) => store.clear())),
  };
}

/** `shelf`, of which nobody else writes: what was read or put last is at hand, as the same object. */
export function atHand<Thing>(shelf: Shelf<Thing>): Shelf<Thing> {
  const known = new Map<string, Thing>();
  const keep = (key: string, thing: Thing | undefined): void => {
    if (thing === undefined) known.delete(key);
    else known.set(key, thing);
  };
  return {
    all: () => shelf.all(),
    get: async (key) => {
      if (!known.has(key)) keep(key, await shelf.get(key));
      return known.get(key);
    },
    put: async (key, thing) => {
      await shelf.put(key, thing);
      keep(key, thing);
    },
    remove: async (key) => {
      await shelf.remove(key);
      keep(key, undefined);
    },
    clear: async () => {
      await shelf.clear();
      known.clear();
    },
  };
}

let database: Promise<IDBDatabase> | undefined;

async function run<Result>(
  name: string,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  try {
    return await done(await begin(name, mode), name, act);
  } catch (error) {
    // whatever the disk says, it is to be told that nothing was written
    if (mode === 'readwrite') throw new Refusal('not-kept');
    throw error;
  }
}

/** A browser may close a database at any time; then it is opened again. */
async function begin(name: string, mode: IDBTransactionMode): Promise<IDBTransaction> {
  database ??= open();
  try {
    return (await database).transaction(name, mode, { durability: 'strict' });
  } catch {
    database = open();
    return (await database).transaction(name, mode, { durability: 'strict' });
  }
}

function done<Result>(
  transaction: IDBTransaction,
  name: string,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const request = act(transaction.objectStore(name));
  return new Promise((resolve, reject) => {
    // what was written counts once it is on the disk
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Shelves that there are not yet are made; what lies on the others stays. */
function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('shop-help', 2);
    request.onupgradeneeded = () => {
      const { result } = request;
      for (const name of shelves) if (!result.objectStoreNames.contains(name)) result.createObjectStore(name);
    };
    request.onsuccess = () => {
      const { result } = request;
      result.onclose = forget;
      // another window has a newer editor
      result.onversionchange = () => {
        result.close();
        forget();
      };
      resolve(result);
    };
    request.onerror = () => {
      forget();
      reject(request.error);
    };
  });
}

function forget(): void {
  database = undefined;
}
