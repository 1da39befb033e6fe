/** The right to withdraw that is left to a customer whose wish for an exchange or a return is declined. */
import type { Withdrawal } from '../../content/returns/answer.ts';
import type { Request } from '../../content/returns/request.ts';
import { itemsOf, requestFacts } from '../../content/returns/request-facts.ts';
import { rightOf, rights } from '../../content/returns/rights.ts';
import { type CalendarDay, instantOf, wallClock, weekday } from '../../content/values/calendar.ts';
import { dueFor } from '../dues/dues.ts';
import type { Voice } from '../mail/voice.ts';
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';

type Needs = Pick<Services, 'shop' | 'policy' | 'address'>;

/** Until when it can be used, in words, and the page on which it can. */
export interface Left {
  readonly text: string;
  readonly url?: string | undefined;
}

/** What is left on the day `at`; nothing, where it is over, may be over, or was never asked beside. */
export function withdrawalLeft(services: Needs, { receipt }: Stored, at: Date, { say }: Voice): Left | undefined {
  const { request, receivedAt } = receipt;
  if (request.kind !== 'exchange' && request.kind !== 'return') return undefined;
  const zone = request.timeZone ?? services.shop.about.timeZone;
  const windows = withdrawalsOf(services, request, new Date(receivedAt), zone);
  if (!windows.length || windows.some(({ status }) => status !== 'open')) return undefined;
  const url = pageOf(services);
  const [until] = windows.flatMap((each) => (each.status === 'open' && each.lastDay ? [each.lastDay.day] : [])).sort();
  if (!until) return { text: say('returns:window.unstarted'), url };
  if (until < dayOn(at, zone)) return undefined;
  const day = { day: instantOf(until), weekday: weekday(until) };
  return { text: say('returns:window.open', { ...day, lawful: 'no' }), url };
}

/** Of each item, in each country in which the order may have been delivered. */
function withdrawalsOf(services: Needs, request: Request, receivedAt: Date, zone: string): Withdrawal[] {
  const { terms, law, countries } = dueFor(services);
  const count = itemsOf(request).length;
  return (request.country ? [request.country] : countries).flatMap((country) =>
    rights(requestFacts(request, receivedAt, country, zone), terms, law, receivedAt)
      .items.slice(0, count)
      .map((item) => rightOf(item, 'withdrawal')),
  );
}

function dayOn(at: Date, zone: string): CalendarDay {
  return wallClock(at, zone).day;
}

function pageOf({ shop, address }: Needs): string | undefined {
  return shop.links?.returns && new URL(shop.links.returns, shop.about.url ?? address()).href;
}
