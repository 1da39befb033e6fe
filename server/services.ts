/** What the parts of the server work with; made once at start, handed to whoever needs some of it. */
import type { Faq } from '../content/documents/faq.ts';
import type { Policy } from '../content/documents/policy.ts';
import type { Shop } from '../content/documents/shop.ts';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import type { Documents } from './documents/documents.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { OrderSource } from './orders/order.ts';
import type { Refused } from './people/refused.ts';
import type { PhotoFiles } from './photos/files.ts';
import type { Signer } from './receipts/signer.ts';
import type { Scripts } from './scripts/files.ts';
import type { Secrets } from './secrets.ts';

/** Tells the time. */
export type Clock = () => Date;

export interface Services {
  readonly config: Config;
  /** Where customers reach this server. */
  readonly address: () => string;
  /** As they are published now: whoever keeps them misses what is changed. */
  readonly shop: Shop;
  readonly policy: Policy;
  /** Absent, no question can be compared with what its answer says. */
  readonly faq?: Faq | undefined;
  readonly database: Database;
  readonly documents: Documents;
  /** Keeps in the trail what somebody was refused. */
  readonly refused: Refused;
  readonly signer: Signer;
  readonly secrets: Secrets;
  readonly photos: PhotoFiles;
  /** Absent, no order is known. */
  readonly orders?: OrderSource | undefined;
  /** The script for the pages of shops; absent, it lies elsewhere. */
  readonly scripts?: Scripts | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Told that there is a mail to send. */
  readonly wake: () => void;
}
