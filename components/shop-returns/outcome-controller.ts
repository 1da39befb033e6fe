import type { ReactiveControllerHost } from 'lit';
import { ReturnStepEvent } from './events.ts';
import { acknowledged, type Outcome, outcomeOf, type Received, stepOf } from './outcome.ts';
import type { Acknowledged } from './told.ts';
import { addOutcome } from './trail.ts';

/** Knows what is shown of what was sent, and what arrived while something else was shown. */
export class OutcomeController {
  outcome: Outcome | undefined;
  /** What was received while the customer did something else, and they have not looked at. */
  arrived: readonly Acknowledged[] = [];

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onReceived: (received: Acknowledged) => void;
  readonly #onArrived: (arrived: readonly Acknowledged[]) => void;
  /** What was shown before the customer looked at what had arrived. */
  #beneath: { readonly outcome: Outcome | undefined } | undefined;

  /** `onArrived` hears what waits to be looked at, to keep it. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    onReceived: (received: Acknowledged) => void,
    onArrived: (arrived: readonly Acknowledged[]) => void,
  ) {
    this.#host = host;
    this.#onReceived = onReceived;
    this.#onArrived = onArrived;
  }

  show(outcome: Outcome | undefined): void {
    const before = this.outcome;
    this.outcome = outcome;
    this.#beneath = undefined;
    this.#host.requestUpdate();
    if (outcome?.state === 'received') {
      this.#see(outcome);
      if (before?.state !== 'received') this.#onReceived(acknowledged(outcome));
    }
    const step = stepOf(outcome);
    if (step && step !== stepOf(before)) this.#host.dispatchEvent(new ReturnStepEvent(step));
  }

  /** Shows again what was received before a reload. */
  restore(received: Acknowledged): void {
    this.outcome = outcomeOf(received);
  }

  /** Takes what was received while something else is shown. */
  arrive(received: Received): void {
    this.#keep([...this.arrived, acknowledged(received)]);
  }

  /** Shows what had arrived. */
  readonly look = (received: Acknowledged): void => {
    this.#beneath = { outcome: this.outcome };
    this.outcome = outcomeOf(received);
    addOutcome();
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new ReturnStepEvent('received'));
  };

  /** Whether what is shown is something that the customer only looks at. */
  get looking(): boolean {
    return this.#beneath !== undefined;
  }

  /** Goes back from it to what was shown before. */
  lookAway(): void {
    const seen = this.outcome;
    this.outcome = this.#beneath?.outcome;
    this.#beneath = undefined;
    if (seen) this.#see(seen);
    this.#host.requestUpdate();
  }

  #see({ request }: Outcome): void {
    this.#keep(this.arrived.filter(({ receipt }) => receipt.request.key !== request.key));
  }

  #keep(arrived: readonly Acknowledged[]): void {
    if (arrived.length === this.arrived.length) return;
    this.arrived = arrived;
    this.#onArrived(arrived);
    this.#host.requestUpdate();
  }
}
