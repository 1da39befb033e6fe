/** Connects a shop with the place where its texts are kept, and disconnects it. */
import { browser } from 'wxt/browser';
import { type CenterFiles, readCenter } from '../../../content/documents/read.ts';
import { type Connection, type Known, known, storeOf } from '../connections.ts';
import { hostOf } from '../hosts.ts';
import { failureOf, Refusal } from '../refusal.ts';
import { openShelf, type Shelf } from '../shelf.ts';
import { takeIn } from '../stores/file.ts';
import { leave } from '../stores/people.ts';
import { join, sitesOf } from '../stores/server.ts';
import type { Traits } from '../stores/store.ts';
import type { Shops } from './shop.ts';

/** Connects by files that were chosen; they are taken in. */
export async function connectFiles(shops: Shops, origin: string, files: CenterFiles): Promise<Known> {
  const { center } = readCenter(files);
  if (!center) throw new Refusal('not-files');
  // the access to a server could not be had again
  if ((await shops.connection(origin))?.kind === 'server') throw new Refusal('connected');
  await takeIn(origin, center);
  return remember(shops, { origin, kind: 'file' });
}

/**
 * Connects by `text`: an invitation, or an access with the address of its server before it.
 *
 * `found` tells whether anything of ours stands on the page in front; absent, the address of the shop was typed.
 */
export async function connect(
  shops: Shops,
  origin: string,
  text: string,
  found?: boolean,
  keys: Shelf<string> = openShelf('joining'),
): Promise<Known> {
  const [, address = '', access] = /^\s*(https?:\/\/\S+?)(?:\s+(\S+))?\s*$/.exec(text) ?? [];
  if (!isSafe(address) || !(access || isInvitation(address))) throw new Refusal('not-a-link');
  // an invitation is good once, and is not to be used up for a page that happened to be in front
  const isCertain = found !== false || (await shops.connection(origin)) !== undefined;
  if (!isCertain && !(await isShop(origin, new URL(address), access))) throw new Refusal('not-a-shop');
  if (access) return remember(shops, { origin, kind: 'server', server: folderAt(address), access });
  // an answer that is lost can be had again by the same key, and by nobody without it
  const key = (await keys.get(address)) ?? crypto.randomUUID();
  await keys.put(address, key);
  const joined = await join(new URL(address), key);
  const connected = await remember(shops, { origin, kind: 'server', ...joined, server: folderAt(joined.server) });
  await keys.remove(address);
  return connected;
}

/**
 * Gives back the access and the permission, and forgets the shop with all that is kept of it.
 *
 * Where the server does not take the access back, nothing is forgotten, unless it is to be `anyway`.
 */
export async function disconnect(
  shops: Shops,
  origin: string,
  anyway = false,
  files: Pick<Shelf<unknown>, 'remove'> = openShelf('files'),
): Promise<void> {
  const connection = await shops.connection(origin);
  if (connection?.kind === 'server')
    await leave(connection).catch((error) => {
      if (!anyway && !isOver(error)) throw error;
    });
  await shops.disconnect(origin);
  await files.remove(origin);
  const kept = (await shops.connections()).flatMap(hostsOf);
  const origins = (connection ? hostsOf(connection) : []).filter((host) => !kept.includes(host));
  if (origins.length) await browser.permissions.remove({ origins }).catch(() => {});
}

/** What the browser was asked for: the shop, and the place of its texts. */
function hostsOf(connection: Connection): string[] {
  const { origin } = connection;
  const all = connection.kind === 'server' ? [origin, connection.server] : [origin];
  return all.map(hostOf);
}

/** An access that is good no more needs not be given back. */
function isOver(error: unknown): boolean {
  return failureOf(error) === 'not-allowed';
}

/** Whether `origin` is a shop of the server at `address`, as far as the server says; where it says nothing, only its own pages are none. */
async function isShop(origin: string, address: URL, access: string | undefined): Promise<boolean> {
  const sites = access ? [] : await sitesOf(address);
  return sites.length ? sites.includes(origin) : origin !== address.origin;
}

/** What is told there must not be read on the way; on this machine there is no way. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** Whether it is the address of an invitation: what is none was not used up, and is not to be asked for access. */
function isInvitation(address: string): boolean {
  return /\/invitations\/[^/]+$/.test(new URL(address).pathname);
}

function folderAt(server: string): string {
  return server.endsWith('/') ? server : `${server}/`;
}

type Unproved = Connection extends infer Each ? (Each extends Connection ? Omit<Each, 'traits'> : never) : never;

/** A connection counts once its store has said who is there. */
async function remember(shops: Shops, unproved: Unproved): Promise<Known> {
  const traits = await storeOf({ ...unproved, traits: nobody }).probe();
  const connection: Connection = { ...unproved, traits };
  await shops.connect(connection);
  await shops.openAnew(connection.origin);
  return known(connection);
}

const nobody: Traits = { shop: '', name: '', roles: [], can: '', conditional: 'none', history: false };
