import type { ReactiveControllerHost } from 'lit';

/** Knows what was probably meant by an address; what knows it is fetched once somebody has typed one. */
export class SlipController {
  readonly #host: ReactiveControllerHost;
  #likely: ((email: string) => string | undefined) | undefined;
  #asked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The address that was probably meant by `email`, as far as it is known by now. */
  meant(email: string | undefined): string | undefined {
    if (email && !this.#asked) this.#fetch();
    return email ? this.#likely?.(email) : undefined;
  }

  async #fetch(): Promise<void> {
    this.#asked = true;
    const known = await import('../../content/returns/request/likely-email.ts').catch(() => undefined);
    this.#likely = known?.likelyEmail;
    this.#asked = known !== undefined;
    if (known) this.#host.requestUpdate();
  }
}
