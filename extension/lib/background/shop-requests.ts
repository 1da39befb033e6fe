/** Answers what is asked of a shop: who is connected, with what, and what customers wait for. */
import { sameValue } from '../../../content/documents/changes.ts';
import { type Known, known } from '../connections.ts';
import { beginWith } from './begin.ts';
import { connect, connectFiles, disconnect } from './connect.ts';
import type { Handlers } from './handlers.ts';
import { inboxOf } from './inbox.ts';
import type { Shops } from './shop.ts';
import { clearTabs, tabAt } from './tabs.ts';

/** What stands in the panel when it opens. */
export interface Status {
  /** The shop of the page in front; absent where the toolbar was not clicked on one. */
  readonly origin?: string;
  readonly found?: boolean;
  readonly connection?: Known;
}

export const shopAsks = {
  status: (shops, { tab }) => status(shops, tab),
  connection: async (shops, { origin }) => {
    const connection = await shops.connection(origin);
    return connection && known(connection);
  },
  probe: (shops, { origin }) => probe(shops, origin),
  requests: (shops, { origin, settled }) => inboxOf(shops, origin, settled),
} satisfies Handlers<'status' | 'connection' | 'probe' | 'requests'>;

export const shopActs = {
  connect: (shops, { origin, access, found }) => connect(shops, origin, access, found),
  'take-in': (shops, { origin, files }) => connectFiles(shops, origin, files),
  begin: (shops, { origin, files }) => beginWith(shops, origin, files),
  disconnect: async (shops, { origin, anyway }) => {
    await disconnect(shops, origin, anyway);
    await clearTabs(origin);
  },
} satisfies Handlers<'connect' | 'take-in' | 'begin' | 'disconnect'>;

/** What the person may do today; it is remembered, unless they connected otherwise meanwhile. */
async function probe(shops: Shops, origin: string): Promise<Known | undefined> {
  const before = await shops.connection(origin);
  const traits = await (await shops.store(origin)).probe();
  const now = await shops.connection(origin);
  if (!now || !sameValue(now, before)) return now && known(now);
  await shops.connect({ ...now, traits });
  return known({ ...now, traits });
}

async function status(shops: Shops, id: number | undefined): Promise<Status> {
  const tab = id === undefined ? undefined : await tabAt(id);
  if (!tab) return {};
  const connection = await shops.connection(tab.origin);
  const { origin, found } = tab;
  return {
    origin,
    ...(found === undefined ? {} : { found }),
    ...(connection ? { connection: known(connection) } : {}),
  };
}
