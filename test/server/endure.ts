/**
 * Kills the server again and again while customers send requests, and looks whether it kept its word.
 *
 * Knows the server as they do: by its answers and its mails.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Request } from '../../content/returns/request.ts';
import { type Mailbox, startMailbox, textOf } from './mailbox.ts';
import { startServer } from './process.ts';
import { type Answer, newRequest, send } from './send.ts';

/** What came of it; nothing in `faults` is what is hoped for. */
export interface Endured {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Requests that were on their way when the server was killed. */
  readonly interrupted: number;
  /** Mails that came more than once, under the same id. */
  readonly repeated: number;
  readonly faults: readonly string[];
}

const customers = 6;

/** Runs `rounds` of it on the database at `url`. */
export async function endure(url: string, rounds: number): Promise<Endured> {
  await using mailbox = await startMailbox();
  const env = { DATABASE_URL: url, SMTP_URL: mailbox.url, MAIL_TIMEOUT: '1', MAIL_RETRY: '1' };
  const fixed = { PUBLIC_URL: 'https://help.tarnina.example', REQUESTS_PER_HOUR: '1000000' };
  const known: Known = { acknowledged: new Map(), open: new Map(), interrupted: 0, faults: [] };
  for (let round = 0; round < rounds; round++) {
    const server = await startServer({ ...env, ...fixed });
    const stop = new AbortController();
    const sending = Array.from({ length: customers }, () => customer(server.address, known, stop.signal));
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 400));
    stop.abort();
    await server.kill();
    await Promise.all(sending);
  }
  await using server = await startServer({ ...env, ...fixed });
  await sendAgain(server.address, known);
  await arrival(mailbox, known);
  await server.stop();
  return {
    ...{ rounds, acknowledged: known.acknowledged.size, interrupted: known.interrupted },
    ...{ repeated: inspect(mailbox, known), faults: known.faults },
  };
}

interface Known {
  /** What the server confirmed, by key. */
  readonly acknowledged: Map<string, { readonly request: Request; readonly answer: Answer }>;
  /** What nobody knows whether it was stored. */
  readonly open: Map<string, Request>;
  readonly faults: string[];
  interrupted: number;
}

/** Sends one request after another; every third time, one that was confirmed or interrupted before. */
async function customer(address: string, known: Known, signal: AbortSignal): Promise<void> {
  for (let at = 1; !signal.aborted; at++) {
    const [before] = [...known.open.values(), ...[...known.acknowledged.values()].map(({ request }) => request)];
    const request = at % 3 === 0 && before ? before : freshRequest();
    await offer(address, request, known, known.acknowledged.get(request.key)?.answer);
  }
}

/** Sends all that was confirmed, and all that was interrupted. */
async function sendAgain(address: string, known: Known): Promise<void> {
  const interrupted = [...known.open.values()].map((request) => ({ request, answer: undefined }));
  const all = [...known.acknowledged.values(), ...interrupted];
  const next = async () => {
    for (let each = all.pop(); each; each = all.pop()) await offer(address, each.request, known, each.answer);
  };
  await Promise.all(Array.from({ length: customers }, next));
}

function freshRequest(): Request {
  const request = newRequest();
  return { ...request, contact: { name: 'Anna Kowalska', email: `${request.key}@example.pl` } };
}

/** Sends `request` and notes the answer, which has to be the one of `before` if there was one. */
async function offer(address: string, request: Request, known: Known, before?: Answer): Promise<void> {
  const { key } = request;
  if (!before) known.open.set(key, request);
  const answer = await send(address, request).catch(() => undefined);
  if (!answer) {
    known.interrupted++;
    return;
  }
  if (answer.status !== 200 && answer.status !== 201) {
    known.faults.push(`${key}: answered with ${answer.status}`);
    return;
  }
  const earlier = before ?? known.acknowledged.get(key)?.answer;
  if (before && answer.status === 201) known.faults.push(`${key}: stored a second time`);
  if (earlier && !isDeepStrictEqual(earlier.body, answer.body)) known.faults.push(`${key}: another receipt`);
  known.acknowledged.set(key, { request, answer });
  known.open.delete(key);
}

/** Waits until every request has reached customer and shop, or nothing has come for half a minute. */
async function arrival(mailbox: Mailbox, { acknowledged }: Known): Promise<void> {
  let seen = -1;
  let last = Date.now();
  while (Date.now() - last < 30_000) {
    const ids = new Set(mailbox.mails.map(({ messageId }) => messageId)).size;
    if (ids >= acknowledged.size * 2) return;
    if (ids > seen) last = Date.now();
    seen = ids;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Looks for what is missing or there twice, and counts repeats. */
function inspect({ mails }: Mailbox, { acknowledged, faults }: Known): number {
  const references = new Set([...acknowledged.values()].map(({ answer }) => answer.body.receipt.reference));
  if (references.size !== acknowledged.size) faults.push('a reference was given twice');
  const byReceiver = new Map<string, Set<string>>();
  for (const mail of mails) {
    const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(textOf(mail))?.[0];
    const receiver = `${mail.to[0]} ${reference}`;
    byReceiver.set(receiver, (byReceiver.get(receiver) ?? new Set()).add(mail.messageId));
  }
  for (const { request, answer } of acknowledged.values())
    for (const address of [request.contact.email, 'pomoc@tarnina.example']) {
      const different = byReceiver.get(`${address} ${answer.body.receipt.reference}`)?.size ?? 0;
      if (different !== 1) faults.push(`${answer.body.receipt.reference}: ${different} different mails to ${address}`);
    }
  if (byReceiver.size !== acknowledged.size * 2) faults.push(`mails to ${byReceiver.size} receivers`);
  return mails.length - new Set(mails.map(({ messageId }) => messageId)).size;
}
