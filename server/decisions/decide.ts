/** Decides about a request: it stands otherwise from then on, and the customer is told by mail. */
import type { Database } from '../database/database.ts';
import { duesOf } from '../dues/dues.ts';
import { enqueue, newMessage } from '../outbox/queue.ts';
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';
import { type Decision, decisionsFor, stateAfter } from './decision.ts';
import { record } from './events.ts';
import type { Decided } from './letter.ts';

/** What somebody of the shop decided, having seen the request as it stood at `revision`. */
export interface Verdict {
  /** Made with the form: a form that is sent twice decides once. */
  readonly id: string;
  readonly revision: number;
  readonly decision: Decision;
  readonly words?: string | undefined;
  readonly who: string;
}

/** `overtaken`: somebody else decided in the meantime, and this changed nothing. */
export type Outcome = 'decided' | 'overtaken';

export async function decide(services: Services, stored: Stored, verdict: Verdict): Promise<Outcome> {
  const { database, clock, wake } = services;
  const { reference, request } = stored.receipt;
  const { id, revision, decision, words, who } = verdict;
  if (await isKnown(database, id)) return 'decided';
  if (stored.revision !== revision || !decisionsFor(request.kind, stored.state).includes(decision)) return 'overtaken';
  const state = stateAfter[decision];
  const outcome = await database.db.transaction().execute(async (queries): Promise<Outcome> => {
    const { numUpdatedRows } = await queries
      .updateTable('requests')
      .set({ state, revision: revision + 1, due_on: duesOf(services, stored.receipt, state)[0]?.by ?? null })
      .where('reference', '=', reference)
      .where('revision', '=', revision)
      .executeTakeFirst();
    if (!numUpdatedRows) return 'overtaken';
    await record(queries, { id, reference, at: clock(), who, what: decision, words });
    const facts = { decision, words } satisfies Decided;
    await enqueue(queries, [newMessage('decision', reference, stored.email, clock(), facts)]);
    return 'decided';
  });
  wake();
  return outcome === 'decided' || !(await isKnown(database, id)) ? outcome : 'decided';
}

async function isKnown({ db }: Database, id: string): Promise<boolean> {
  return Boolean(await db.selectFrom('events').select('id').where('id', '=', id).executeTakeFirst());
}
