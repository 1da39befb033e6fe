import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Request } from '../../content/returns/request.ts';
import { zonedInstant } from '../../content/values/zoned.ts';
import { ReturnSettledEvent, ReturnStepEvent, ReturnSubmitEvent } from './events.ts';
import { type Channel, fetchChannel } from './keep/channel.ts';
import type { Received } from './keep/delivery.ts';
import { type Outbox, openOutbox } from './keep/outbox.ts';
import type { Update } from './keep/update.ts';
import type { ReturnsDocuments } from './needs.ts';

/** How what was confirmed stands; `self`: the customer sends it, for there is nobody here to send it to. */
export type Outcome = Update | { readonly state: 'self'; readonly request: Request };

/** What the customer does meanwhile. */
export interface Sender {
  /** Whether they are on their way to another statement, from which nothing may take them. */
  readonly isBusy: () => boolean;
  /** What was shown as confirmed is with the shop. */
  readonly onReceived: (received: Received) => void;
}

/** Sends what the customer confirmed, and what was left from earlier visits; knows how it stands. */
export class SendController implements ReactiveController {
  outcome: Outcome | undefined;
  /** Of the statement that was confirmed and is on its way for the first time. */
  busy = false;
  /** What was not sent is tried again, since the customer asked. */
  retrying = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #sender: Sender;
  #outbox: Outbox | undefined;
  #over = new AbortController();
  #opened: unknown;

  constructor(host: ReactiveControllerHost & HTMLElement, sender: Sender) {
    this.#host = host;
    this.#sender = sender;
    host.addController(this);
  }

  hostConnected(): void {
    this.#over = new AbortController();
    this.#opened = undefined;
  }

  hostDisconnected(): void {
    this.#over.abort();
    this.#outbox = undefined;
  }

  /** Opens the way to the shop, by the page's own `channel` if there is one; what waits is sent at once. */
  open({ shop }: ReturnsDocuments, channel: Channel | undefined): void {
    const url = shop.requests?.acknowledges ? shop.requests.url : undefined;
    const opened = channel ?? url;
    if (opened === this.#opened || !this.#host.isConnected) return;
    this.#opened = opened;
    this.#outbox = undefined;
    if (!url) return;
    const way = channel ?? fetchChannel(new URL(url, document.baseURI).href);
    const { signal } = this.#over;
    this.#outbox = openOutbox({ shop: shop.name, channel: way, tell: this.#hear, signal });
  }

  /** Sends what the customer has confirmed now, unless the page takes it on. */
  async submit(shown: Request, photos: readonly Blob[]): Promise<void> {
    const madeAt = shown.timeZone ? zonedInstant(new Date(), shown.timeZone) : shown.madeAt;
    const request = { ...shown, madeAt };
    if (this.busy || !this.#host.dispatchEvent(new ReturnSubmitEvent(request))) return;
    if (!this.#outbox) return this.#show({ state: 'self', request });
    this.busy = true;
    this.#host.requestUpdate();
    const update = await this.#outbox.submit(request, photos);
    this.busy = false;
    this.#show(update);
  }

  readonly retry = async (): Promise<void> => {
    this.retrying = true;
    this.#host.requestUpdate();
    await this.#outbox?.retry();
    this.retrying = false;
    this.#host.requestUpdate();
  };

  /** The customer has sent it another way, or begins anew. */
  readonly settle = (): void => {
    const { outcome } = this;
    if (!outcome) return;
    if (outcome.state !== 'received') {
      this.#outbox?.forget(outcome.request.key);
      this.#host.dispatchEvent(new ReturnSettledEvent(outcome.request.kind, 'sent-otherwise'));
    }
    this.#show(undefined);
  };

  /** Leaves the acknowledgement for something new; what is not settled stays. */
  leave(): void {
    if (this.outcome?.state === 'received') this.#show(undefined);
  }

  /** Puts the statement away to change it: it will not be sent as it is. */
  readonly correct = (): void => {
    if (this.outcome) this.#outbox?.forget(this.outcome.request.key);
    this.#show(undefined);
  };

  /** Shows again what was received before a reload. */
  restore(received: Received): void {
    const { request } = received.receipt;
    this.outcome = { ...received, request, photos: 0, lost: 0, kept: false };
  }

  readonly #hear = (update: Update): void => {
    if (update.state === 'received') {
      const { kind } = update.request;
      this.#host.dispatchEvent(new ReturnSettledEvent(kind, 'received', update.receipt.reference));
    }
    const shown = this.outcome?.request.key;
    // what was confirmed just now is told by `submit`, and nobody is taken from what they are filling in
    if (this.busy || (shown ? shown !== update.request.key : this.#sender.isBusy())) return;
    // trying again is no news
    if (update.state === 'sending' || update.state === 'forgotten') return;
    this.#show(update);
  };

  #show(outcome: Outcome | undefined): void {
    const before = this.outcome?.state;
    this.outcome = outcome;
    this.#host.requestUpdate();
    if (before === outcome?.state) return;
    if (outcome?.state === 'received')
      this.#sender.onReceived({
        state: outcome.state,
        receipt: outcome.receipt,
        ...(outcome.status ? { status: outcome.status } : {}),
      });
    if (outcome) this.#host.dispatchEvent(new ReturnStepEvent(outcome.state === 'received' ? 'received' : 'unsent'));
  }
}
