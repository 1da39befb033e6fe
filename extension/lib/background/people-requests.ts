/** Answers what is asked of people: who may do what, who did what, and the way to the desk. */
import { Refusal } from '../refusal.ts';
import { deskLink, invite, listDone, listPeople, remove } from '../stores/people.ts';
import type { Access } from '../stores/server.ts';
import type { Handlers } from './handlers.ts';
import type { Shops } from './shop.ts';

export const peopleAsks = {
  people: async (shops, { origin }) => listPeople(await accessOf(shops, origin)),
  done: async (shops, { origin }) => listDone(await accessOf(shops, origin)),
  desk: async (shops, { origin }) => (await deskLink(await accessOf(shops, origin))).url,
} satisfies Handlers<'people' | 'done' | 'desk'>;

/** These change who has access: other windows have to be told. */
export const peopleActs = {
  invite: async (shops, { origin, type: _, ...inviting }) => invite(await accessOf(shops, origin), inviting),
  uninvite: async (shops, { origin, id }) => remove(await accessOf(shops, origin), 'invitations', id),
  'remove-person': async (shops, { origin, id }) => remove(await accessOf(shops, origin), 'people', id),
} satisfies Handlers<'invite' | 'uninvite' | 'remove-person'>;

async function accessOf(shops: Shops, origin: string): Promise<Access> {
  const connection = await shops.connection(origin);
  if (connection?.kind !== 'server') throw new Refusal('not-connected');
  return connection;
}
