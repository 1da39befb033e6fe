/**
 * Keeps values on this device, beyond the tab: a thin layer over IndexedDB.
 *
 * Every call opens the database and closes it again: browsers on phones drop connections behind a page's back. What
 * only reads creates no database, so that a device on which nobody asked to keep anything stays as it was.
 */
import { type Clock, deviceClock } from './clock.ts';

/** A place for values by id. Every call may reject: the device decides what it keeps. */
export interface Shelf {
  get(id: string): Promise<unknown>;
  all(): Promise<readonly unknown[]>;
  put(id: string, value: unknown): Promise<void>;
  remove(id: string): Promise<void>;
}

/** What is kept; each has a shelf of its own. */
export const shelves = ['drafts', 'outbox'] as const;

/** The shelf of the shop's site on this device. */
export function deviceShelf(name: (typeof shelves)[number], options: Partial<Device> = {}): Shelf {
  // a page that must not keep anything may throw at the bare name
  const { factory = () => indexedDB, clock = deviceClock } = options;
  const device = { factory, clock, silent: false };
  const run = async <Result>(mode: IDBTransactionMode, act: Act<Result>, create = false) => {
    const database = await open(device, create);
    if (!database) return undefined;
    try {
      return await done(database.transaction(name, mode, { durability: 'strict' }), act, name);
    } finally {
      database.close();
    }
  };
  return {
    get: (id) => run<unknown>('readonly', (store) => store.get(id)),
    all: async () => (await run<unknown[]>('readonly', (store) => store.getAll())) ?? [],
    put: async (id, value) => void (await run('readwrite', (store) => store.put(value, id), true)),
    remove: async (id) => void (await run('readwrite', (store) => store.delete(id))),
  };
}

/** What a device has for it. */
export interface Device {
  readonly factory: () => IDBFactory;
  readonly clock: Clock;
}

type Act<Result> = (store: IDBObjectStore) => IDBRequest<Result>;

const databaseName = 'shop-help';

/** A database that does not answer must not keep a statement from being sent; it is not asked again. */
const patience = 3000;

/** The database; nothing, if there is none and none is to be made. */
function open(device: Device & { silent: boolean }, create: boolean): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    if (device.silent) throw new Error('the database does not answer');
    const request = device.factory().open(databaseName, 1);
    const cancel = device.clock.after(patience, () => {
      device.silent = true;
      reject(new Error('the database does not answer'));
    });
    request.onupgradeneeded = () => {
      if (create && !device.silent) for (const name of shelves) request.result.createObjectStore(name);
      else request.transaction?.abort();
    };
    request.onsuccess = () => {
      cancel();
      if (device.silent) request.result.close();
      device.silent = false;
      resolve(request.result);
    };
    request.onerror = (event) => {
      cancel();
      // Firefox tells the page of errors that nobody prevents
      event.preventDefault();
      if (request.error?.name === 'AbortError' && !create) resolve(undefined);
      else reject(request.error);
    };
  });
}

/** What is written counts only once the whole transaction is on the disk. */
function done<Result>(transaction: IDBTransaction, act: Act<Result>, name: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const request = act(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('the device keeps nothing more'));
  });
}
