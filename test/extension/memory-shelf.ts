import type { Shelf } from '../../extension/lib/shelf.ts';

/** A shelf that forgets. */
export function memoryShelf<Thing>(): Shelf<Thing> {
  const things = new Map<string, Thing>();
  return {
    get: async (key) => structuredClone(things.get(key)),
    all: async () => structuredClone([...things.values()]),
    put: async (key, thing) => void things.set(key, structuredClone(thing)),
    remove: async (key) => void things.delete(key),
    clear: async () => things.clear(),
  };
}
