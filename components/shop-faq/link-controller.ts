import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { entryOf, linkedId } from '../../content/documents/listing.ts';
import type { PublishedEntry } from '../../content/documents/published.ts';
import { copyText } from '../copy-text.ts';
import { HelpOpenEvent } from '../events.ts';

/** A link that the reader asked for: in the clipboard, or to be copied by hand. */
export interface AnswerLink {
  readonly id: string;
  readonly url: string;
  readonly copied: boolean;
}

type Linkable = () => readonly Pick<PublishedEntry, 'id' | 'formerly'>[];

/** How long a copied link says so, in milliseconds. */
const saidFor = 4000;

/**
 * Keeps which answers are open in step with the address of the page: a link opens one, an opened one becomes an
 * address to come back to, and Back closes it.
 */
export class LinkController implements ReactiveController {
  link: AnswerLink | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #entries: Linkable;
  readonly #bringOut: (id: string) => void;
  readonly #open = new Set<string>();
  /** The id in the address that was last acted upon. */
  #followed = '';
  /** The reader went to another address, not another element of the page. */
  #moved = false;

  /** `entries` are those of the host; `bringOut` has it show one that it hides. */
  constructor(host: ReactiveControllerHost & HTMLElement, entries: Linkable, bringOut: (id: string) => void) {
    this.#host = host;
    this.#entries = entries;
    this.#bringOut = bringOut;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onAddress);
    addEventListener('hashchange', this.#onAddress);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onAddress);
    removeEventListener('hashchange', this.#onAddress);
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  /** Has an answer open without telling the address. */
  open(id: string): void {
    this.#open.add(id);
  }

  /** Opens what the address means and closes what it meant before; called once the questions are drawn. */
  follow(): void {
    const id = linkedId(location.hash);
    const entry = id && this.#find(id);
    const moved = this.#moved;
    this.#moved = false;
    if (id === this.#followed || (id && !entry && !moved)) return;
    this.#open.delete(this.#find(this.#followed) ?? '');
    this.#followed = entry ? id : '';
    const isNew = entry && !this.#open.has(entry);
    if (entry) {
      this.#open.add(entry);
      this.#bringOut(entry);
    }
    this.#host.requestUpdate();
    if (isNew) this.#host.updateComplete.then(() => this.#bringIntoView(entry));
  }

  /** Acts on the reader's click: an opened answer becomes the address, a closed one leaves it. */
  readonly onSummary = (event: Event): void => {
    const details = (event.currentTarget as HTMLElement).closest('details');
    if (!details) return;
    const { id, open } = details;
    if (open) {
      this.#open.delete(id);
      if (this.#find(linkedId(location.hash)) === id) this.#tell('');
    } else {
      this.#open.add(id);
      this.#tell(id);
      this.#host.dispatchEvent(new HelpOpenEvent(id));
    }
  };

  /** Follows what opened or closed an answer without a click, as find-in-page does. */
  readonly onToggle = (event: Event): void => {
    const { id, open } = event.currentTarget as HTMLDetailsElement;
    this.#open[open ? 'add' : 'delete'](id);
  };

  /** Puts the link to an answer into the clipboard, or shows it where that is refused. */
  async copy(id: string): Promise<void> {
    const url = addressOf(id);
    const link = { id, url, copied: await copyText(url) };
    this.link = link;
    this.#host.requestUpdate();
    if (!link.copied) return;
    setTimeout(() => {
      if (this.link !== link) return;
      this.link = undefined;
      this.#host.requestUpdate();
    }, saidFor);
  }

  readonly #onAddress = (): void => {
    this.#moved = true;
    this.#host.requestUpdate();
  };

  /** Opening adds to the history, closing does not. */
  #tell(id: string): void {
    this.#followed = id;
    if (id) history.pushState(history.state, '', addressOf(id));
    else history.replaceState(history.state, '', addressOf(''));
  }

  /** The id of the entry that a linked id means, if the host has it. */
  #find(id: string): string | undefined {
    return entryOf(this.#entries(), id)?.id;
  }

  #bringIntoView(id: string): void {
    const details = this.#host.shadowRoot?.getElementById(id);
    details?.scrollIntoView({ block: 'nearest' });
    details?.querySelector('summary')?.focus({ preventScroll: true });
  }
}

/** This page's address with the link to an answer, or without one. */
function addressOf(id: string): string {
  const url = new URL(location.href);
  url.hash = id && `faq=${id}`;
  return url.href;
}
