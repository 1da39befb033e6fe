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
