/** How a request stands, as programs read it. */
import * as v from 'valibot';
import { requestKinds } from '../../content/returns/request.ts';
import { requestStates } from '../database/desk-tables.ts';
import { decisions } from '../decisions/decision.ts';
import type { Case } from './case.ts';

export const Status = v.object({
  reference: v.string(),
  kind: v.picklist(requestKinds),
  state: v.picklist(requestStates),
  receivedAt: v.string(),
  email: v.pipe(v.string(), v.description('Where the customer is written to.')),
  decision: v.optional(v.object({ decision: v.picklist(decisions), at: v.string(), words: v.optional(v.string()) })),
  next: v.pipe(
    v.array(v.object({ what: v.string(), text: v.string(), note: v.optional(v.string()) })),
    v.description('What happens next, in the language of the customer.'),
  ),
});

export function statusOf({ stored, decision, next }: Case): v.InferOutput<typeof Status> {
  const { receipt, state, email } = stored;
  return {
    reference: receipt.reference,
    kind: receipt.request.kind,
    ...{ state, receivedAt: receipt.receivedAt, email },
    ...(decision
      ? { decision: { decision: decision.what, at: decision.at, ...(decision.words ? { words: decision.words } : {}) } }
      : {}),
    next: next.map(({ what, text, note }) => ({ what, text, ...(note ? { note } : {}) })),
  };
}
