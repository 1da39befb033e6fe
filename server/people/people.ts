/** What the command line does with people: opens the database, works, and closes it. */

import type { Rights } from '../../content/documents/rights.ts';
import { openReady } from '../database/ready.ts';
import { issueToken, listTokens, type Token } from '../tokens/tokens.ts';
import { commandLine, note } from './audit.ts';
import { type Invitation, invite } from './invitations.ts';
import { removePerson } from './removal.ts';

/** The people of a database. */
export interface People extends AsyncDisposable {
  issue(name: string, days: number, rights: Rights): Promise<{ readonly token: Token; readonly secret: string }>;
  invite(
    name: string,
    days: number,
    rights: Rights,
  ): Promise<{ readonly invitation: Invitation; readonly secret: string }>;
  list(): Promise<Token[]>;
  revoke(id: string): Promise<boolean>;
}

/** Opens the people of the database at `url`. */
export async function openPeople(url: string, clock: () => Date): Promise<People> {
  const database = await openReady(url, clock());
  return {
    issue: (name, days, rights) =>
      database.db.transaction().execute(async (queries) => {
        const issued = await issueToken({ db: queries }, name, days, clock(), rights);
        const { id, role, locales } = issued.token;
        await note(queries, { who: commandLine, what: 'issued', facts: { id, name, role, locales } }, clock());
        return issued;
      }),
    invite: (name, days, rights) => invite(database, { name, rights, days, by: commandLine }, clock()),
    list: () => listTokens(database),
    revoke: (id) => removePerson(database, id, commandLine, clock()).then((outcome) => outcome === 'removed'),
    [Symbol.asyncDispose]: () => database.close(),
  };
}
