/** What the shop can decide about a request. */
import type { RequestKind } from '../../content/returns/request.ts';
import type { RequestState } from '../database/desk-tables.ts';

/** `ask`: the customer is to tell more; `confirm`: in writing, what the customer asked; `done`: nothing is left to do. */
export type Decision = 'accept' | 'decline' | 'ask' | 'confirm' | 'done';

export const decisions = ['accept', 'decline', 'ask', 'confirm', 'done'] as const satisfies readonly Decision[];

/** How a request stands after a decision. */
export const stateAfter: Readonly<Record<Decision, RequestState>> = {
  accept: 'accepted',
  decline: 'declined',
  ask: 'asked',
  confirm: 'confirmed',
  done: 'done',
};

/** What can be decided about a request that stands so; a mind can be changed until all is done. */
export function decisionsFor(kind: RequestKind, state: RequestState): readonly Decision[] {
  if (state === 'done') return [];
  if (kind === 'question') return state === 'confirmed' ? ['decline'] : ['confirm', 'decline', 'ask'];
  return state === 'accepted' ? ['done', 'ask', 'decline'] : ['accept', 'ask', 'decline'];
}

/** Whether a decision says nothing without words of the shop. */
export function needsWords(decision: Decision): boolean {
  return decision === 'decline' || decision === 'ask';
}
