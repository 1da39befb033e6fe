import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Linked, readLink } from '../../content/returns/order-link.ts';
import { currentMark } from './trail.ts';

/** Hears of links that lead to its host: from elsewhere, on the page, followed again. */
export class LinkController implements ReactiveController {
  readonly #onLink: (link: Linked) => void;

  constructor(host: ReactiveControllerHost, onLink: (link: Linked) => void) {
    this.#onLink = onLink;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.follow);
    addEventListener('popstate', this.follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.follow);
    removeEventListener('popstate', this.follow);
  }

  /** Does what the address says, unless the entry is one of ours. */
  readonly follow = (): void => {
    const link = readLink(location.hash);
    if (link.shown && !currentMark()) this.#onLink(link);
  };
}
