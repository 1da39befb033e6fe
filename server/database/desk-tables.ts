/** The tables of what the shop does with requests, as queries see them. */

/** `asked`: the customer is to tell more; `done`: nothing is left to do. */
export const requestStates = ['open', 'asked', 'accepted', 'declined', 'confirmed', 'done'] as const;

export type RequestState = (typeof requestStates)[number];

/** Of these something is left to do, by the shop or the customer. */
export const leftStates = ['open', 'asked', 'accepted'] as const satisfies readonly RequestState[];

/** By a signed link, by number and address together; else the order is another's, or nobody knows of it. */
export type Owner = 'proven' | 'matched' | 'other' | 'unknown';

/** What was done about a request, in the order of `position`. */
export interface EventsTable {
  readonly id: string;
  readonly reference: string;
  readonly position: number;
  readonly at: string;
  /** Of the shop; absent, the customer. */
  readonly who: string | null;
  readonly what: string;
  readonly words: string | null;
}

/** That the shop was reminded of something. */
export interface RemindersTable {
  readonly reference: string;
  readonly what: string;
  readonly at: string;
}

/** That somebody has taken on what is done once a day. */
export interface ChoresTable {
  readonly name: string;
  readonly day: string;
}

/** What is left of a request that was erased. */
export interface ErasedTable {
  readonly reference: string;
  readonly kind: string;
  readonly state: RequestState;
  readonly received_at: string;
  readonly erased_at: string;
}

/** What the server keeps to itself. */
export interface SecretsTable {
  readonly name: string;
  readonly value: string;
  readonly created_at: string;
}

/** A photo, whose bytes are a file of its id. */
export interface PhotosTable {
  readonly id: string;
  /** The request that it came with; absent, none yet. */
  readonly reference: string | null;
  readonly type: string;
  readonly bytes: number;
  readonly created_at: string;
}

/** That somebody asked for an order, which only a digest names. */
export interface LookupsTable {
  readonly id: string;
  readonly digest: string;
  readonly at: string;
}
