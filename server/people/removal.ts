/** Takes access away, and with it what somebody left behind for others to come in by. */
import type { Database, Queries } from '../database/database.ts';
import { goodTokens, revokeToken, type Token } from '../tokens/tokens.ts';
import { commandLine, type Doer, note } from './audit.ts';
import { closeInvitationsOf } from './invitations.ts';
import { rightsOf } from './roles.ts';

/** What came of it; without an owner, nobody could let anybody in. */
export type Removal = 'removed' | 'unknown' | 'last-owner';

/** Makes the token of this id worthless, and the invitations of its bearer; only the command line removes the last owner. */
export async function removePerson(database: Database, id: string, by: Doer, now: Date): Promise<Removal> {
  return database.alone(async (queries) => {
    const good = await goodTokens(queries, now);
    const found = good.find((token) => token.id === id);
    if (by !== commandLine && found && isOwner(found) && good.filter(isOwner).length === 1) return 'last-owner';
    // one that has expired is revoked all the same
    if (!(await revokeToken({ db: queries }, id, now))) return 'unknown';
    await note(queries, { who: by, what: 'removed', facts: { id, name: await nameOf(queries, id) } }, now);
    await closeInvitationsOf(queries, id, by, now);
    return 'removed';
  });
}

function isOwner(token: Token): boolean {
  return rightsOf(token).roles.includes('owner');
}

async function nameOf(queries: Queries, id: string): Promise<string> {
  const { name } = await queries.selectFrom('tokens').select('name').where('id', '=', id).executeTakeFirstOrThrow();
  return name;
}
