/** What the command line does with tokens: opens the database, works, and closes it. */
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { issueToken, listTokens, revokeToken, type Token } from './tokens.ts';

/** The tokens of a database. */
export interface Desk extends AsyncDisposable {
  issue(name: string, days: number): Promise<{ readonly token: Token; readonly secret: string }>;
  list(): Promise<Token[]>;
  revoke(id: string): Promise<boolean>;
}

/** Opens the tokens of the database at `url`. */
export async function openDesk(url: string, clock: () => Date): Promise<Desk> {
  const database: Database = openDatabase(url, () => {});
  await migrate(database, clock());
  return {
    issue: (name, days) => issueToken(database, name, days, clock()),
    list: () => listTokens(database),
    revoke: (id) => revokeToken(database, id, clock()),
    [Symbol.asyncDispose]: () => database.close(),
  };
}
