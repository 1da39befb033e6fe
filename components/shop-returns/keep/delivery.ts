/** What became of a statement that was to be sent. */
import type { Receipt } from '../../../content/returns/receipt.ts';

/** The shop has the statement, or as far as anybody here knows it has not. */
export type Delivery = Received | NotSent;

/** The shop's server has stored the statement and said so: the one value on which a page may speak of receipt. */
export interface Received {
  readonly state: 'received';
  readonly receipt: Receipt;
  /** Where the customer sees what becomes of it. */
  readonly status?: string;
}

/** Nothing that came back proves that the shop has it. */
export interface NotSent {
  readonly state: 'not-sent';
  readonly because: Because;
  /** Whether trying again can help. */
  readonly retry: boolean;
  readonly problem?: Problem;
}

/**
 * `offline`: the device says that it has no connection. `blocked`: it has one, and yet nothing came back. `server`: what
 * answered does not confirm. `refused`: the server read it and did not take it.
 */
export type Because = 'offline' | 'timeout' | 'refused' | 'server' | 'blocked';

/** What the server says is wrong; `no-receipt`, where it answered as if all were well and sent no receipt. */
export interface Problem {
  readonly code: string;
}
