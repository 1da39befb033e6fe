/** The list of requests that our server keeps, looked over like anything that comes from elsewhere. */
import * as v from 'valibot';
import { requestKinds } from '../../../content/returns/request.ts';
import type { Access } from './server.ts';
import { StoreError } from './store.ts';

const line = v.pipe(v.string(), v.maxLength(500));
const Row = v.object({
  reference: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/)),
  receivedAt: v.pipe(v.string(), v.isoTimestamp()),
  state: v.picklist(['open', 'asked', 'accepted', 'declined', 'confirmed', 'done']),
  dueOn: v.nullish(v.pipe(v.string(), v.isoDate())),
  kind: v.picklist(requestKinds),
  name: line,
  order: v.nullish(line),
  isRead: v.boolean(),
  isVerified: v.boolean(),
});
const ListAnswer = v.object({ requests: v.array(Row), more: v.boolean() });

/** One request of a customer. */
export type Listed = v.InferOutput<typeof Row>;

/** What is left to be done, what is due first. */
export async function listRequests({ server, access }: Access): Promise<v.InferOutput<typeof ListAnswer>> {
  const headers = { Accept: 'application/json', Authorization: `Bearer ${access}` };
  let response: Response;
  try {
    response = await fetch(new URL('staff/list.json', server), {
      ...{ headers, cache: 'no-store', credentials: 'omit', redirect: 'error' },
    });
  } catch {
    throw new StoreError('unreachable');
  }
  if (response.status === 401 || response.status === 403) throw new StoreError('not-allowed');
  if (!response.ok) throw new StoreError('unreachable', String(response.status));
  const read = v.safeParse(ListAnswer, await response.json().catch(() => undefined));
  if (!read.success) throw new StoreError('broken', 'list');
  return read.output;
}
