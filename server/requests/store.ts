/** Stores requests and finds them again. */
import type { Receipt } from '../../content/returns/receipt.ts';
import type { Queries } from '../database/database.ts';
import type { Owner, RequestState } from '../database/desk-tables.ts';
import type { RequestsTable } from '../database/tables.ts';
import { enqueue, type Message } from '../outbox/queue.ts';
import { throttled } from '../outbox/throttle.ts';
import { claimPhotos } from '../photos/store.ts';
import type { Services } from '../services.ts';

/** A request with its receipt, and how it stands. */
export interface Stored {
  readonly receipt: Receipt;
  readonly digest: string;
  /** Of the secret that opens the page of its state. */
  readonly hash: string;
  readonly doubt?: string | undefined;
  readonly state: RequestState;
  readonly revision: number;
  /** What it can be found by. */
  readonly words: string;
  readonly owner?: Owner | undefined;
  /** Where the customer is written to. */
  readonly email: string;
  readonly dueOn?: string | undefined;
  readonly readAt?: string | undefined;
}

/** A request that is to be stored, and the mails about it: to the customer, and to the shop. */
export interface Offer {
  readonly stored: Stored;
  readonly confirmation: Message;
  readonly notices: readonly Message[];
}

/** What the mails about a request say beyond it. */
export interface Arrived {
  /** How many of its photos never came, or came too long before it. */
  readonly lost: number;
}

type Needs = Pick<Services, 'database' | 'secrets' | 'clock'>;

/**
 * Stores requests and the mails about them, all of them or none; what was stored before under the same key wins.
 *
 * When this resolves, what it gives is on the disk. It gives nothing for one whose reference is taken by another.
 */
export async function storeEach(services: Needs, offers: readonly Offer[]): Promise<(Stored | undefined)[]> {
  return services.database.db.transaction().execute(async (queries) => {
    const rows = await queries
      .insertInto('requests')
      .values(offers.map(({ stored }) => rowOf(stored)))
      .onConflict((conflict) => conflict.doNothing())
      .returning(['reference', 'key'])
      .execute();
    const inserted = new Map(rows.map(({ reference, key }) => [reference, key]));
    const isFresh = ({ stored: { receipt } }: Offer) => inserted.get(receipt.reference) === receipt.request.key;
    await addMails(services, queries, offers.filter(isFresh));
    const known = offers.filter((offer) => !isFresh(offer)).map(({ stored }) => stored.receipt.request.key);
    const before = await storedUnder(queries, known);
    return offers.map((offer) => (isFresh(offer) ? offer.stored : before.get(offer.stored.receipt.request.key)));
  });
}

/** The rest of what is stored with requests that are new. */
async function addMails(services: Needs, queries: Queries, fresh: readonly Offer[]): Promise<void> {
  const offers: Offer[] = [];
  for (const offer of fresh) offers.push(telling(offer, await claimPhotos(queries, offer.stored.receipt)));
  const isProven = ({ stored }: Offer) => stored.receipt.verified;
  const doubted = new Set(offers.filter(({ stored }) => stored.doubt).map(({ confirmation }) => confirmation));
  const ofOthers = offers.filter((offer) => !isProven(offer)).map(({ confirmation }) => confirmation);
  const confirmations = [
    ...offers.filter(isProven).map(({ confirmation }) => confirmation),
    ...(await throttled(services, queries, ofOthers, (mail) => doubted.has(mail))),
  ];
  await enqueue(queries, [...confirmations, ...offers.flatMap(({ notices }) => notices)]);
}

/** The same offer, whose mails tell of photos that were lost. */
function telling(offer: Offer, lost: number): Offer {
  if (!lost) return offer;
  const facts = JSON.stringify({ lost } satisfies Arrived);
  const { stored, confirmation, notices } = offer;
  return { stored, confirmation: { ...confirmation, facts }, notices: notices.map((each) => ({ ...each, facts })) };
}

async function storedUnder(queries: Queries, keys: readonly string[]): Promise<Map<string, Stored>> {
  if (!keys.length) return new Map();
  const rows = await queries
    .selectFrom('requests')
    .selectAll()
    .where('key', 'in', [...keys])
    .execute();
  return new Map(rows.map((row) => [row.key, storedOf(row)]));
}

/** The request that was stored under the sender's `key`, the shop's `reference` or the `hash` of its page's secret. */
export async function findBy(
  queries: Queries,
  column: 'key' | 'reference' | 'hash',
  value: string,
): Promise<Stored | undefined> {
  const row = await queries.selectFrom('requests').selectAll().where(column, '=', value).executeTakeFirst();
  return row && storedOf(row);
}

/** A row of the table as what it stands for. */
export function storedOf({ receipt: text, digest, hash, state, revision, words, ...row }: RequestsTable): Stored {
  const receipt = JSON.parse(text) as Receipt;
  return {
    ...{ receipt, digest, hash, state, revision, words },
    doubt: row.doubt ?? undefined,
    owner: row.owner ?? undefined,
    email: row.email ?? receipt.request.contact.email,
    dueOn: row.due_on ?? undefined,
    readAt: row.read_at ?? undefined,
  };
}

function rowOf({ receipt, digest, hash, doubt, state, revision, words, owner, dueOn }: Stored): RequestsTable {
  return {
    reference: receipt.reference,
    key: receipt.request.key,
    ...{ digest, hash, state, revision, words },
    received_at: receipt.receivedAt,
    kind: receipt.request.kind,
    doubt: doubt ?? null,
    receipt: JSON.stringify(receipt),
    owner: owner ?? null,
    email: null,
    due_on: dueOn ?? null,
    read_at: null,
  };
}
