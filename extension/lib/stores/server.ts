/** Our own server as a store. What it answers is looked over like anything that comes from elsewhere. */
import type * as v from 'valibot';
import { canonicalJson } from '../../../content/documents/canonical.ts';
import { documentNames, type HelpCenter } from '../../../content/documents/center.ts';
import type { Change } from '../../../content/documents/changes.ts';
import {
  ConfirmAnswer,
  ConflictsAnswer,
  DocumentsAnswer,
  FindingsAnswer,
  InvitationAnswer,
  JoinedAnswer,
  MeAnswer,
  PastAnswer,
  PastDocumentsAnswer,
  ProblemAnswer,
  PublicationAnswer,
  UnitsAnswer,
} from './answers.ts';
import { parse, posted, type Reply, request } from './reply.ts';
import {
  type Opened,
  type Outcome,
  type Past,
  type Publication,
  type Reversal,
  type Store,
  StoreError,
  type Traits,
} from './store.ts';

/** Where the server is, and what it knows the person by. */
export interface Access {
  readonly server: string;
  readonly access: string;
}

/** The store behind `access`. */
export function serverStore({ server, access }: Access): Store {
  const call = (path: string, init: RequestInit = {}): Promise<Reply> =>
    request(new URL(path, server), {
      ...init,
      headers: { Authorization: `Bearer ${access}`, 'Accept-Language': navigator.language },
    });
  const send = (path: string, body: object): Promise<Outcome> => call(path, posted(body)).then(outcomeOf);
  const back = (path: string, body: object): Promise<Reversal> => call(path, posted(body)).then(reversalOf);
  return {
    probe: async () => traitsOf(parse(MeAnswer, await call('me'))),
    read: async () => parse(DocumentsAnswer, await call('documents')) as Opened,
    write: (publication) => send('publications', bodyOf(publication)),
    history: async (most, before) => {
      const page = `publications?limit=${most}${before === undefined ? '' : `&before=${before}`}`;
      return [...parse(PastAnswer, await call(page)).publications] as Past[];
    },
    past: async (revision) => {
      const { changes, documents } = parse(PastDocumentsAnswer, await call(`publications/${revision}`));
      return { changes, center: documents } as { changes: Change[]; center: HelpCenter };
    },
    undo: (revision, attempt) => back(`publications/${revision}/undo`, attempt),
    restore: (revision, attempt) => back(`publications/${revision}/restore`, attempt),
  };
}

/** Takes the access that an invitation holds: it can be had once, and with the same `key` again. */
export async function join(invitation: URL, key: string): Promise<Access> {
  const reply = await request(invitation, posted({ key })).catch(noInvitation);
  const { server, access } = parse(JoinedAnswer, reply);
  return { server, access };
}

/** An address where nothing is was no invitation, or was one. */
function noInvitation(error: unknown): never {
  throw error instanceof StoreError && error.status === 404 ? new StoreError('over') : error;
}

/** The sites of the shop that an invitation is to; it stays as good as it was. */
export async function sitesOf(invitation: URL): Promise<readonly string[]> {
  const { shop } = parse(InvitationAnswer, await request(invitation, {}).catch(noInvitation));
  return shop.sites ?? [];
}

function traitsOf({ shop, help, locales, expiresAt: until, ...person }: v.InferOutput<typeof MeAnswer>): Traits {
  const certain = { shop: shop.name, conditional: 'strong', history: true, help: help.url } as const;
  return { ...person, ...(locales ? { locales } : {}), ...(until ? { until } : {}), ...certain };
}

/** Only what was changed is sent, with the mark that it bore when it was opened. */
function bodyOf({ key, opened, documents, confirmed, note }: Publication): object {
  const changed = documentNames.filter(
    (name) => canonicalJson(name, documents[name]) !== canonicalJson(name, opened.documents[name]),
  );
  const pick = <Value>(all: { readonly [name: string]: Value }): object =>
    Object.fromEntries(changed.map((name) => [name, all[name]]));
  return {
    key,
    base: pick(opened.etags),
    documents: pick({ ...documents }),
    ...(confirmed ? { confirmed } : {}),
    ...(note ? { note } : {}),
  };
}

/** Where nothing is different from what is published, nothing was. */
function reversalOf(reply: Reply): Reversal {
  const isOld = reply.status === 200 && parse(PublicationAnswer, reply).changes?.length === 0;
  return isOld ? { status: 'nothing' } : outcomeOf(reply);
}

function outcomeOf(reply: Reply): Outcome {
  if (reply.status === 200 || reply.status === 201) {
    const { revision, help } = parse(PublicationAnswer, reply);
    const { url, revision: shown } = help;
    return { status: 'published', revision, ...(shown === undefined ? {} : { help: { url, revision: shown } }) };
  }
  const { code } = parse(ProblemAnswer, reply);
  switch (code) {
    case 'conflict':
    case 'base-unknown':
    case 'moved-on':
      return { status: 'conflict', ...parse(ConflictsAnswer, reply) } as Outcome;
    case 'key-taken':
      return { status: 'taken' };
    case 'not-for-you':
      throw new StoreError('not-for-you');
    case 'not-publishable':
      return { status: 'blocked', ...parse(FindingsAnswer, reply) } as Outcome;
    case 'confirm-sensitive':
      return { status: 'confirm', ...parse(ConfirmAnswer, reply) } as Outcome;
    case 'not-permitted':
      return { status: 'not-permitted', ...parse(UnitsAnswer, reply) };
    default:
      throw new StoreError('broken', code);
  }
}
