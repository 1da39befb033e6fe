import type { Request } from '../../content/returns/request.ts';
import { zonedInstant } from '../../content/values/zoned.ts';
import { sameAgain } from './keep/statement.ts';
import type { Update } from './keep/update.ts';
import type { Acknowledged, Confirmed } from './told.ts';

/** How what was confirmed stands; `self`: the customer sends it, for there is nobody here to send it to. */
export type Outcome = Update | { readonly state: 'self'; readonly request: Request };

/** What the shop has. */
export type Received = Extract<Outcome, { readonly state: 'received' }>;

/** What of it outlives a reload. */
export function acknowledged({ state, receipt, status, lost }: Received): Acknowledged {
  return { state, receipt, lost, ...(status ? { status } : {}) };
}

/** The outcome that was acknowledged. */
export function outcomeOf({ lost, ...received }: Acknowledged): Outcome {
  return { ...received, request: received.receipt.request, photos: 0, lost, kept: false };
}

/** The screen that an outcome is shown on. */
export function stepOf(outcome: Outcome | undefined): 'received' | 'unsent' | undefined {
  return outcome && (outcome.state === 'received' ? 'received' : 'unsent');
}

/** What the customer does meanwhile. */
export interface Sender {
  /** Whether they are on their way to another statement, from which nothing may take them. */
  readonly isBusy: () => boolean;
  /** What they confirmed in this tab, and is not settled; a reload spares it. */
  readonly confirmed: () => Confirmed | undefined;
  readonly onConfirmed: (confirmed: Confirmed | undefined) => void;
  /** What is shown is about to change though the customer did nothing for it. */
  readonly onUnasked: () => void;
}

/** The request that is confirmed by now; that of `before`, if it says the same. */
export function confirmedNow(shown: Request, photos: number, before: Confirmed | undefined): Request {
  const madeAt = shown.timeZone ? zonedInstant(new Date(), shown.timeZone) : shown.madeAt;
  return sameAgain({ ...shown, madeAt }, before?.photos === photos ? before.request : undefined);
}

/** Whether the customer took back the statement with that key, to change it. */
export function isHeld(key: string, confirmed: Confirmed | undefined): boolean {
  return confirmed?.held === true && confirmed.request.key === key;
}

/** What was confirmed, taken back if it is what is shown. */
export function takenBack(outcome: Outcome | undefined, confirmed: Confirmed | undefined): Confirmed | undefined {
  return confirmed && confirmed.request.key === outcome?.request.key ? { ...confirmed, held: true } : confirmed;
}
