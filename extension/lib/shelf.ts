/** Where the background keeps what must outlive it: connections and drafts. No page of a shop can reach it. */

/** Things by key. */
export interface Shelf<Thing> {
  get(key: string): Promise<Thing | undefined>;
  put(key: string, thing: Thing): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What there is a shelf for. */
export const shelves = ['connections', 'drafts', 'tabs', 'files'] as const;

/** A shelf in the extension's own IndexedDB, which content scripts do not see. */
export function openShelf<Thing>(name: (typeof shelves)[number]): Shelf<Thing> {
  return {
    get: (key) => run(name, 'readonly', (store) => store.get(key)),
    put: async (key, thing) => void (await run(name, 'readwrite', (store) => store.put(thing, key))),
    remove: async (key) => void (await run(name, 'readwrite', (store) => store.delete(key))),
  };
}

/** A shelf that forgets, for tests. */
export function memoryShelf<Thing>(): Shelf<Thing> {
  const things = new Map<string, Thing>();
  return {
    get: async (key) => structuredClone(things.get(key)),
    put: async (key, thing) => void things.set(key, structuredClone(thing)),
    remove: async (key) => void things.delete(key),
  };
}

let database: Promise<IDBDatabase> | undefined;

async function run<Result>(
  name: string,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  database ??= open();
  const transaction = (await database).transaction(name, mode, { durability: 'strict' });
  const request = act(transaction.objectStore(name));
  return new Promise((resolve, reject) => {
    // what was written counts once it is on the disk
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('shop-help', 1);
    request.onupgradeneeded = () => {
      for (const name of shelves) request.result.createObjectStore(name);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => {
      database = undefined;
      reject(request.error);
    };
  });
}
