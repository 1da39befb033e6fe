/** The requests of customers, as the server lists them. */
import { Refusal } from '../refusal.ts';
import { type Listed, listRequests } from '../stores/inbox.ts';
import type { Shops } from './shop.ts';

/** What is due first is at its head. */
export interface Inbox {
  readonly requests: readonly Listed[];
  readonly more: boolean;
}

/** The inbox of the shop at `origin`; a shop without a server has none. */
export async function inboxOf(shops: Shops, origin: string, settled?: boolean): Promise<Inbox> {
  const connection = await shops.connection(origin);
  if (connection?.kind !== 'server') throw new Refusal('not-connected');
  return listRequests(connection, settled);
}
