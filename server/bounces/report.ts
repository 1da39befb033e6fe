/**
 * Reads what mail servers send back when a mail cannot be delivered after all: a delivery status notification (RFC 3464).
 *
 * Looks for three things and leaves the rest: that delivery failed for good, why, and which of our mails it is about.
 */

/** A mail of ours that did not arrive. */
export interface Bounce {
  /** The mail in the queue. */
  readonly message: string;
  /** The enhanced status code, as `5.1.1`. */
  readonly problem: string;
}

/** The mail that `notification` says was not delivered; nothing, if it says something else. */
export function readBounce(notification: string): Bounce | undefined {
  const parts = notification.replaceAll('\r\n', '\n').split(/^--.*$/m);
  const at = parts.findIndex((part) => /^Content-Type: *message\/delivery-status\b/im.test(part));
  const status = parts[at];
  if (!status || !/^Action: *failed\b/im.test(status)) return undefined;
  const [, problem] = /^Status: *(5\.\d{1,3}\.\d{1,3})\b/im.exec(status) ?? [];
  // the mail itself, or its headers, stand behind the status
  const returned = parts.slice(at + 1).join('\n');
  const [, message] = /^Message-ID: *\n? *<([0-9a-f-]{36})@[^>\n]+>/im.exec(returned) ?? [];
  return problem && message ? { message, problem } : undefined;
}
