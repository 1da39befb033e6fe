import type { ReactiveControllerHost } from 'lit';

/** Knows what the customer keeps, copied and had sent again, and how that went. */
export class KeepController {
  /** What could not be kept as a file, and is shown instead. */
  shown: 'receipt' | 'deadline' | undefined;
  /** How copying a text went, by the name of the text. */
  copied: Readonly<Record<string, 'copied' | 'selected'>> = {};
  /** How sending the confirmation to another address went. */
  resent: 'sending' | 'sent' | 'failed' | 'shape' | undefined;
  /** Where to it was last sent again. */
  address: string | undefined;

  readonly #host: ReactiveControllerHost;
  #reference: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What is kept is of the receipt with this reference: of another one nothing was kept, copied or sent yet. */
  of(reference: string): void {
    if (reference === this.#reference) return;
    Object.assign(this, { shown: undefined, copied: {}, resent: undefined, address: undefined });
    this.#reference = reference;
  }

  /** Takes how keeping `what` as a file goes. */
  async keep(what: 'receipt' | 'deadline', kept: Promise<string>): Promise<void> {
    this.shown = (await kept.catch(() => 'shown')) === 'shown' ? what : undefined;
    this.#host.requestUpdate();
  }

  /** Takes how copying the text `name` goes. */
  async copy(name: string, copied: Promise<'copied' | 'selected'>): Promise<void> {
    this.copied = { [name]: await copied };
    this.#host.requestUpdate();
  }

  /** Takes how sending the confirmation once more goes, to `email`; nothing is sent to what is no address. */
  async resend(email: string, sent: Promise<boolean> | undefined): Promise<void> {
    const reference = this.#reference;
    this.resent = sent ? 'sending' : 'shape';
    this.#host.requestUpdate();
    const arrived = await sent;
    if (arrived === undefined || reference !== this.#reference) return;
    this.resent = arrived ? 'sent' : 'failed';
    if (arrived) this.address = email;
    this.#host.requestUpdate();
  }
}
