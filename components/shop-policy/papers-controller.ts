import type { ReactiveControllerHost } from 'lit';
import { copyText } from '../copy-text.ts';

/** Makes copies of what its host has drawn, for readers who want to keep it. */
export class PapersController {
  /** The text is in the clipboard. */
  copied = false;

  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Keeps the terms as a file named `title`. */
  async keep(title: string, lang: string): Promise<void> {
    const { keepFile, plainTerms } = await import('./papers.ts');
    await keepFile(plainTerms(this.#root), title, lang);
  }

  /** Keeps the terms as text, in the clipboard. */
  async copy(): Promise<void> {
    const { textOf, plainTerms } = await import('./papers.ts');
    this.copied = await copyText(textOf(plainTerms(this.#root)));
    this.#host.requestUpdate();
  }

  get #root(): ShadowRoot {
    return this.#host.shadowRoot as ShadowRoot;
  }
}
