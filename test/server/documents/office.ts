/** The people of a shop who work on its documents, each at the server without a process. */
import { randomBytes } from 'node:crypto';
import type { HelpCenter } from '../../../content/documents/center.ts';
import type { Role } from '../../../content/documents/rights.ts';
import { issueToken } from '../../../server/tokens/tokens.ts';
import { type Bench, createBench } from '../services.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers whose shape they assert
export type Body = any;

export interface Answer {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

export type Ask = (path: string, init?: RequestInit) => Promise<Answer>;

/** Somebody with access. */
export interface Person {
  readonly id: string;
  readonly secret: string;
  readonly get: Ask;
  send(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** The documents as they are, to be changed, and the etags with which they were opened. */
  open(): Promise<{ readonly shop: Body; readonly policy: Body; readonly faq: Body; readonly base: Body }>;
  publish(publication: object): Promise<Answer>;
}

export interface Office extends Bench {
  /** Whoever has no access. */
  readonly get: Ask;
  readonly owner: Person;
  employ(name: string, roles: readonly Role[], locales?: readonly string[]): Promise<Person>;
}

/** The office of a shop whose database is at `url`. */
export async function createOffice(
  url?: string,
  env: Readonly<Record<string, string>> = {},
  center?: HelpCenter,
): Promise<Office> {
  const bench = await createBench({ ...(url ? { DATABASE_URL: url } : {}), ...env }, [], center);
  const { app, database, clock } = bench;
  const ask: Ask = async (path, init = {}) => {
    const headers = { 'X-Forwarded-For': '192.0.2.1', ...init.headers };
    return answered(await app.request(path, { ...init, headers }));
  };
  const employ = async (name: string, roles: readonly Role[], locales: readonly string[] = []): Promise<Person> => {
    const { token, secret } = await issueToken(database, name, 90, clock.now, { roles, locales });
    return personAt(ask, token.id, secret);
  };
  return { ...bench, get: ask, owner: await employ('Ania', ['owner']), employ };
}

/** Somebody who has this access at the server that `ask` reaches. */
export function personAt(ask: Ask, id: string, secret: string): Person {
  const own = { Authorization: `Bearer ${secret}` };
  const send: Person['send'] = (method, path, body, headers = {}) =>
    ask(path, {
      method,
      headers: { ...own, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  return {
    ...{ id, secret, send },
    get: (path, init = {}) => ask(path, { ...init, headers: { ...own, ...init.headers } }),
    async open() {
      const { body } = await send('GET', '/documents');
      return { ...body.documents, base: body.etags };
    },
    publish: (publication) => send('POST', '/publications', { key: newKey(), ...publication }),
  };
}

export function newKey(): string {
  return randomBytes(18).toString('base64url');
}

/** An answer with its body as what it is. */
export async function answered(response: Response): Promise<Answer> {
  const text = await response.text();
  const json = /\bjson\b/.test(response.headers.get('Content-Type') ?? '');
  return { status: response.status, headers: response.headers, body: json && text ? JSON.parse(text) : text };
}
