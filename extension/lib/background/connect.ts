/** Connects a shop with the place where its texts are kept. */
import { type CenterFiles, readCenter } from '../../../content/documents/read.ts';
import { type Connection, type Known, known, storeOf } from '../connections.ts';
import { Refusal } from '../refusal.ts';
import { takeIn } from '../stores/file.ts';
import { join } from '../stores/server.ts';
import type { Traits } from '../stores/store.ts';
import type { Shops } from './shop.ts';

/** Connects by files that were chosen; they are taken in. */
export async function connectFiles(shops: Shops, origin: string, files: CenterFiles): Promise<Known> {
  const { center } = readCenter(files);
  if (!center) throw new Refusal('not-files');
  await takeIn(origin, center);
  return remember(shops, { origin, kind: 'file' });
}

/** Connects by `text`: an invitation, or an access with the address of its server before it. */
export async function connect(shops: Shops, origin: string, text: string): Promise<Known> {
  const [, address = '', access] = /^\s*(https?:\/\/\S+?)(?:\s+(\S+))?\s*$/.exec(text) ?? [];
  if (!URL.canParse(address)) throw new Refusal('not-a-link');
  const { server, access: own } = access ? { server: address, access } : await join(new URL(address));
  return remember(shops, { origin, kind: 'server', server: server.endsWith('/') ? server : `${server}/`, access: own });
}

type Unproved = Connection extends infer Each ? (Each extends Connection ? Omit<Each, 'traits'> : never) : never;

/** A connection counts once its store has said who is there. */
async function remember(shops: Shops, unproved: Unproved): Promise<Known> {
  const traits = await storeOf({ ...unproved, traits: nobody }).probe();
  const connection: Connection = { ...unproved, traits };
  await shops.connect(connection);
  return known(connection);
}

const nobody: Traits = { shop: '', name: '', roles: [], can: '', conditional: 'none', history: false };
