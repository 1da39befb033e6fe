/** Invitations: a link that makes whoever opens it one of the people, once. */
import { randomBytes } from 'node:crypto';
import type { Rights } from '../../content/documents/rights.ts';
import type { Database, Queries } from '../database/database.ts';
import { hashOf } from '../secrets.ts';
import { type Doer, note } from './audit.ts';
import { rowOf } from './roles.ts';
import type { InvitationsTable } from './tables.ts';

/** An invitation as it is kept. */
export type Invitation = Omit<InvitationsTable, 'hash'>;

const day = 24 * 3_600_000;

/** Whom to invite to what, and who does it. */
export interface Inviting {
  readonly name: string;
  readonly rights: Rights;
  readonly days: number;
  readonly by: Doer;
}

/** Makes an invitation; its `secret` is never told again. */
export async function invite(
  database: Database,
  { name, rights, days, by }: Inviting,
  now: Date,
): Promise<{ readonly invitation: Invitation; readonly secret: string }> {
  const secret = randomBytes(24).toString('base64url');
  const row: Invitation = {
    id: randomBytes(4).toString('hex'),
    name,
    ...rowOf(rights),
    by: by.name,
    by_id: by.id ?? null,
    closed_at: null,
    created_at: now.toISOString(),
    expires_at: new Date(now.getTime() + days * day).toISOString(),
  };
  await database.db.transaction().execute(async (queries) => {
    await queries
      .insertInto('invitations')
      .values({ ...row, hash: hashOf(secret) })
      .execute();
    await note(queries, { who: by, what: 'invited', facts: { name, role: row.role, locales: row.locales } }, now);
  });
  return { invitation: row, secret };
}

/** The invitation whose secret this is; whether it is still good says `isOpen`. */
export async function findInvitation(queries: Queries, secret: string): Promise<Invitation | undefined> {
  return queries.selectFrom('invitations').select(columns).where('hash', '=', hashOf(secret)).executeTakeFirst();
}

/** Whether an invitation can still be accepted. */
export function isOpen({ closed_at, expires_at }: Invitation, now: Date): boolean {
  return closed_at === null && expires_at > now.toISOString();
}

/** Those that nobody has accepted yet, the oldest first. */
export async function openInvitations(db: Queries, now: Date): Promise<Invitation[]> {
  return db
    .selectFrom('invitations')
    .select(columns)
    .where('closed_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .orderBy('created_at')
    .execute();
}

/** Takes an invitation back; tells whether there was an open one. */
export async function closeInvitation(database: Database, id: string, by: Doer, now: Date): Promise<boolean> {
  return database.db.transaction().execute(async (queries) => {
    const closed = await queries
      .updateTable('invitations')
      .set({ closed_at: now.toISOString() })
      .where('id', '=', id)
      .where('closed_at', 'is', null)
      .returning('name')
      .executeTakeFirst();
    if (closed) await note(queries, { who: by, what: 'uninvited', facts: { name: closed.name } }, now);
    return closed !== undefined;
  });
}

/** Takes back what the bearer of a token invited others with, as part of the transaction in which their access ends. */
export async function closeInvitationsOf(queries: Queries, tokenId: string, by: Doer, now: Date): Promise<void> {
  const closed = await queries
    .updateTable('invitations')
    .set({ closed_at: now.toISOString() })
    .where('by_id', '=', tokenId)
    .where('closed_at', 'is', null)
    .returning('name')
    .execute();
  for (const { name } of closed) await note(queries, { who: by, what: 'uninvited', facts: { name } }, now);
}

const columns = ['id', 'name', 'role', 'locales', 'created_at', 'by', 'by_id', 'expires_at', 'closed_at'] as const;
