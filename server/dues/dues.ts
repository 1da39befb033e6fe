/** What is left to be done about a request, by which day: by law, or sooner as the shop promised. */
import { shippedLaw } from '../../content/law/jurisdictions.ts';
import { type DueDate, type DueFor, dueDates } from '../../content/returns/due-dates.ts';
import type { Receipt } from '../../content/returns/receipt.ts';
import { termsOf } from '../../content/returns/terms.ts';
import { versionsOf } from '../../content/returns/versions.ts';
import type { RequestState } from '../database/desk-tables.ts';
import type { Services } from '../services.ts';

type Needs = Pick<Services, 'shop' | 'policy'>;

/** The days by which the shop has to act, the next one first. */
export function duesOf(services: Needs, receipt: Receipt, state: RequestState = 'open'): DueDate[] {
  return datesOf(services, receipt, state).filter(({ who }) => who === 'trader');
}

/** The days by which either side has to act, the next one first; a request that is settled has none. */
export function datesOf(services: Needs, { request, receivedAt }: Receipt, state: RequestState): DueDate[] {
  const dates = dueDates(request, new Date(receivedAt), dueFor(services));
  return dates.filter((date) => isLeft(date, state));
}

const shops = new WeakMap<Needs['shop'], WeakMap<Needs['policy'], DueFor>>();

/** What is the same for all requests of a shop; its law remembers what it has worked out, so there is one of it. */
export function dueFor({ shop, policy }: Needs): DueFor {
  const policies = shops.get(shop) ?? new WeakMap<Needs['policy'], DueFor>();
  const { country, timeZone } = shop.about;
  const known = policies.get(policy) ?? {
    terms: termsOf(versionsOf({ shop, policy })),
    law: { ...shippedLaw, ...(policy.lawOn ? { on: policy.lawOn } : {}) },
    countries: [...new Set([country, ...(policy.countries ?? [])])],
    timeZone,
    ways: policy.ways,
    replyHours: shop.contact?.replyHours,
  };
  shops.set(shop, policies.set(policy, known));
  return known;
}

/** An acknowledgement went out with the receipt; an answer that was given is due no more, what it promised is. */
function isLeft({ what, reference }: DueDate, state: RequestState): boolean {
  if (what === 'acknowledge' || state === 'declined' || state === 'confirmed' || state === 'done') return false;
  if (what !== 'answer' || state === 'open') return true;
  // to ask for more is an answer as the shop promised it, and none that stops a period of the law
  return state === 'asked' && reference !== undefined;
}
