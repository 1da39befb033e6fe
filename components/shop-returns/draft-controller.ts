import type { ReactiveControllerHost } from 'lit';
import { type Draft, type Later, openDraft } from './keep/draft.ts';
import type { Acknowledged, Confirmed, Told } from './told.ts';

/** What is kept of a way: what was told and confirmed, and once the shop has it its receipt. */
export interface Kept extends Told {
  readonly confirmed?: Confirmed | undefined;
  readonly received?: Acknowledged | undefined;
  /** What was received while something else was shown, and nobody has looked at. */
  readonly arrived?: readonly Acknowledged[] | undefined;
}

/** Keeps what the customer tells, in the tab; on the device only when they ask. */
export class DraftController {
  /** Of an earlier visit; nothing of it is shown before the customer asks. */
  later: Later<Kept> | undefined;
  /** Until when it is kept on this device, since the customer asked. */
  until: Date | undefined;
  said: 'deleted' | 'blocked' | undefined;

  readonly #host: ReactiveControllerHost;
  #draft: Draft<Kept> | undefined;
  #kept: Kept = { answers: {} };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Opens what is kept for this page; what was told in this tab comes back at once. */
  open(mode: string): Kept {
    this.#draft = openDraft<Kept>(`${location.pathname} ${mode}`);
    this.#draft.onDevice().then((later) => {
      this.later = later;
      this.#host.requestUpdate();
    });
    this.#kept = this.#draft.inTab() ?? { answers: {} };
    return this.#kept;
  }

  /** What was confirmed of what was told, and is not with the shop as far as this tab knows. */
  get confirmed(): Confirmed | undefined {
    return this.#kept.confirmed;
  }

  /** Keeps what is new; of what was received before nothing is said once something else is begun. */
  write(kept: Partial<Kept>): void {
    const { received, ...before } = this.#kept;
    this.#kept = kept.begun || kept.confirmed ? { ...before, ...kept } : { ...before, received, ...kept };
    this.#draft?.write(this.#kept);
  }

  /** Leaves nothing on the device but, in this tab, the receipt. */
  finish(received: Acknowledged): void {
    const { contact } = this.#kept.answers;
    this.#draft?.remove();
    Object.assign(this, { later: undefined, until: undefined, said: undefined });
    this.write({ answers: { contact }, order: undefined, begun: false, confirmed: undefined, received });
  }

  async continueLater(photos: readonly Blob[]): Promise<void> {
    this.until = await this.#draft?.continueLater(photos);
    this.said = this.until ? undefined : 'blocked';
    this.#host.requestUpdate();
  }

  /** Those too that came after the customer asked to keep what they told. */
  keepPhotos(photos: readonly Blob[]): void {
    if (this.until) void this.continueLater(photos);
  }

  async resume(): Promise<Later<Kept> | undefined> {
    const later = await this.#draft?.resume();
    this.later = undefined;
    this.until = later?.until;
    if (later) this.#kept = later.value;
    return later;
  }

  async remove(): Promise<void> {
    const gone = await this.#draft?.remove();
    Object.assign(this, { later: undefined, until: undefined, said: gone ? 'deleted' : 'blocked' });
    this.#kept = { answers: {} };
    this.#host.requestUpdate();
  }
}
