/** What the end of an attempt to send a mail means. */
import { errorCode } from '../log.ts';
import type { Message, Outcome } from './queue.ts';

/** Mail servers try for about as long before they give up. */
const patience = 5 * 24 * 3_600_000;

/** So often it fails in that time: a server that was off, or a clock that jumped, has not tried at all. */
const enough = 30;

/** However often it failed, a mail is tried again within this time. */
const longest = 4 * 3_600_000;

/** Why a mail could not be sent, as nodemailer tells it. */
interface MailError {
  /** What the mail server answered, as 550. */
  readonly responseCode?: number;
  /** What was said to it. */
  readonly command?: string;
  /** The line of its answer, as `550 5.1.1 no such mailbox`. */
  readonly response?: string;
}

/** The outcome of an attempt that failed at `now`; after the first, the next one comes in `retry` milliseconds. */
export function outcomeOf(error: unknown, { attempts, created_at }: Message, retry: number, now: Date): Outcome {
  const { responseCode } = Object(error) as MailError;
  const problem = responseCode ? String(responseCode) : errorCode(error);
  if (isNoMailbox(Object(error))) return { state: 'refused', problem };
  if (attempts + 1 >= enough && now.getTime() - Date.parse(created_at) > patience) return { state: 'dead', problem };
  const delay = Math.min(retry * 2 ** Math.min(attempts, 20), longest);
  return { state: 'waiting', problem, dueAt: new Date(now.getTime() + delay) };
}

/**
 * Whether the mailbox is not there.
 *
 * Every other 5xx is about the sender, the settings or the letter, which can be mended while the mail waits; many mail
 * servers say even that in answer to the recipient (RFC 3463: what begins with 5.1 or 5.2.1 is about the mailbox).
 */
function isNoMailbox({ responseCode = 0, command = '', response = '' }: MailError): boolean {
  if (responseCode < 500 || !/^(RCPT TO|DATA)/.test(command)) return false;
  const [, detail] = /^\d{3}[ -]5\.(\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
  if (detail) return /^(1\.([0-6]|10)|2\.1)$/.test(detail);
  return command.startsWith('RCPT') && [550, 551, 553].includes(responseCode);
}
