import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Leads the focus: to the title of a new screen, to what is missing on one; so that each is announced once. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #place: () => string;
  #before = '';
  #claimed = false;
  #spared = false;

  /** `place` names the screen that is drawn; empty, while there is none. */
  constructor(host: ReactiveControllerHost & HTMLElement, place: () => string) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  /** A link has led here: the screen takes the focus, even the first one. */
  claim(): void {
    this.#claimed = true;
    this.#host.requestUpdate();
  }

  /** The next screen comes unasked: whoever is elsewhere on the page stays there. */
  spare(): void {
    this.#spared = !this.#host.matches(':focus-within');
  }

  hostUpdated(): void {
    const place = this.#place();
    const title = this.#find('[part="title"]');
    if (!place || !title) return;
    const isNew = this.#before !== '' && this.#before !== place;
    this.#before = place;
    if ((isNew && !this.#spared) || this.#claimed) title.focus();
    if (isNew) this.#spared = false;
    this.#claimed = false;
  }

  /** Goes to what is missing: at each attempt to go on, also if the same is missing still. */
  toSummary(): void {
    this.to('[part="summary"]');
  }

  /** Goes to what is drawn next, in place of what was pressed and is gone. */
  to(selector: string): void {
    this.#host.updateComplete.then(() => this.#find(selector)?.focus());
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}
