/**
 * Sends a statement once and tells what became of it.
 *
 * Knows what is proof of receipt; does not know when to try again, nor how to keep what was not received.
 */
import type { Request } from '../../../content/returns/request.ts';
import { type Channel, NotTaken, noReceipt } from './channel.ts';
import { type Clock, deviceClock } from './clock.ts';
import type { Delivery, NotSent } from './delivery.ts';
import { receivedIn } from './received.ts';

export interface Sending {
  /** Ends the attempt; the promise then rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** In milliseconds. */
  readonly timeout?: number | undefined;
  readonly clock?: Clock | undefined;
  readonly isOnline?: (() => boolean) | undefined;
}

/** Sends `request`; `received` only for a receipt of this very request. Safe to call again: the key stays the same. */
export async function send(request: Request, channel: Channel, options: Sending = {}): Promise<Delivery> {
  try {
    const answer = await inTime((signal) => channel.post(request, signal), options);
    const received = receivedIn(answer, request);
    if (received) return received;
    return { state: 'not-sent', because: 'server', retry: true, problem: noReceipt };
  } catch (error) {
    return notSent(error, options);
  }
}

/** Gives what `act` gives, unless it takes too long. */
export async function inTime<Result>(
  act: (signal: AbortSignal) => Promise<Result>,
  { signal, timeout = 20_000, clock = deviceClock }: Sending,
): Promise<Result> {
  signal?.throwIfAborted();
  const over = new AbortController();
  const cancel = clock.after(timeout, () => over.abort(new NotTaken('timeout', true)));
  const end = (): void => over.abort(signal?.reason);
  signal?.addEventListener('abort', end);
  try {
    // a channel may not listen to its signal
    const never = new Promise<never>((_, reject) => {
      over.signal.addEventListener('abort', () => reject(over.signal.reason));
    });
    return await Promise.race([act(over.signal), never]);
  } finally {
    cancel();
    signal?.removeEventListener('abort', end);
  }
}

/** What an error says of a statement that was to be sent. */
export function notSent(error: unknown, { signal, isOnline = () => navigator.onLine }: Sending): NotSent {
  if (signal?.aborted) throw signal.reason;
  if (!(error instanceof NotTaken)) {
    return { state: 'not-sent', because: isOnline() ? 'blocked' : 'offline', retry: true };
  }
  const { because, retry, problem } = error;
  return { state: 'not-sent', because, retry, ...(problem && { problem }) };
}
