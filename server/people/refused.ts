/** What people try that is not theirs to do: the trail keeps a line of it, and no more than an owner would read. */
import type { Database } from '../database/database.ts';
import { createLimit } from '../limit.ts';
import { errorCode, type Log } from '../log.ts';
import { type Doer, note } from './audit.ts';

/** How many lines the trail keeps of one person in an hour. */
const lines = 5;

/** Keeps a line; that it cannot be kept keeps nobody from an answer. */
export type Refused = (who: Doer, facts: object) => Promise<void>;

export function createRefused({ db }: Pick<Database, 'db'>, clock: () => Date, log: Log): Refused {
  const limit = createLimit(lines);
  return async (who, facts) => {
    if (limit.exceeded(who.id ?? '', clock())) return;
    const line = { who: { id: who.id ?? '', name: who.name }, what: 'refused', facts: { ...facts } } as const;
    await note(db, line, clock()).catch((error: unknown) => log('warn', 'not-noted', { code: errorCode(error) }));
  };
}
