/** Databases of their own for tests, and devices that do not let. */

/** A factory whose databases nobody else has. */
export function ownDatabases(): { readonly factory: () => IDBFactory; readonly names: () => Promise<string[]> } {
  const prefix = `${crypto.randomUUID()} `;
  const factory = { open: (name, version) => indexedDB.open(prefix + name, version) } as IDBFactory;
  return {
    factory: () => factory,
    async names() {
      const databases = await indexedDB.databases();
      return databases.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
    },
  };
}

/** As where the browser blocks storage. */
export function blocked(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

/** A database that never answers, as one that another tab holds. */
export const silentFactory = { open: () => ({}) } as unknown as IDBFactory;
