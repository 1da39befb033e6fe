/** What the end of an attempt to send a mail means. */
import { errorCode } from '../log.ts';
import type { Message, Outcome } from './queue.ts';

/** Mail servers try for about as long before they give up. */
const patience = 5 * 24 * 3_600_000;

/** However often it failed, a mail is tried again within this time. */
const longest = 4 * 3_600_000;

/** Why a mail could not be sent, as nodemailer tells it. */
interface MailError {
  /** What the mail server answered, as 550. */
  readonly responseCode?: number;
  /** What was said to it. */
  readonly command?: string;
}

/** The outcome of an attempt that failed at `now`; the second one comes after `retry` milliseconds. */
export function outcomeOf(error: unknown, { attempts, created_at }: Message, retry: number, now: Date): Outcome {
  const { responseCode = 0, command = '' } = Object(error) as MailError;
  const problem = responseCode ? String(responseCode) : errorCode(error);
  // a 5xx to anything else is about the sender or the settings, which can be mended while the mail waits
  if (responseCode >= 500 && /^(RCPT TO|DATA)/.test(command)) return { state: 'refused', problem };
  if (now.getTime() - Date.parse(created_at) > patience) return { state: 'dead', problem };
  const delay = Math.min(retry * 2 ** Math.min(attempts - 1, 20), longest);
  return { state: 'waiting', problem, dueAt: new Date(now.getTime() + delay) };
}
