/** Tokens of staff: shown once when they are made, kept only as a digest, good until they expire or are revoked. */
import { randomBytes } from 'node:crypto';
import type { Rights } from '../../content/documents/rights.ts';
import type { Database, Queries } from '../database/database.ts';
import type { TokensTable } from '../database/tables.ts';
import { rowOf } from '../people/roles.ts';
import { hashOf } from '../secrets.ts';

/** A token as it is kept. */
export type Token = Omit<TokensTable, 'hash'>;

const day = 24 * 3_600_000;

/** What whoever answers requests may do. */
const answering: Rights = { roles: ['requests'], locales: [] };

/** Makes a token for `name` that is good for `days`; its `secret` is never told again. */
export async function issueToken(
  { db }: { readonly db: Queries },
  name: string,
  days: number,
  now: Date,
  rights: Rights = answering,
  secret = newAccess(),
): Promise<{ readonly token: Token; readonly secret: string }> {
  const token: Token = {
    id: randomBytes(4).toString('hex'),
    name,
    ...rowOf(rights),
    created_at: now.toISOString(),
    expires_at: new Date(now.getTime() + days * day).toISOString(),
    revoked_at: null,
    seen_at: null,
  };
  await db
    .insertInto('tokens')
    .values({ ...token, hash: hashOf(secret) })
    .execute();
  return { token, secret };
}

/** What somebody may be known by: long and random. */
export function newAccess(random = randomBytes(24).toString('base64url')): string {
  return `shop-help-${random}`;
}

/** The token whose secret this is, if it is good at `now`. */
export async function readToken(
  { db }: { readonly db: Queries },
  secret: string,
  now: Date,
): Promise<Token | undefined> {
  return db
    .selectFrom('tokens')
    .select(columns)
    .where('hash', '=', hashOf(secret))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
}

/** The token whose secret this was, though it is good no longer. */
export async function formerToken({ db }: { readonly db: Queries }, secret: string): Promise<Token | undefined> {
  return db.selectFrom('tokens').select(columns).where('hash', '=', hashOf(secret)).executeTakeFirst();
}

/** Whether a token that was read before is still good for the same. */
export async function isGood(queries: Queries, { id, role, locales }: Token, now: Date): Promise<boolean> {
  const row = await queries
    .selectFrom('tokens')
    .select(['role', 'locales'])
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return row?.role === role && row.locales === locales;
}

/** All tokens, the oldest first. */
export async function listTokens({ db }: Database): Promise<Token[]> {
  return db.selectFrom('tokens').select(columns).orderBy('created_at').orderBy('name').execute();
}

/** Those that are good at `now`, the oldest first. */
export async function goodTokens(db: Queries, now: Date): Promise<Token[]> {
  return db
    .selectFrom('tokens')
    .select(columns)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .orderBy('created_at')
    .orderBy('name')
    .execute();
}

/** Makes a token worthless from now on; tells whether there was a good one with this id. */
export async function revokeToken({ db }: { readonly db: Queries }, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('tokens')
    .set({ revoked_at: now.toISOString() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const columns = ['id', 'name', 'role', 'locales', 'created_at', 'expires_at', 'revoked_at', 'seen_at'] as const;
