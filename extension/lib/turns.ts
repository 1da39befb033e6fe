/** Has things that concern one shop done one after another: two windows may ask for them at once. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Does `act` once all that was asked of `key` before is done, however it ended. */
  take<Result>(key: string, act: () => Promise<Result>): Promise<Result> {
    const turn = (this.#last.get(key) ?? Promise.resolve()).then(act, act);
    this.#last.set(key, turn);
    return turn;
  }
}

/** Has a thing done again and again: of each key one is done and one waits at most, however often it is asked for. */
export class Repeated {
  readonly #turns = new Turns();
  readonly #waiting = new Map<string, Promise<void>>();

  /** Does `act` after what is being done of `key`; whoever asks before it begins shares it. */
  take(key: string, act: () => Promise<void>): Promise<void> {
    const waiting = this.#waiting.get(key);
    if (waiting) return waiting;
    const next = this.#turns.take(key, () => {
      this.#waiting.delete(key);
      return act();
    });
    this.#waiting.set(key, next);
    return next;
  }
}
