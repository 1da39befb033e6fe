/** The list of requests that our server keeps, looked over like anything that comes from elsewhere. */
import * as v from 'valibot';
import { requestKinds } from '../../../content/returns/request.ts';
import { call } from './call.ts';
import { parse } from './reply.ts';
import type { Access } from './server.ts';

const line = v.pipe(v.string(), v.maxLength(500));
const Row = v.object({
  reference: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/)),
  receivedAt: v.pipe(v.string(), v.isoTimestamp()),
  state: v.picklist(['open', 'asked', 'accepted', 'declined', 'confirmed', 'done']),
  dueOn: v.nullish(v.pipe(v.string(), v.isoDate())),
  /** Of the day on which it is due, by the clock of the shop. */
  stage: v.nullish(v.picklist(['before', 'today', 'late'])),
  kind: v.picklist(requestKinds),
  name: line,
  order: v.nullish(line),
  isRead: v.boolean(),
  isVerified: v.boolean(),
});
const ListAnswer = v.object({ requests: v.array(Row), more: v.boolean() });

/** One request of a customer. */
export type Listed = v.InferOutput<typeof Row>;

/** What is left to be done, what is due first; with `settled`, the rest as well. */
export async function listRequests(access: Access, settled = false): Promise<v.InferOutput<typeof ListAnswer>> {
  return parse(ListAnswer, await call(access, `staff/list.json${settled ? '?state=all' : ''}`));
}
