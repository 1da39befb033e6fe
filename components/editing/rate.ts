/** So many messages in a second, either way, are enough for anybody. */
const most = 50;

/** Allows so much in a second, and no more. */
export class Rate {
  #second = 0;
  #count = 0;

  /** Whether one more is allowed now; it counts. */
  allows(): boolean {
    const second = Math.floor(performance.now() / 1000);
    if (second !== this.#second) this.#count = 0;
    this.#second = second;
    return ++this.#count <= most;
  }
}
