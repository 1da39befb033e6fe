import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DueDate } from '../../content/returns/due-dates.ts';
import type { NextLine } from '../../content/returns/next-lines.ts';
import type { Receipt } from '../../content/returns/receipt.ts';
import { isEmail } from '../../content/returns/request/email.ts';
import { copyField } from './keep/own-mail.ts';
import type { Papers } from './papers.ts';

/** Hands the customer what they keep: a copy of the receipt, a deadline for their calendar, a text to copy. */
export class KeepController implements ReactiveController {
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
    host.addController(this);
  }

  hostConnected(): void {}

  /** What is kept is of the receipt with this reference: of another one nothing was kept, copied or sent yet. */
  of(reference: string): void {
    if (reference === this.#reference) return;
    Object.assign(this, { shown: undefined, copied: {}, resent: undefined, address: undefined });
    this.#reference = reference;
  }

  async receipt(receipt: Receipt, lines: readonly NextLine[], papers: Papers): Promise<void> {
    const kept = await import('./keep-files.ts')
      .then(({ keepReceipt }) => keepReceipt(receipt, lines, papers))
      .catch(() => 'shown');
    this.shown = kept === 'shown' ? 'receipt' : undefined;
    this.#host.requestUpdate();
  }

  async deadline(receipt: Receipt, due: DueDate, papers: Papers): Promise<void> {
    const kept = await import('./keep-files.ts')
      .then(({ keepDeadline }) => keepDeadline(receipt, due, papers))
      .catch(() => 'shown');
    this.shown = kept === 'shown' ? 'deadline' : undefined;
    this.#host.requestUpdate();
  }

  /** Copies what stands in the field `name`. */
  async copy(name: string, field: HTMLTextAreaElement | null | undefined): Promise<void> {
    if (!field) return;
    this.copied = { [name]: await copyField(field) };
    this.#host.requestUpdate();
  }

  /** Has the shop send its confirmation once more, to `email`. */
  async resend(status: string, email: string): Promise<void> {
    const reference = this.#reference;
    this.resent = isEmail(email) ? 'sending' : 'shape';
    this.#host.requestUpdate();
    if (this.resent === 'shape') return;
    const answer = await fetch(`${status}/address`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email }),
      credentials: 'omit',
      cache: 'no-store',
    }).catch(() => undefined);
    if (reference !== this.#reference) return;
    this.resent = answer?.ok ? 'sent' : 'failed';
    if (answer?.ok) this.address = email;
    this.#host.requestUpdate();
  }
}
