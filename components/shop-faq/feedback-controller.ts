import type { ReactiveControllerHost } from 'lit';
import type { FeedbackReason } from '../../content/documents/feedback.ts';
import { HelpFeedbackEvent } from '../events.ts';

/** Remembers, while the page is open, which answers helped and which did not, and tells the page. */
export class FeedbackController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #said = new Map<string, { helpful: boolean; done: boolean }>();

  #last = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** What is to be said of the last answer that the reader spoke of. */
  get last(): 'why' | 'thanks' | undefined {
    return this.of(this.#last);
  }

  /** Nothing said yet; asked why; or said all there is to say. */
  of(id: string): 'why' | 'thanks' | undefined {
    const said = this.#said.get(id);
    return said && (said.done ? 'thanks' : 'why');
  }

  helped(id: string): boolean {
    return this.#said.get(id)?.helpful ?? false;
  }

  /** Takes what the reader says of an answer. */
  async say(id: string, helpful: boolean, reason?: FeedbackReason): Promise<void> {
    this.#last = id;
    this.#said.set(id, { helpful, done: helpful || reason !== undefined });
    this.#host.dispatchEvent(new HelpFeedbackEvent(id, helpful, reason));
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // the button is gone, and the focus with it
    const row = this.#host.shadowRoot?.getElementById(id);
    const next = row?.querySelector<HTMLElement>('[part=reason]') ?? row?.querySelector<HTMLElement>('[part=copy]');
    next?.focus({ preventScroll: true });
  }
}
