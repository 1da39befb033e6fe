/** The reader asked the shop to confirm something in writing; a page that takes the question on cancels the event. */
export class HelpAskEvent extends Event {
  /** The name of what was read, as `policy/return/body`. */
  readonly unit: string;
  /** What the reader wrote, and what they had read. */
  readonly question: string;
  /** The number of the order, if they gave one. */
  readonly order?: string;

  constructor(unit: string, question: string, order?: string) {
    super('help-ask', { bubbles: true, composed: true, cancelable: true });
    this.unit = unit;
    this.question = question;
    if (order) this.order = order;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'help-ask': HelpAskEvent;
  }
}
