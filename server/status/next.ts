/** What happens next about a request, to be read by the customer. */
import type { Due } from '../../content/returns/answer.ts';
import type { Receipt } from '../../content/returns/receipt.ts';
import { instantOf, weekday } from '../../content/values/calendar.ts';
import type { RequestState } from '../database/desk-tables.ts';
import { datesOf } from '../desk/dues.ts';
import { voiceFor } from '../mail/voice.ts';
import type { Services } from '../services.ts';

/** A sentence for each thing that either side has to do by some day. */
export function nextSteps(
  services: Pick<Services, 'shop' | 'policy'>,
  receipt: Receipt,
  state: RequestState,
): readonly string[] {
  const { say } = voiceFor(receipt.request.locale);
  const address = services.policy.returnAddress ?? services.shop.about.address;
  return datesOf(services, receipt, state).flatMap(({ what, day, withheld, otherwise }) => {
    const values = { day: instantOf(day), weekday: weekday(day) };
    switch (what) {
      case 'send-back':
        return [say('returns:next.send-back', values), ...(address ? [say('returns:next.address', { address })] : [])];
      case 'refund':
        return [say('returns:next.refund', values), ...(withheld ? [say('returns:next.withheld')] : [])];
      case 'reply':
        return [say('returns:next.answer', values), ...(accepts(otherwise) ? [say('returns:next.accepted')] : [])];
      default:
        return [];
    }
  });
}

function accepts(otherwise: Due['otherwise']): boolean {
  return otherwise === 'accepted';
}
