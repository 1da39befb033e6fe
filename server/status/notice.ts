/** What came of a form, told on the page that is loaded after it, so that nothing is sent twice. */
import { instantOf, wallClock } from '../../content/values/calendar.ts';
import { voiceFor } from '../mail/voice.ts';
import type { Services } from '../services.ts';
import type { Case } from './case.ts';

/** A mail that goes out within this time needs no other word, in milliseconds. */
const soon = 10 * 60_000;

/** Says that what is kept under `id` is kept; of what is not, nothing. */
export async function noticeOf(services: Services, known: Case, id?: string): Promise<string | undefined> {
  const { stored, events } = known;
  const { say } = voiceFor(stored.receipt.request.locale);
  const done = id ? events.find((event) => event.id === id)?.what : undefined;
  if (done === 'answer') return say('status:answered');
  if (done !== 'address' && done !== 'again') return undefined;
  const { email } = stored;
  const due = await dueTo(services, known);
  if (!due || due.getTime() < services.clock().getTime() + soon) return say('status:sent', { email });
  const { day, time } = wallClock(due, services.shop.about.timeZone);
  return say('status:sent.later', { email, day: instantOf(day), time });
}

/** When the confirmation that waits for the customer's address goes there. */
async function dueTo({ database }: Services, { stored: { receipt, email } }: Case): Promise<Date | undefined> {
  const row = await database.db
    .selectFrom('messages')
    .select('due_at')
    .where('reference', '=', receipt.reference)
    .where('template', '=', 'acknowledgement')
    .where('recipient', '=', email)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return row && new Date(row.due_at);
}
