/** Asks a server over HTTP, for as long as a person waits. */
import * as v from 'valibot';
import { StoreError, type StoreFailure } from './store.ts';

/** The longest answer that is read, in characters, and so long one waits for it, in milliseconds. */
const [longest, patience] = [32_000_000, 20_000];

/** What a server answered. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** What is sent to change something. */
export function posted(body: object): RequestInit {
  return { method: 'POST', body: JSON.stringify(body) };
}

/** Asks a server; throws a `StoreError` where it does not answer, or says no in a way that needs no more words. */
export async function request(url: URL, init: RequestInit): Promise<Reply> {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', ...init.headers };
  let response: Response;
  try {
    const signal = AbortSignal.timeout(patience);
    response = await fetch(url, {
      ...init,
      headers,
      signal,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
    });
  } catch {
    throw new StoreError('unreachable', url.origin);
  }
  const refusal = refusals.get(response.status);
  if (refusal) throw new StoreError(refusal, url.origin, response.status);
  const text = await response.text().catch(() => undefined);
  if (text === undefined || response.status >= 500 || text.length > longest)
    throw new StoreError('unreachable', String(response.status));
  try {
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  } catch {
    throw new StoreError('broken', 'no JSON');
  }
}

/** What needs no more words. */
const refusals = new Map<number, StoreFailure>([
  [401, 'not-allowed'],
  [404, 'broken'],
  [410, 'over'],
  [413, 'too-large'],
  [429, 'too-often'],
]);

/** The body of an answer, looked over like anything that comes from elsewhere. */
export function parse<Schema extends v.GenericSchema>(schema: Schema, { body, status }: Reply): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body);
  if (!result.success) throw new StoreError('broken', `${status} ${v.getDotPath(result.issues[0]) ?? ''}`);
  return result.output;
}
