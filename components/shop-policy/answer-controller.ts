import type { ReactiveControllerHost } from 'lit';
import type { Question } from '../../content/returns/question.ts';
import type { renderAnswer } from './answer.ts';

/** Keeps what the reader asks while the page is open, and fetches what answers when they turn to it. */
export class AnswerController {
  asked: Question = {};
  failed = false;

  readonly #host: ReactiveControllerHost;
  #answer: Promise<void> | undefined;
  #render: typeof renderAnswer | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Draws the answer; absent while nothing is asked, or nothing there to answer. */
  get render(): typeof renderAnswer | undefined {
    return Object.values(this.asked).some((told) => told !== undefined) ? this.#render : undefined;
  }

  /** Fetches what answers, once. */
  readonly prepare = (): Promise<void> => {
    this.#answer ??= import('./answer.ts').then(
      ({ renderAnswer }) => {
        this.#render = renderAnswer;
      },
      () => {
        this.#answer = undefined;
      },
    );
    return this.#answer;
  };

  /** Takes what the reader tells. */
  readonly ask = async (asked: Question): Promise<void> => {
    this.asked = asked;
    this.#host.requestUpdate();
    await this.prepare();
    this.failed = !this.#render;
    this.#host.requestUpdate();
  };
}
