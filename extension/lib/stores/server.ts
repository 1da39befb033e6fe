/** Our own server as a store. What it answers is looked over like anything that comes from elsewhere. */
import * as v from 'valibot';
import { canonicalJson } from '../../../content/documents/canonical.ts';
import { documentNames } from '../../../content/documents/center.ts';
import {
  ConfirmAnswer,
  DocumentsAnswer,
  FindingsAnswer,
  JoinedAnswer,
  MeAnswer,
  PastAnswer,
  ProblemAnswer,
  PublicationAnswer,
  UnitsAnswer,
} from './answers.ts';
import {
  type Opened,
  type Outcome,
  type Past,
  type Publication,
  type Store,
  StoreError,
  type Traits,
} from './store.ts';

/** Where the server is, and what it knows the person by. */
export interface Access {
  readonly server: string;
  readonly access: string;
}

/** The longest answer that is read, in characters. */
const longest = 32_000_000;

/** The store behind `access`. */
export function serverStore({ server, access }: Access): Store {
  const call = (path: string, init: RequestInit = {}): Promise<Reply> =>
    request(new URL(path, server), {
      ...init,
      headers: { Authorization: `Bearer ${access}`, 'Accept-Language': navigator.language },
    });
  const send = (path: string, body: object): Promise<Outcome> => call(path, posted(body)).then(outcomeOf);
  return {
    probe: async () => traitsOf(parse(MeAnswer, await call('me'))),
    read: async () => parse(DocumentsAnswer, await call('documents')) as Opened,
    write: (publication) => send('publications', bodyOf(publication)),
    history: async () => [...parse(PastAnswer, await call('publications?limit=20')).publications] as Past[],
    undo: (revision, key) => send(`publications/${revision}/undo`, { key }),
  };
}

/** Takes the access that an invitation holds; it can be had once. */
export async function join(invitation: URL): Promise<Access & { readonly name: string }> {
  return parse(JoinedAnswer, await request(invitation, posted({})));
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

function posted(body: object): RequestInit {
  return { method: 'POST', body: JSON.stringify(body) };
}

async function request(url: URL, init: RequestInit): Promise<Reply> {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', ...init.headers };
  let response: Response;
  try {
    response = await fetch(url, { ...init, headers, cache: 'no-store', credentials: 'omit', redirect: 'error' });
  } catch {
    throw new StoreError('unreachable', url.origin);
  }
  if (response.status === 401 || response.status === 404) throw new StoreError('not-allowed');
  if (response.status === 410) throw new StoreError('over');
  const text = await response.text();
  if (response.status >= 500 || text.length > longest) throw new StoreError('unreachable', String(response.status));
  try {
    return { status: response.status, body: JSON.parse(text) };
  } catch {
    throw new StoreError('broken', 'no JSON');
  }
}

function parse<Schema extends v.GenericSchema>(schema: Schema, { body, status }: Reply): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body);
  if (!result.success) throw new StoreError('broken', `${status} ${v.getDotPath(result.issues[0]) ?? ''}`);
  return result.output;
}

function traitsOf({ shop, help, locales, ...person }: v.InferOutput<typeof MeAnswer>): Traits {
  const certain = { shop: shop.name, conditional: 'strong', history: true, help: help.url } as const;
  return { ...person, ...(locales ? { locales } : {}), ...certain };
}

/** Only what was changed is sent, with the mark that it bore when it was opened. */
function bodyOf({ key, opened, documents, confirmed }: Publication): object {
  const changed = documentNames.filter(
    (name) => canonicalJson(name, documents[name]) !== canonicalJson(name, opened.documents[name]),
  );
  const pick = <Value>(all: { readonly [name: string]: Value }): object =>
    Object.fromEntries(changed.map((name) => [name, all[name]]));
  return { key, base: pick(opened.etags), documents: pick({ ...documents }), ...(confirmed ? { confirmed } : {}) };
}

function outcomeOf(reply: Reply): Outcome {
  if (reply.status === 200 || reply.status === 201) {
    const { revision, help } = parse(PublicationAnswer, reply);
    return { status: 'published', revision, help };
  }
  const { code } = parse(ProblemAnswer, reply);
  switch (code) {
    case 'conflict':
    case 'base-unknown':
      return { status: 'conflict' };
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
