import type { ReactiveControllerHost } from 'lit';
import type { Letter, LetterFacts } from './letter.ts';

/** Knows what the reader asks the shop about, one thing at a time; the letter itself is loaded when they begin. */
export class AskController {
  /** Where the letter stands; empty while there is none. */
  place = '';
  letter: Letter | undefined;
  failed = false;

  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Begins a letter, and goes to it. */
  async open(place: string, facts: LetterFacts): Promise<void> {
    Object.assign(this, { place, letter: undefined, failed: false });
    this.#host.requestUpdate();
    const letter = await import('./papers.ts')
      .then(({ openLetter }) => openLetter(this.#host, facts, this.close))
      .catch(() => undefined);
    if (place !== this.place) return;
    this.letter = letter;
    this.failed = !letter;
    await this.#updated();
    letter?.focus();
  }

  /** Puts the letter away, and goes back to where it was begun. */
  readonly close = async (): Promise<void> => {
    const { place } = this;
    Object.assign(this, { place: '', letter: undefined });
    await this.#updated();
    this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-asks="${CSS.escape(place)}"]`)?.focus();
  };

  #updated(): Promise<boolean> {
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }
}
