/** What a check has to say. Its words come from `locales` (`finding:<code>`), filled with `facts`. */

/** `blocks` stops publishing; `ask` wants a decision of the owner; `note` is good to know. */
export type Severity = 'blocks' | 'ask' | 'note';

/** Everything that can be found; each has its words. */
export const findingCodes = [
  'file-missing',
  'not-json',
  'schema-unknown',
  'schema-newer',
  'shape',
  'duplicate-id',
  'id-retired',
  'category-unknown',
  'category-empty',
  'related-unknown',
  'action-nowhere',
  'source-missing',
  'translation-missing',
  'stale',
  'unreviewed',
  'not-adopted',
  'text-syntax',
  'value-unknown',
  'mark-stray',
  'value-lost',
  'value-extra',
  'plural-lost',
  'number-lost',
  'number-extra',
  'link-lost',
  'link-extra',
  'wrong-script',
  'untranslated',
  'shape-differs',
  'value-twice',
  'number-typed',
  'plural-missing',
  'plural-extra',
  'link-refused',
  'html-shown',
  'text-tangled',
  'locale-unlisted',
  'source-unlisted',
  'notice-over',
  'notice-backwards',
  'hours-backwards',
  'holidays-unknown',
  'demo-data',
  'not-canonical',
  'documents-unreachable',
  'address-missing',
  'report-elsewhere',
  'law-days',
  'law-start',
  'law-refusal',
  'law-demands',
  'law-fee',
  'law-credit',
  'law-cost',
  'law-refund',
  'law-refund-clock',
  'law-reply',
  'law-warranty',
  'law-exception',
  'law-book',
  'law-unknown',
  'rule-contradicts',
  'rule-unreachable',
  'rule-over',
  'rule-empty',
  'rule-untitled',
  'number-twice',
  'versions-disordered',
  'terms-differ',
  'withdrawal-unacknowledged',
  'withdrawal-hidden',
  'receipt-missing',
] as const;

/** One of `findingCodes`, the key of its message. */
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The file, as `faq.json`. */
  readonly file?: string | undefined;
  /** The place in the file, as `entries[3].fields.answer.pl`. */
  readonly path?: string | undefined;
  /** The unit, as `faq/return-window/answer`, with its locale behind a colon if it has one. */
  readonly unit?: string | undefined;
  /** What the message tells, by name. */
  readonly facts: { readonly [name: string]: string | number };
}

/** Whether anything among `findings` stops publishing. */
export function blocks(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'blocks');
}
