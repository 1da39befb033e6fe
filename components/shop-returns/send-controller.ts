import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Request } from '../../content/returns/request.ts';
import { zonedInstant } from '../../content/values/zoned.ts';
import { ReturnSettledEvent, ReturnStepEvent, ReturnSubmitEvent } from './events.ts';
import { type Channel, fetchChannel } from './keep/channel.ts';
import { type Outbox, openOutbox } from './keep/outbox.ts';
import { sameAgain } from './keep/statement.ts';
import type { Update } from './keep/update.ts';
import type { ReturnsDocuments } from './needs.ts';
import type { Outcome, Sender } from './outcome.ts';
import type { Acknowledged } from './told.ts';
import { warnOwner } from './warn-owner.ts';

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
  /** The keys of what the customer put aside: it goes on being tried, and is shown again only once it is received. */
  readonly #aside = new Set<string>();

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
    const warn = warnOwner(this.#host, url);
    const tell = (update: Update): void => {
      warn(update);
      this.#hear(update);
    };
    this.#outbox = openOutbox({ shop: shop.name, channel: way, tell, signal });
  }

  /** Sends what the customer has confirmed now, in place of what they corrected, unless the page takes it on. */
  async submit(shown: Request, photos: readonly Blob[]): Promise<void> {
    const madeAt = shown.timeZone ? zonedInstant(new Date(), shown.timeZone) : shown.madeAt;
    const before = this.#sender.confirmed();
    const same = before?.photos === photos.length ? before.request : undefined;
    const request = sameAgain({ ...shown, madeAt }, same);
    if (this.busy || !this.#host.dispatchEvent(new ReturnSubmitEvent(request))) return;
    if (!this.#outbox) return this.#show({ state: 'self', request });
    this.#sender.onConfirmed({ request, photos: photos.length });
    this.#aside.delete(request.key);
    this.busy = true;
    this.#host.requestUpdate();
    const update = await this.#outbox.submit(request, photos, before?.request.key);
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

  /** The customer has sent it another way; false, if it has arrived meanwhile, which is then shown. */
  async settle(): Promise<boolean> {
    const { outcome } = this;
    if (!outcome || outcome.state === 'received') return false;
    const { key, kind } = outcome.request;
    if (outcome.state !== 'self' && (await this.#outbox?.forget(key)) === false) return false;
    this.#sender.onConfirmed(undefined);
    this.#host.dispatchEvent(new ReturnSettledEvent(kind, 'sent-otherwise'));
    this.#show(undefined);
    return true;
  }

  /** Leaves what is shown for something new; what is not settled goes on being tried. */
  leave(): void {
    if (!this.outcome) return;
    this.#sender.onConfirmed(undefined);
    this.#putAside();
  }

  /** Goes back to change it: until the corrected one is confirmed, it goes on being tried as it is. */
  readonly correct = (): void => this.#putAside();

  #putAside(): void {
    if (this.outcome) this.#aside.add(this.outcome.request.key);
    this.#show(undefined);
  }

  /** Shows again what was received before a reload. */
  restore({ lost, ...received }: Acknowledged): void {
    const { request } = received.receipt;
    this.outcome = { ...received, request, photos: 0, lost, kept: false };
  }

  readonly #hear = (update: Update): void => {
    const { state, request } = update;
    if (state === 'received')
      this.#host.dispatchEvent(new ReturnSettledEvent(request.kind, state, update.receipt.reference));
    // trying again is no news; what was confirmed just now is told by `submit`
    if (this.busy || state === 'sending' || !this.#concerns(request.key)) return;
    if (state === 'forgotten') this.#show(undefined);
    else if (state === 'received' || !this.#aside.has(request.key)) this.#show(update);
  };

  /** Whether the customer is to hear of it: nobody is taken from what they are filling in. */
  #concerns(key: string): boolean {
    if (this.outcome) return this.outcome.request.key === key;
    return this.#sender.confirmed()?.request.key === key || !this.#sender.isBusy();
  }

  #show(outcome: Outcome | undefined): void {
    const before = this.outcome?.state;
    this.outcome = outcome;
    this.#host.requestUpdate();
    if (before === outcome?.state) return;
    if (outcome?.state === 'received') {
      const { state, receipt, status, lost } = outcome;
      this.#sender.onReceived({ state, receipt, lost, ...(status ? { status } : {}) });
    }
    if (outcome) this.#host.dispatchEvent(new ReturnStepEvent(outcome.state === 'received' ? 'received' : 'unsent'));
  }
}
