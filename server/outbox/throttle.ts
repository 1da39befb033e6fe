/**
 * Keeps mailboxes from being flooded with confirmations of what somebody else states in their name.
 *
 * None is dropped: beyond a few within an hour they go out later, one an hour. Nobody waits long for what somebody else
 * sent: an hour, or a day where the sender is one that sends more than people do. Addresses are known as digests alone.
 */
import { randomUUID } from 'node:crypto';
import type { Queries } from '../database/database.ts';
import { plainEmail } from '../orders/order.ts';
import type { Services } from '../services.ts';
import { longestDelay, type Message } from './queue.ts';

/** Confirmations that go to one mailbox at once. */
const most = 5;

const hour = 3_600_000;

/** The same mails, each due when its mailbox can have it; `isDoubtful` tells those of senders that send too much. */
export async function throttled(
  { secrets, clock }: Pick<Services, 'secrets' | 'clock'>,
  queries: Queries,
  messages: readonly Message[],
  isDoubtful: (message: Message) => boolean = () => false,
): Promise<Message[]> {
  if (!messages.length) return [];
  const now = clock().getTime();
  const addressed = messages.map((message) => {
    const digest = secrets.digest(`confirmation ${mailboxOf(message.recipient)}`);
    return { message, digest };
  });
  const known = await lately(queries, [...new Set(addressed.map(({ digest }) => digest))], now);
  const due = addressed.map(({ message, digest }) => {
    const { count, last } = known.get(digest) ?? { count: 0, last: now };
    const longest = isDoubtful(message) ? longestDelay : hour;
    const at = count < most ? now : Math.min(Math.max(last, now) + hour, now + longest);
    known.set(digest, { count: count + 1, last: Math.max(last, at) });
    return { message, digest, at: new Date(at).toISOString() };
  });
  const notes = due.map(({ digest, at }) => ({ id: randomUUID(), digest, at }));
  await queries.insertInto('lookups').values(notes).execute();
  return due.map(({ message, at }) => ({ ...message, due_at: at }));
}

interface Known {
  readonly count: number;
  /** When the last of them is due. */
  readonly last: number;
}

/** What went to these mailboxes within the hour, or is still to go. */
async function lately(queries: Queries, digests: readonly string[], now: number): Promise<Map<string, Known>> {
  const rows = await queries
    .selectFrom('lookups')
    .select((select) => ['digest', select.fn.countAll().as('count'), select.fn.max('at').as('last')])
    .where('digest', 'in', [...digests])
    .where('at', '>', new Date(now - hour).toISOString())
    // a clock that was wrong once does not hold mails back for ever
    .where('at', '<=', new Date(now + longestDelay).toISOString())
    .groupBy('digest')
    .execute();
  return new Map(rows.map(({ digest, count, last }) => [digest, { count: Number(count), last: Date.parse(last) }]));
}

/** An address as mailboxes are told apart: what follows a plus sign does not make another. */
function mailboxOf(email: string): string {
  return plainEmail(email).replace(/\+[^@]*(?=@)/, '');
}
