import type { Clock } from '../../../../components/shop-returns/keep/clock.ts';

/** A clock that stands still until it is set forward. */
export interface SetClock extends Clock {
  /** Moves on and does what became due, in order. */
  advance(milliseconds: number): void;
}

/** A clock set to `start`. */
export function setClock(start = '2026-11-12T21:41:00Z'): SetClock {
  let now = Date.parse(start);
  let timers: { readonly due: number; readonly act: () => void }[] = [];
  return {
    now: () => new Date(now),
    after(milliseconds, act) {
      const timer = { due: now + milliseconds, act };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    advance(milliseconds) {
      const end = now + milliseconds;
      const next = () => timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
      for (let timer = next(); timer; timer = next()) {
        const { due, act } = timer;
        timers = timers.filter((each) => each !== timer);
        now = Math.max(now, due);
        act();
      }
      now = end;
    },
  };
}
