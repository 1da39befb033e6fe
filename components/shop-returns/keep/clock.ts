/** The time, and what is to happen later. */
export interface Clock {
  now(): Date;
  /** Acts once, after `milliseconds`; what it gives calls that off. */
  after(milliseconds: number, act: () => void): () => void;
}

/** The clock of the device. */
export const deviceClock: Clock = {
  now: () => new Date(),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};
