/** What the reader did, told to the page. Events carry data only, bubble and cross shadow boundaries. */
import type { Channel } from '../content/documents/contact.ts';
import type { FeedbackReason } from '../content/documents/feedback.ts';
import type { Finding } from '../content/documents/finding.ts';
import type { SearchReport } from '../content/faq/report.ts';

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

/** The reader searched and has stopped typing for a second. */
export class HelpSearchEvent extends Event {
  readonly query: string;
  readonly outcome: SearchReport['outcome'];
  /** How many answers were found. */
  readonly count: number;

  constructor({ query, outcome, count }: Omit<SearchReport, 'locale'>) {
    super('help-search', reaching);
    this.query = query;
    this.outcome = outcome;
    this.count = count;
  }
}

/** The reader said whether an answer helped; said again with a reason if they give one. */
export class HelpFeedbackEvent extends Event {
  /** The id of the entry. */
  readonly id: string;
  readonly helpful: boolean;
  readonly reason?: FeedbackReason;

  constructor(id: string, helpful: boolean, reason?: FeedbackReason) {
    super('help-feedback', reaching);
    this.id = id;
    this.helpful = helpful;
    if (reason) this.reason = reason;
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
    'help-search': HelpSearchEvent;
    'help-feedback': HelpFeedbackEvent;
    'help-contact': HelpContactEvent;
    'help-error': HelpErrorEvent;
  }
}
