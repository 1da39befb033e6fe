/** What happens next about a request, to be read by the customer. */
import { type NextLine, nextLines } from '../../content/returns/next-lines.ts';
import type { Receipt } from '../../content/returns/receipt.ts';
import type { RequestState } from '../database/desk-tables.ts';
import { datesOf } from '../dues/dues.ts';
import { voiceFor } from '../mail/voice.ts';
import type { Services } from '../services.ts';

/** A line for each thing that either side has to do by some day; none, once it is settled. */
export function nextSteps(
  services: Pick<Services, 'shop' | 'policy'>,
  receipt: Receipt,
  state: RequestState,
): readonly NextLine[] {
  const dates = datesOf(services, receipt, state);
  if (!dates.length && state !== 'open') return [];
  const { say, locale } = voiceFor(receipt.request.locale);
  return nextLines(dates, services.policy.returnAddress ?? services.shop.about.address, locale, say);
}
