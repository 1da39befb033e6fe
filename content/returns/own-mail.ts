/** A statement as a mail that the customer sends from their own address. */

import { instantOf } from '../values/calendar.ts';
import type { Values } from '../values/text.ts';
import { formatTime } from '../values/week.ts';
import type { Request } from './request.ts';
import { orderOf } from './statement.ts';

/** The messages that such a mail is made of. */
export type MailWord = `returns:mail.${'subject' | 'answer' | 'made'}`;

/** The words of a mail; `compact` where an address cannot carry them all. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
  readonly compact: string;
}

/** The mail that states `request`: with both languages, who writes and when, and that an answer is asked for. */
export function mailText(request: Request, say: (key: MailWord, values?: Values) => string): MailText {
  const { kind, statement, contractStatement, contact, order, madeAt } = request;
  const sender = [contact.name, contact.email, contact.phone].filter((part) => part).join('\n');
  const made = { day: instantOf(madeAt.slice(0, 10)), time: formatTime(madeAt.slice(11, 16)) };
  const parts = [
    statement,
    ...(contractStatement ? [contractStatement] : []),
    say('returns:mail.answer'),
    `${sender}\n${say('returns:mail.made', made)}`,
  ];
  return {
    subject: say('returns:mail.subject', { kind, ...orderOf(order) }),
    body: parts.join('\n\n'),
    compact: `${statement}\n\n${sender}`,
  };
}
