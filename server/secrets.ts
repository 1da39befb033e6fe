/**
 * What only this server can make and recognise: secrets that are worked out, so that none of them is stored.
 *
 * All come from one random value in the database. It is not the key that signs, which may change.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Receipt } from '../content/returns/receipt.ts';
import type { Database } from './database/database.ts';

export interface Secrets {
  /** Opens the page of the state of a request; another that is given the same reference later has another. */
  status(receipt: Pick<Receipt, 'reference' | 'request'>): string;
  /** Stands in the forms of whoever has this token, and in nobody else's. */
  form(token: string): string;
  /** What whoever comes in by an invitation is known by, worked out of what they made up: asked twice, the same. */
  access(invitation: string, key: string): string;
  /** Names something without telling what. */
  digest(text: string): string;
  /** Signs links to orders where the shop's own software does not. */
  readonly orders: string;
}

/** Reads the random value, which is made by the first server that needs it. */
export async function openSecrets(database: Database, now: Date): Promise<Secrets> {
  const value = await database.alone(async (queries) => {
    const row = await queries.selectFrom('secrets').select('value').where('name', '=', 'root').executeTakeFirst();
    if (row) return row.value;
    const value = randomBytes(32).toString('base64url');
    await queries.insertInto('secrets').values({ name: 'root', value, created_at: now.toISOString() }).execute();
    return value;
  });
  const derive = (purpose: string, of: string) =>
    createHmac('sha256', value).update(`${purpose}\n${of}`).digest().subarray(0, 24).toString('base64url');
  return {
    status: ({ reference, request: { key } }) => derive('status', `${reference}\n${key}`),
    form: (token) => derive('form', token),
    access: (invitation, key) => derive('access', `${invitation}\n${key}`),
    digest: (text) => derive('digest', text),
    orders: derive('orders', ''),
  };
}

/** Of a secret that is long and random: it gives nothing away and can be looked up. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest());
}
