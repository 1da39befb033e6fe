/** What the command line does with tokens: opens the database, works, and closes it. */
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { note } from '../people/audit.ts';
import type { Rights } from '../people/roles.ts';
import { issueToken, listTokens, revokeToken, type Token } from './tokens.ts';

/** The tokens of a database. */
export interface Desk extends AsyncDisposable {
  issue(name: string, days: number, rights: Rights): Promise<{ readonly token: Token; readonly secret: string }>;
  list(): Promise<Token[]>;
  revoke(id: string): Promise<boolean>;
}

/** Opens the tokens of the database at `url`. */
export async function openDesk(url: string, clock: () => Date): Promise<Desk> {
  const database: Database = openDatabase(url, () => {});
  await migrate(database, clock());
  return {
    issue: (name, days, rights) =>
      database.db.transaction().execute(async (queries) => {
        const issued = await issueToken({ db: queries }, name, days, clock(), rights);
        const { id, role, locales } = issued.token;
        await note(queries, { who: '', what: 'issued', facts: { id, name, role, locales } }, clock());
        return issued;
      }),
    list: () => listTokens(database),
    revoke: (id) =>
      database.db.transaction().execute(async (queries) => {
        const revoked = await revokeToken({ db: queries }, id, clock());
        if (revoked) await note(queries, { who: '', what: 'removed', facts: { id } }, clock());
        return revoked;
      }),
    [Symbol.asyncDispose]: () => database.close(),
  };
}
