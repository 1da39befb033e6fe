/** Speaks with every element of ours on a page. */
import { Conversation } from './conversation.ts';
import type { Told } from './talk.ts';

export class Conversations {
  readonly #all = new Map<HTMLElement, Conversation>();
  /** Tells the editors of several windows apart. */
  readonly #session = crypto.randomUUID();
  #latest: Told & { type: 'previews' } = { type: 'previews', previews: [], more: false, label: '' };

  /** Goes on with `hosts`, and with no others. */
  keep(hosts: readonly HTMLElement[]): void {
    for (const [host, conversation] of this.#all)
      if (host.isConnected) conversation.look();
      else {
        conversation.end();
        this.#all.delete(host);
      }
    for (const host of hosts) if (!this.#all.has(host)) this.#begin(host);
  }

  end(): void {
    for (const conversation of this.#all.values()) conversation.end();
  }

  /** Whether an event came from an element of ours. */
  hold(event: Event): boolean {
    return [...this.#all.keys()].some((host) => event.composedPath().includes(host));
  }

  /** Has the elements load what is published. */
  renew(): void {
    for (const conversation of this.#all.values()) conversation.renew();
  }

  /** Shows the elements in `locale`; without one, as the reader would see them. */
  show(locale?: string): void {
    for (const conversation of this.#all.values()) conversation.show(locale);
  }

  /** Shows what is not published; tells whether all of it could be told. */
  preview(told: Told & { type: 'previews' }): boolean {
    this.#latest = told;
    for (const conversation of this.#all.values()) conversation.preview(told.previews, told.label);
    return ![...this.#all.values()].some(({ isCut }) => isCut);
  }

  /** Brings a text into view; tells whether any element has it. */
  async reveal(unit: string): Promise<boolean> {
    const shown = await Promise.all([...this.#all.values()].map((each) => each.reveal(unit)));
    return shown.includes(true);
  }

  #begin(host: HTMLElement): void {
    const conversation = new Conversation(host, this.#session);
    conversation.preview(this.#latest.previews, this.#latest.label);
    this.#all.set(host, conversation);
  }
}
