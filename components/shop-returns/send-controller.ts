import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Request } from '../../content/returns/request.ts';
import { ReturnSettledEvent, ReturnSubmitEvent } from './events.ts';
import { type Channel, fetchChannel } from './keep/channel.ts';
import { type Outbox, openOutbox } from './keep/outbox.ts';
import type { Update } from './keep/update.ts';
import type { ReturnsDocuments } from './needs.ts';
import { confirmedNow, isHeld, type Sender, takenBack } from './outcome.ts';
import type { OutcomeController } from './outcome-controller.ts';
import { addOutcome, isOutcome } from './trail.ts';
import { warnOwner } from './warn-owner.ts';

/** Sends what the customer confirmed, and what was left from earlier visits; knows how it stands. */
export class SendController implements ReactiveController {
  /** Of the statement that was confirmed and is on its way for the first time. */
  busy = false;
  /** What was not sent is tried again, since the customer asked. */
  retrying = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #sender: Sender;
  readonly #shown: OutcomeController;
  #outbox: Outbox | undefined;
  #over: AbortController | undefined;
  #opened: unknown;
  /** The keys of what the customer put aside: it goes on being tried, and is shown again only once it is received. */
  readonly #aside = new Set<string>();
  readonly #isHeld = (key: string): boolean => isHeld(key, this.#sender.confirmed());

  constructor(host: ReactiveControllerHost & HTMLElement, sender: Sender, shown: OutcomeController) {
    this.#host = host;
    this.#sender = sender;
    this.#shown = shown;
    host.addController(this);
  }

  hostConnected(): void {
    this.#opened = undefined;
  }

  hostDisconnected(): void {
    this.#over?.abort();
    this.#outbox = undefined;
  }

  /** Opens the way to the shop, by the page's own `channel` if there is one; what waits is shown and sent at once. */
  open({ shop }: ReturnsDocuments, channel: Channel | undefined): void {
    const url = shop.requests?.acknowledges ? shop.requests.url : undefined;
    const opened = channel ?? url;
    if (opened === this.#opened || !this.#host.isConnected) return;
    this.hostDisconnected();
    this.#opened = opened;
    if (!url) return;
    const address = new URL(url, document.baseURI).href;
    const warn = warnOwner(this.#host, url);
    const tell = (update: Update): void => {
      warn(update);
      this.#hear(update);
    };
    this.#over = new AbortController();
    const { signal } = this.#over;
    const way = { channel: channel ?? fetchChannel(address), isHeld: this.#isHeld };
    this.#outbox = openOutbox({ shop: address, ...way, tell, signal });
    void this.#showWaiting(this.#outbox, signal);
  }

  /** Sends what the customer has confirmed now, in place of what they corrected, unless the page takes it on. */
  async submit(shown: Request, photos: readonly Blob[]): Promise<void> {
    const before = this.#sender.confirmed();
    const request = confirmedNow(shown, photos.length, before);
    if (this.busy || !this.#host.dispatchEvent(new ReturnSubmitEvent(request))) return;
    if (!this.#outbox) {
      this.#shown.show({ state: 'self', request });
      return addOutcome();
    }
    this.#sender.onConfirmed({ request, photos: photos.length });
    this.#aside.delete(request.key);
    this.busy = true;
    this.#host.requestUpdate();
    const update = await this.#outbox.submit(request, photos, before?.request.key);
    this.busy = false;
    this.#shown.show(update);
    addOutcome();
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
    const { outcome } = this.#shown;
    if (!outcome || outcome.state === 'received') return false;
    const { key, kind } = outcome.request;
    if (outcome.state !== 'self' && (await this.#outbox?.forget(key)) === false) return false;
    this.#sender.onConfirmed(undefined);
    this.#host.dispatchEvent(new ReturnSettledEvent(kind, 'sent-otherwise'));
    this.#shown.show(undefined);
    return true;
  }

  /** Leaves what is shown for something new; what is not settled goes on being tried. */
  leave(): void {
    if (!this.#shown.outcome && !this.#sender.confirmed()?.held) return;
    this.#sender.onConfirmed(undefined);
    this.putAside();
  }

  /** Goes back to change it: until it is confirmed again or left, this tab does not send it. */
  readonly correct = (): void => (isOutcome() ? history.back() : this.putAside());

  putAside(): void {
    const { outcome } = this.#shown;
    if (outcome) this.#aside.add(outcome.request.key);
    this.#sender.onConfirmed(takenBack(outcome, this.#sender.confirmed()));
    this.#shown.show(undefined);
  }

  async #showWaiting(outbox: Outbox, signal: AbortSignal): Promise<void> {
    const waiting = (await outbox.pending()).find(({ request: { key } }) => this.#concerns(key) && !this.#isHeld(key));
    if (!waiting || signal.aborted || this.busy || this.#shown.outcome) return;
    this.#sender.onUnasked();
    this.#shown.show(waiting);
  }

  readonly #hear = (update: Update): void => {
    const { state, request } = update;
    if (state === 'received')
      this.#host.dispatchEvent(new ReturnSettledEvent(request.kind, state, update.receipt.reference));
    // trying again is no news
    if (state === 'sending') return;
    // what was confirmed just now is told by `submit`
    const shown = !this.busy && this.#concerns(request.key);
    if (state === 'received' && !shown) this.#shown.arrive(update);
    if (!shown || (state === 'not-sent' && this.#aside.has(request.key))) return;
    if (!this.retrying) this.#sender.onUnasked();
    this.#shown.show(state === 'forgotten' ? undefined : update);
  };

  /** Whether the customer is to hear of it: nobody is taken from what they are filling in. */
  #concerns(key: string): boolean {
    if (this.#shown.outcome) return this.#shown.outcome.request.key === key;
    return this.#sender.confirmed()?.request.key === key || !this.#sender.isBusy();
  }
}
