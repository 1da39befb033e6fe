/** What the customer did on their way. The only events that carry personal data: a page that listens has to keep it safe. */
import type { Request, RequestKind } from '../../content/returns/request.ts';
import type { Screen } from '../../content/returns/steps/answers.ts';

const reaching = { bubbles: true, composed: true } as const;

/** The customer went to a screen, on or back. */
export class ReturnStepEvent extends Event {
  /** The name of the screen; `received` and `unsent` are those after sending. */
  readonly step: Screen | 'received' | 'unsent';

  constructor(step: ReturnStepEvent['step']) {
    super('return-step', reaching);
    this.step = step;
  }
}

/** The customer confirmed what they state; nothing has been sent. Cancelled, nothing will be. */
export class ReturnSubmitEvent extends Event {
  readonly kind: RequestKind;
  readonly request: Request;

  constructor(request: Request) {
    super('return-submit', { ...reaching, cancelable: true });
    this.kind = request.kind;
    this.request = request;
  }
}

/** The shop has what the customer stated, or the customer said that they sent it another way. */
export class ReturnSettledEvent extends Event {
  readonly kind: RequestKind;
  readonly state: 'received' | 'sent-otherwise';
  /** Of the shop's receipt. */
  readonly reference?: string;

  constructor(kind: RequestKind, state: ReturnSettledEvent['state'], reference?: string) {
    super('return-settled', reaching);
    this.kind = kind;
    this.state = state;
    if (reference) this.reference = reference;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'return-step': ReturnStepEvent;
    'return-submit': ReturnSubmitEvent;
    'return-settled': ReturnSettledEvent;
  }
}
