/** Work that is done once at a time, and for a while not again where it failed. */

/** Does the work of this key, or answers what came of it a moment ago. */
export type Unhurried = (key: string, work: () => Promise<void>) => Promise<void>;

/** The same key has to wait for `pause` milliseconds. */
export function createUnhurried(clock: () => Date, pause: number): Unhurried {
  let last: { readonly key: string; readonly until: number; isOpen: boolean; readonly done: Promise<void> } | undefined;
  return (key, work) => {
    const now = clock().getTime();
    if (last?.key === key && (last.isOpen || now < last.until)) return last.done;
    const mine = { key, until: now + pause, isOpen: true, done: work() };
    const close = (): void => {
      mine.isOpen = false;
    };
    mine.done.then(close, close);
    last = mine;
    return mine.done;
  };
}
