import type { Request } from '../../content/returns/request.ts';
import type { Answers, KnownOrder } from '../../content/returns/steps/answers.ts';
import type { Received } from './keep/delivery.ts';

/** What outlives a reload: all that was told, and the order that was filled in. */
export interface Told {
  readonly answers: Answers;
  readonly order?: KnownOrder | undefined;
  /** The one that it is not, by what the customer says. */
  readonly declined?: KnownOrder | undefined;
  /** The customer has begun something with it. */
  readonly begun?: boolean | undefined;
}

/** What the shop acknowledged, and how many photos did not go along. */
export interface Acknowledged extends Received {
  readonly lost: number;
}

/** What was confirmed, and with how many photos. */
export interface Confirmed {
  readonly request: Request;
  readonly photos: number;
  /** The customer took it back to change it: this tab sends it no more, until it is confirmed again or put aside. */
  readonly held?: true;
}
