/** What a check has to say. Its words come from `locales` (`finding:<code>`), filled with `facts`. */

/** `blocks` stops publishing; `ask` wants a decision of the owner; `note` is good to know. */
export type Severity = 'blocks' | 'ask' | 'note';

export interface Finding {
  /** A whole word or two, as `value-unknown`; the key of its message. */
  readonly code: string;
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
