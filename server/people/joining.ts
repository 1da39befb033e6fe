/** Coming in by an invitation: once, and so that an answer that was lost can be asked for again. */
import type { Database, Queries } from '../database/database.ts';
import { enqueue, newMessage } from '../outbox/queue.ts';
import { hashOf } from '../secrets.ts';
import { goodTokens, issueToken, readToken, type Token } from '../tokens/tokens.ts';
import { note } from './audit.ts';
import type { NewOwner } from './letter.ts';
import { rightsOf } from './roles.ts';

/** How long access is good that came by an invitation, in days. */
const accessDays = 365;

/** Who comes in, and what they will be known by. */
export interface Joining {
  readonly secret: string;
  readonly access: string;
  /** Where the owner is told of another owner. */
  readonly mailbox: string;
}

/**
 * Accepts the invitation of this secret, and hands out access; nothing if it is over, also for who comes second.
 *
 * Whoever asks again with the same access has not heard the answer, and gets it once more.
 */
export async function acceptInvitation(
  database: Database,
  { secret, access, mailbox }: Joining,
  now: Date,
): Promise<Token | undefined> {
  return database.db.transaction().execute(async (queries) => {
    const closed = await queries
      .updateTable('invitations')
      .set({ closed_at: now.toISOString() })
      .where('hash', '=', hashOf(secret))
      .where('closed_at', 'is', null)
      .where('expires_at', '>', now.toISOString())
      .returning(['name', 'role', 'locales', 'by', 'by_id'])
      .executeTakeFirst();
    if (!closed) return joinedJustNow(queries, access, now);
    if (!(await canStillInvite(queries, closed.by_id, now))) return undefined;
    const { name, by } = closed;
    const rights = rightsOf(closed);
    const { token } = await issueToken({ db: queries }, name, accessDays, now, rights, access);
    await note(queries, { who: token, what: 'joined', facts: { id: token.id, by } }, now);
    if (rights.roles.includes('owner')) await tellOfOwner(queries, mailbox, { name, by, at: now.toISOString() }, now);
    return token;
  });
}

/** Whether the inviter could still invite; the command line always can. */
async function canStillInvite(queries: Queries, id: string | null, now: Date): Promise<boolean> {
  return id === null || (await goodTokens(queries, now)).some((token) => token.id === id);
}

/** So long an answer that was lost is told again, in milliseconds. */
const again = 3_600_000;

async function joinedJustNow(queries: Queries, access: string, now: Date): Promise<Token | undefined> {
  const token = await readToken({ db: queries }, access, now);
  return token && now.getTime() - Date.parse(token.created_at) < again ? token : undefined;
}

/** Somebody who may do everything is never there without the owner's knowledge. */
async function tellOfOwner(queries: Queries, mailbox: string, about: NewOwner, now: Date): Promise<void> {
  await enqueue(queries, [newMessage('new-owner', null, mailbox, now, about)]);
}
