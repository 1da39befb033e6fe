/**
 * Keeps what was submitted until the shop has it, and sends it again and again: while a page is open, and on the next
 * visit.
 *
 * A statement is on the device before it is sent for the first time. Several tabs may try: one after the other, and
 * the key makes of many attempts one request.
 */
import type { Request } from '../../../content/returns/request.ts';
import { alone, type Locks } from './alone.ts';
import type { Channel } from './channel.ts';
import { type Clock, deviceClock } from './clock.ts';
import { deliver } from './deliver.ts';
import { keepTrying } from './keep-trying.ts';
import { newKey } from './key.ts';
import { deviceShelf, type Shelf } from './shelf.ts';
import { contentOf, type Statement } from './statement.ts';
import { statementsTo } from './statements.ts';
import type { Stand, Update } from './update.ts';

export interface Outbox {
  /** Keeps a statement and sends it; `instead` is the key of one that it corrects, which is sent no more. */
  submit(request: Request, photos?: readonly Blob[], instead?: string): Promise<Update>;
  /** What was submitted and is not settled, here and on earlier visits. */
  pending(): Promise<readonly Update[]>;
  /** Sends all of that now, what was refused too. */
  retry(): Promise<void>;
  /** The customer settled it in another way, or wants it no more: no tab sends it again. False, if it has arrived. */
  forget(key: string): Promise<boolean>;
}

export interface OutboxOptions {
  /** The name of the shop: what was meant for another one is left alone. */
  readonly shop: string;
  readonly channel: Channel;
  /** Hears of every change. */
  readonly tell: (update: Update) => void;
  /** Ends retrying and telling; what is on its way arrives all the same. */
  readonly signal: AbortSignal;
  readonly shelf?: Shelf;
  readonly locks?: Locks;
  readonly clock?: Clock;
  readonly isOnline?: () => boolean;
  /** Whether the customer is about to change the statement with this key: it is not tried again meanwhile. */
  readonly isHeld?: (key: string) => boolean;
  /** The statements of this page. */
  readonly page?: Map<string, Statement>;
}

const thisPage = new Map<string, Statement>();

/** The outbox of a shop; what waits in it is sent at once. */
export function openOutbox(options: OutboxOptions): Outbox {
  const { shop, channel, signal, clock = deviceClock, locks, page = thisPage, isHeld = () => false } = options;
  const sending = { clock, isOnline: options.isOnline };
  const statements = statementsTo(shop, options.shelf ?? deviceShelf('outbox', { clock }), page, clock);
  const attempts = new Map<string, Promise<Update>>();
  const outcomes = new Map<string, Update>();
  const submitted = new Map<string, Promise<Statement>>();

  const told = ({ request, photos, lost }: Statement, state: Stand): Update => {
    const update = { request, photos: photos.length, lost, kept: statements.isKept(request.key), ...state };
    outcomes.set(request.key, update);
    if (!signal.aborted) options.tell(update);
    return update;
  };
  const attempt = async (known: Statement): Promise<Update> => {
    const latest = await statements.latest(known);
    if (latest === 'forgotten') return told(known, { state: 'forgotten' });
    told(latest, { state: 'sending' });
    const { statement, delivery } = await deliver(latest, channel, statements.keep, sending);
    if (delivery.state === 'received') {
      submitted.set(contentOf(statement), Promise.resolve(statement));
      await statements.remove(statement.request.key);
    }
    return told(statement, delivery);
  };
  const once = (statement: Statement): Promise<Update> => {
    const { key } = statement.request;
    const running =
      attempts.get(key) ??
      alone(`send ${key}`, () => attempt(statement), locks, clock).finally(() => attempts.delete(key));
    attempts.set(key, running);
    return running;
  };
  const mayHelp = ({ request }: Statement): boolean => {
    const last = outcomes.get(request.key);
    return last?.state !== 'not-sent' || last.retry;
  };
  const tryAll = async (may: (statement: Statement) => boolean): Promise<void> => {
    for (const each of await statements.all()) if (may(each) && !isHeld(each.request.key)) await once(each);
  };
  const trying = keepTrying(
    async () => {
      await tryAll(mayHelp);
      return (await statements.all()).some(mayHelp);
    },
    signal,
    clock,
  );
  /** The same statement that waits already, else this one, kept; with another key, where its own was forgotten. */
  const keep = async (statement: Statement, content: string): Promise<Statement> => {
    const same = (await statements.all()).find((each) => contentOf(each) === content);
    if (same) return same;
    const forgotten = (await statements.latest(statement)) === 'forgotten';
    const fresh = forgotten ? { ...statement, request: { ...statement.request, key: newKey() } } : statement;
    await statements.keep(fresh);
    return fresh;
  };

  const outbox: Outbox = {
    async submit(request, photos = [], instead) {
      const content = contentOf({ shop, request, photos, lost: 0 });
      const kept = submitted.get(content) ?? keep({ shop, request, photos, lost: 0 }, content);
      submitted.set(content, kept);
      const statement = await kept;
      if (instead && instead !== statement.request.key) void outbox.forget(instead);
      const before = outcomes.get(statement.request.key);
      if (before?.state === 'received') return before;
      const update = await once(statement);
      if (update.state === 'not-sent' && update.retry) trying.soon();
      return update;
    },
    async pending() {
      const all = await statements.all();
      return all.map(({ request, photos, lost }) => {
        const before = outcomes.get(request.key);
        const kept = statements.isKept(request.key);
        return before ? { ...before, kept } : { request, photos: photos.length, lost, kept, state: 'sending' };
      });
    },
    retry: () => tryAll(() => true),
    async forget(key) {
      const statement = page.get(key);
      await attempts.get(key);
      if (outcomes.get(key)?.state === 'received') return false;
      await alone(`send ${key}`, () => statements.forget(key), locks, clock);
      if (statement) submitted.delete(contentOf(statement));
      if (statement) told(statement, { state: 'forgotten' });
      return true;
    },
  };
  return outbox;
}
