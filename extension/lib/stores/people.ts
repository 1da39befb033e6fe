/** The people of a shop as our server knows them, looked over like anything that comes from elsewhere. */
import * as v from 'valibot';
import type { Role } from '../../../content/documents/rights.ts';
import { call } from './call.ts';
import { parse, posted } from './reply.ts';
import type { Access } from './server.ts';
import { StoreError } from './store.ts';

const line = v.pipe(v.string(), v.maxLength(500));
const time = v.pipe(v.string(), v.isoTimestamp());
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));
const Person = v.object({ id, name: line, can: line, expiresAt: time });
const People = v.object({
  people: v.array(v.object({ ...Person.entries, you: v.boolean(), lastSeenAt: v.optional(time) })),
});
const Invitations = v.object({ invitations: v.array(Person) });
const Link = v.object({ url: v.pipe(v.string(), v.url()), expiresAt: time });
const Trail = v.object({
  events: v.array(v.object({ id: line, at: time, who: line, what: line, facts: v.record(v.string(), v.unknown()) })),
});

/** Who has access, and who is invited. */
export interface Everybody {
  readonly people: v.InferOutput<typeof People>['people'];
  readonly invitations: v.InferOutput<typeof Invitations>['invitations'];
}

/** Somebody did something. */
export type Done = v.InferOutput<typeof Trail>['events'][number];

/** Whom to invite to what. */
export interface Inviting {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly locales?: readonly string[];
}

/** A link that opens something for a while; it is told once. */
export type Link = v.InferOutput<typeof Link>;

export async function listPeople(access: Access): Promise<Everybody> {
  const [people, invited] = await Promise.all([call(access, 'people'), call(access, 'invitations')]);
  return { ...parse(People, people), ...parse(Invitations, invited) };
}

export async function invite(access: Access, inviting: Inviting): Promise<Link> {
  return parse(Link, await call(access, 'invitations', posted(inviting)));
}

/** Takes an invitation back, or access away; what is not there any more is no failure. */
export async function remove(access: Access, what: 'invitations' | 'people', of: string): Promise<void> {
  await call(access, `${what}/${of}`, { method: 'DELETE' }).catch((error) => {
    if (!(error instanceof StoreError && error.status === 404)) throw error;
  });
}

/** The last things that were done. */
export async function listDone(access: Access): Promise<readonly Done[]> {
  return parse(Trail, await call(access, 'audit?limit=50')).events;
}

/** A link that opens the desk of the server, without a key that is typed. */
export async function deskLink(access: Access): Promise<Link> {
  return parse(Link, await call(access, 'desk-passes', posted({})));
}

/** Gives access back: it is worth nothing from then on, wherever it lies. */
export async function leave(access: Access): Promise<void> {
  await call(access, 'me', { method: 'DELETE' });
}
