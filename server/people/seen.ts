/** When somebody was last here: written now and then, not each time. */
import { errorCode } from '../log.ts';
import type { Services } from '../services.ts';
import type { Token } from '../tokens/tokens.ts';

/** How exactly it is known, in milliseconds. */
const grain = 600_000;

/** Notes that the bearer of `token` is here; that it cannot be noted keeps nobody from anything. */
export function seen({ database, clock, log }: Pick<Services, 'database' | 'clock' | 'log'>, token: Token): void {
  const now = clock();
  if (token.seen_at && now.getTime() - Date.parse(token.seen_at) < grain) return;
  database.db
    .updateTable('tokens')
    .set({ seen_at: now.toISOString() })
    .where('id', '=', token.id)
    .execute()
    .catch((error: unknown) => log('warn', 'not-noted', { code: errorCode(error) }));
}
