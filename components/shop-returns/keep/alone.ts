import { type Clock, deviceClock } from './clock.ts';

/** What of the Web Locks is used. */
export type Locks = Pick<LockManager, 'request'>;

/** A tab that sleeps with the lock in its hand must not keep the others waiting for ever. */
const patience = 30_000;

/** Acts while no other tab does the same; where tabs cannot tell, or one does not let go, all the same. */
export async function alone<Result>(
  name: string,
  act: () => Promise<Result>,
  locks: Locks | undefined = navigator.locks,
  clock: Clock = deviceClock,
): Promise<Result> {
  if (!locks) return act();
  const waiting = new AbortController();
  const cancel = clock.after(patience, () => waiting.abort());
  let begun: Promise<Result> | undefined;
  const begin = (): Promise<Result> => {
    cancel();
    begun ??= act();
    return begun;
  };
  try {
    return await locks.request(`shop-help ${name}`, { signal: waiting.signal }, begin);
  } catch {
    return begin();
  }
}
