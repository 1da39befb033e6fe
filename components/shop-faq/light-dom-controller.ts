import type { ReactiveController } from 'lit';
import type { Entry } from '../../content/faq/entry.ts';
import { type LightEntry, type LightTopic, readLightDom } from './light-dom.ts';

/** Takes over what stands in its host's light DOM: the questions, which of them are open, and where the focus is. */
export class LightDomController implements ReactiveController {
  /** The questions of the light DOM; empty until they are taken over. */
  topics: readonly LightTopic[] = [];

  /** The same as the search reads them. */
  entries: readonly Entry[] = [];

  readonly #host: HTMLElement;
  #taken = false;
  #slotted = false;
  #focused = '';

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  hostConnected(): void {}

  /** Whether the reader has something to read before anything is loaded. */
  get hasContent(): boolean {
    return this.#host.textContent?.trim() !== '';
  }

  /** Reads the light DOM once; `shown` also gives its answers the slots of the rows that are drawn for them. */
  takeOver(shown: boolean, open: (entry: LightEntry) => void): void {
    if (!this.#taken) {
      this.#taken = true;
      this.topics = readLightDom(this.#host);
      this.entries = this.topics.flatMap(({ title, entries }) =>
        entries.map(({ id, question, nodes }) => ({ id, question, category: title, answer: textOf(nodes) })),
      );
      this.#focused = focusedIn(this.#host);
      for (const { entries } of this.topics) for (const entry of entries) if (entry.open) open(entry);
    }
    if (shown && !this.#slotted) {
      this.#slotted = true;
      for (const { entries } of this.topics) for (const { id, nodes } of entries) this.#slot(`answer-${id}`, nodes);
      this.#slot('contact', this.#host.querySelectorAll('.notice, .contact'));
    }
  }

  /** Gives the focus to the question that had it in the light DOM. */
  restoreFocus(): void {
    if (!this.#focused) return;
    const summary = this.#host.shadowRoot?.getElementById(this.#focused)?.querySelector('summary');
    if (summary) this.#focused = '';
    summary?.focus({ preventScroll: true });
  }

  #slot(name: string, nodes: Iterable<Node>): void {
    const holder = document.createElement('div');
    holder.slot = name;
    holder.append(...nodes);
    this.#host.append(holder);
  }
}

/** The id of the question in `host` that has the focus. */
function focusedIn(host: Element): string {
  const { activeElement } = document;
  return activeElement && host.contains(activeElement) ? (activeElement.closest('details')?.id ?? '') : '';
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map(({ textContent }) => textContent?.trim()).join('\n');
}
