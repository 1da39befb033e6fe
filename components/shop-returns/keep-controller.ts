import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Receipt } from '../../content/returns/receipt.ts';

/** Hands the customer what they keep: a copy of the receipt, and its deadline for their calendar. */
export class KeepController implements ReactiveController {
  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }
  hostConnected(): void {}
  async keep(_receipt: Receipt): Promise<void> {}
  async deadline(_receipt: Receipt): Promise<void> {}
}
