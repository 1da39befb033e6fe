import type { Clock } from './clock.ts';

/** In milliseconds, from one attempt to the next; the last one again and again. */
const pauses = [5_000, 15_000, 60_000, 300_000] as const;

export interface Trying {
  /** Acts now. */
  now(): Promise<void>;
  /** Acts after a while: there is something new to do. */
  soon(): void;
}

/**
 * Acts at once and, while `act` says that something is left to do, after a while: sooner when the connection or the
 * reader comes back.
 */
export function keepTrying(act: () => Promise<boolean>, signal: AbortSignal, clock: Clock): Trying {
  let tries = 0;
  let cancel = (): void => {};
  let running: Promise<void> | undefined;
  const soon = (): void => {
    cancel();
    if (signal.aborted) return;
    cancel = clock.after(pauses[tries] ?? pauses[3], () => {
      tries += 1;
      void go();
    });
  };
  const go = (): Promise<void> => {
    cancel();
    running ??= act()
      .catch(() => true)
      .then((left) => {
        running = undefined;
        if (left) soon();
        else tries = 0;
      });
    return running;
  };
  const now = (): Promise<void> => {
    tries = 0;
    return go();
  };
  addEventListener('online', now, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && void now(), { signal });
  document.addEventListener('visibilitychange', () => !document.hidden && void now(), { signal });
  signal.addEventListener('abort', () => cancel());
  void now();
  return { now, soon };
}
