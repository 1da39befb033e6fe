/** Says hello to an element until it answers, and now and then that somebody is still there. */

/** How often, in milliseconds: hello, and a sign of life. */
const [every, sign] = [250, 10_000];
const attempts = 20;

export class Greeting {
  readonly #say: (type: 'hello' | 'beat') => string;
  /** The last sign of life, and the last that was answered. */
  #asked = '';
  #answered = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `say` tells the name of what it said. */
  constructor(say: (type: 'hello' | 'beat') => string, signal: AbortSignal) {
    this.#say = say;
    const beating = setInterval(() => this.#beat(), sign);
    signal.addEventListener('abort', () => {
      clearInterval(beating);
      clearInterval(this.#timer);
    });
  }

  /** Says hello until it is answered. */
  begin(): void {
    let left = attempts;
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      if (left--) this.#say('hello');
      else clearInterval(this.#timer);
    }, every);
    this.#say('hello');
  }

  /** The element said that it is ready. */
  end(): void {
    clearInterval(this.#timer);
    this.#answered = this.#asked;
  }

  /** The element answered the message `id`. */
  answer(id: string): void {
    if (id === this.#asked) this.#answered = id;
  }

  /** An element that heard nothing while its tab slept has forgotten us, and is greeted again. */
  #beat(): void {
    if (this.#asked !== this.#answered) this.begin();
    this.#asked = this.#say('beat');
  }
}
