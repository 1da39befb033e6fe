/** Asks our server as somebody who has access, where nothing but a refusal needs words. */
import { ProblemAnswer } from './answers.ts';
import { parse, type Reply, request } from './reply.ts';
import type { Access } from './server.ts';
import { StoreError } from './store.ts';

/** What the server answers; throws a `StoreError` where it says no. */
export async function call({ server, access }: Access, path: string, init: RequestInit = {}): Promise<Reply> {
  const headers = { Authorization: `Bearer ${access}`, 'Accept-Language': navigator.language };
  const reply = await request(new URL(path, server), { ...init, headers });
  if (reply.status < 400) return reply;
  const { code } = parse(ProblemAnswer, reply);
  throw new StoreError(isKnown(code) ? code : 'broken', code);
}

function isKnown(code: string): code is 'not-for-you' | 'name-taken' | 'last-owner' {
  return ['not-for-you', 'name-taken', 'last-owner'].includes(code);
}
