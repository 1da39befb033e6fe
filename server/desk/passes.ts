/** Passes: how the bearer of a token comes to the desk without typing it, once by a link and then by a cookie. */
import { randomBytes } from 'node:crypto';
import type { Database, Queries } from '../database/database.ts';
import type { PassesTable } from '../people/tables.ts';
import { hashOf } from '../secrets.ts';
import { goodTokens, type Token } from '../tokens/tokens.ts';

/** So long a link opens the desk, and so long one stays there, in milliseconds. */
const lasting = { link: 60_000, cookie: 12 * 3_600_000 } as const;

/** Tells a pass from a token. */
const mark = 'pass-';

/** What a pass is known by; it is told once. */
export interface Pass {
  readonly secret: string;
  readonly expiresAt: string;
}

/** A link for the bearer of the token with this id. */
export async function makeLink({ db }: Database, tokenId: string, now: Date): Promise<Pass> {
  await db.deleteFrom('passes').where('expires_at', '<=', now.toISOString()).execute();
  return makePass(db, tokenId, 'link', now);
}

/** Takes a link, once; what came of it lets its bearer in from then on. */
export async function takeLink(database: Database, secret: string, now: Date): Promise<Pass | undefined> {
  return database.db.transaction().execute(async (queries) => {
    const link = await queries
      .deleteFrom('passes')
      .where('hash', '=', hashOf(secret))
      .where('kind', '=', 'link')
      .where('expires_at', '>', now.toISOString())
      .returning('token_id')
      .executeTakeFirst();
    return link && makePass(queries, link.token_id, 'cookie', now);
  });
}

/** The token behind a pass, as long as both are good. */
export async function readPass({ db }: Database, secret: string, now: Date): Promise<Token | undefined> {
  if (!secret.startsWith(mark)) return undefined;
  const pass = await db
    .selectFrom('passes')
    .select('token_id')
    .where('hash', '=', hashOf(secret))
    .where('kind', '=', 'cookie')
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return pass && (await goodTokens(db, now)).find(({ id }) => id === pass.token_id);
}

/** Ends a pass; of what is none nothing is lost. */
export async function endPass({ db }: Database, secret: string): Promise<void> {
  await db.deleteFrom('passes').where('hash', '=', hashOf(secret)).execute();
}

async function makePass(queries: Queries, tokenId: string, kind: PassesTable['kind'], now: Date): Promise<Pass> {
  const secret = `${mark}${randomBytes(24).toString('base64url')}`;
  const expiresAt = new Date(now.getTime() + lasting[kind]).toISOString();
  const row: PassesTable = { hash: hashOf(secret), token_id: tokenId, kind, expires_at: expiresAt };
  await queries.insertInto('passes').values(row).execute();
  return { secret, expiresAt };
}
