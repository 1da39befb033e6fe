/** What is due about a request, as the shop reads it: by which day, and by which law. */
import { shippedLaw } from '../../content/law/jurisdictions.ts';
import type { DueDate } from '../../content/returns/due-dates.ts';
import type { Receipt } from '../../content/returns/receipt.ts';
import { instantOf } from '../../content/values/calendar.ts';
import type { RequestState } from '../database/desk-tables.ts';
import { datesOf } from '../dues/dues.ts';
import type { Services } from '../services.ts';
import type { Fact } from './letter.ts';
import type { Voice } from './voice.ts';

/** One row with a line for each day; none, if nothing is left to do. */
export function dateFacts(
  services: Pick<Services, 'shop' | 'policy'>,
  receipt: Receipt,
  state: RequestState,
  voice: Voice,
): Fact[] {
  const dates = datesOf(services, receipt, state);
  return dates.length ? [[voice.say('mail:fact.due'), dates.map((date) => dateLine(date, voice)).join('\n')]] : [];
}

function dateLine({ what, by, reference }: DueDate, { say }: Voice): string {
  const line = say('mail:due.line', { what: what.replaceAll('-', '_'), day: instantOf(by) });
  const { act, article } = reference ?? {};
  const name = reference && act && shippedLaw.jurisdictions[reference.jurisdiction]?.acts[act];
  return name && article ? `${line} (${say('returns:why.article', { act: name, article })})` : line;
}
