import type { Request } from '../../../content/returns/request.ts';
import type { NotSent, Received } from './delivery.ts';

/** How a statement stands: `forgotten` is one that the customer does not want to be sent any more. */
export type Stand = Received | NotSent | { readonly state: 'sending' | 'forgotten' };

/** A statement and how it stands. */
export type Update = Stand & {
  readonly request: Request;
  /** How many photos the server does not have yet. */
  readonly photos: number;
  /** How many photos it would not take. */
  readonly lost: number;
  /** Whether it outlives this page. */
  readonly kept: boolean;
};
