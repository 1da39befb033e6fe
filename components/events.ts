/** What the reader did, told to the page. Events carry data only, bubble and cross shadow boundaries. */
import type { Channel } from '../content/documents/contact.ts';
import type { Finding } from '../content/documents/finding.ts';

const reaching = { bubbles: true, composed: true } as const;

/** The reader opened an answer. */
export class HelpOpenEvent extends Event {
  /** The id of the entry. */
  readonly id: string;

  constructor(id: string) {
    super('help-open', reaching);
    this.id = id;
  }
}

/** The reader chose a way to reach a person. */
export class HelpContactEvent extends Event {
  readonly channel: Channel;

  constructor(channel: Channel) {
    super('help-contact', reaching);
    this.channel = channel;
  }
}

/** Something is wrong with what the page or the shop provides. */
export class HelpErrorEvent extends Event {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super('help-error', reaching);
    this.finding = finding;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'help-open': HelpOpenEvent;
    'help-contact': HelpContactEvent;
    'help-error': HelpErrorEvent;
  }
}
