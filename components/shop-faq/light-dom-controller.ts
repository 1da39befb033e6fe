import type { Entry } from '../../content/faq/entry.ts';
import { type LightEntry, type LightTopic, readLightDom } from './light-dom.ts';

/** Takes over what stands in its host's light DOM: the questions, which of them are open, and where the focus is. */
export class LightDomController {
  /** The questions of the light DOM; empty until they are taken over. */
  topics: readonly LightTopic[] = [];

  /** The same as the search reads them. */
  entries: readonly Entry[] = [];

  readonly #host: HTMLElement;
  #taken = false;
  #slotted = false;
  #focused: Focused | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

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
        entries.map(({ id, question, nodes, lang }) => ({
          id,
          question,
          category: title,
          answer: textOf(nodes),
          ...(lang ? { lang } : {}),
        })),
      );
      this.#focused = this.#findFocused();
      for (const { entries } of this.topics) for (const entry of entries) if (entry.open) open(entry);
    }
    if (shown && !this.#slotted) {
      this.#slotted = true;
      for (const [at, { lead, entries }] of this.topics.entries()) {
        this.#slot(`lead-${at}`, lead);
        for (const { id, nodes } of entries) this.#slot(`answer-${id}`, nodes);
      }
      for (const name of ['notice', 'contact']) this.#slot(name, this.#host.querySelectorAll(`.${name}`));
    }
  }

  /** Gives the focus back to what had it in the light DOM, or to the question that it belonged to. */
  restoreFocus(): void {
    if (!this.#focused) return;
    const { element, id } = this.#focused;
    this.#focused = undefined;
    const question = id && this.#host.shadowRoot?.getElementById(id)?.querySelector('summary');
    const next = element.checkVisibility() ? element : question;
    if (next) next.focus({ preventScroll: true });
  }

  #findFocused(): Focused | undefined {
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    if (!(activeElement instanceof HTMLElement) || !this.#host.contains(activeElement)) return undefined;
    const entries = this.topics.flatMap((topic) => topic.entries);
    const own = entries.find(({ element, nodes }) => [element, ...nodes].some((node) => node.contains(activeElement)));
    return { element: activeElement, id: own?.id };
  }

  #slot(name: string, nodes: ArrayLike<Node> & Iterable<Node>): void {
    if (!nodes.length) return;
    const holder = document.createElement('div');
    holder.slot = name;
    holder.append(...nodes);
    this.#host.append(holder);
  }
}

/** What has the focus, and the id of the question that it belongs to. */
interface Focused {
  readonly element: HTMLElement;
  readonly id: string | undefined;
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map(({ textContent }) => textContent?.trim()).join('\n');
}
