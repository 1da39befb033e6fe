/** Which store belongs to which shop. A connection is bound to the exact origin that its owner chose. */
import { fileStore } from './stores/file.ts';
import { type Access, serverStore } from './stores/server.ts';
import type { Store, Traits } from './stores/store.ts';

/** What the background remembers of a shop; the secret in it never leaves the background. */
export type Connection = { readonly origin: string; readonly traits: Traits } & (
  | ({ readonly kind: 'server' } & Access)
  | { readonly kind: 'file' }
);

/** The same without its secret: what pages of the extension may know. */
export interface Known {
  readonly origin: string;
  readonly kind: Connection['kind'];
  readonly traits: Traits;
}

/** The store of a connection. */
export function storeOf(connection: Connection): Store {
  return connection.kind === 'server' ? serverStore(connection) : fileStore(connection.origin);
}

/** What may be known of a connection. */
export function known({ origin, kind, traits }: Connection): Known {
  return { origin, kind, traits };
}
