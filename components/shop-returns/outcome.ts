import type { Request } from '../../content/returns/request.ts';
import type { Update } from './keep/update.ts';
import type { Acknowledged, Confirmed } from './told.ts';

/** How what was confirmed stands; `self`: the customer sends it, for there is nobody here to send it to. */
export type Outcome = Update | { readonly state: 'self'; readonly request: Request };

/** What the customer does meanwhile. */
export interface Sender {
  /** Whether they are on their way to another statement, from which nothing may take them. */
  readonly isBusy: () => boolean;
  /** What they confirmed in this tab, and is not settled; a reload spares it. */
  readonly confirmed: () => Confirmed | undefined;
  readonly onConfirmed: (confirmed: Confirmed | undefined) => void;
  /** What was shown as confirmed is with the shop. */
  readonly onReceived: (received: Acknowledged) => void;
}
