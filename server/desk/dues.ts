/** What has to be done about a request by which day: by law, or sooner as the shop promised. */
import { shippedLaw } from '../../content/law/jurisdictions.ts';
import type { Due, Right } from '../../content/returns/answer.ts';
import type { Receipt } from '../../content/returns/receipt.ts';
import type { RequestItem, RequestKind } from '../../content/returns/request.ts';
import { rightOf, rights } from '../../content/returns/rights.ts';
import { termsOf } from '../../content/returns/terms.ts';
import type { Facts, ItemFacts } from '../../content/returns/types.ts';
import { versionsOf } from '../../content/returns/versions.ts';
import { wallClock } from '../../content/values/calendar.ts';
import type { RequestState } from '../database/desk-tables.ts';
import type { Services } from '../services.ts';

type Needs = Pick<Services, 'shop' | 'policy'>;

/** The days by which the shop has to act, the next one first; a request that is settled has none. */
export function duesOf(services: Needs, receipt: Receipt, state: RequestState = 'open'): Due[] {
  return datesOf(services, receipt, state).filter(({ who }) => who === 'trader');
}

/** The days by which either side has to act, the next one first. */
export function datesOf(
  { shop, policy }: Needs,
  { request, receivedAt, timeZone }: Receipt,
  state: RequestState,
): Due[] {
  const kind = rightFor[request.kind];
  if (!kind || state === 'declined' || state === 'confirmed' || state === 'done') return [];
  const today = wallClock(new Date(receivedAt), timeZone).day;
  const { deliveredOn, orderedOn = deliveredOn ?? today } = request.order;
  const items = request.items.length ? request.items : [unnamed];
  const facts: Facts = {
    country: request.country ?? shop.about.country,
    ...{ timeZone, orderedOn, noticeAt: receivedAt },
    items: items.map((item, at): ItemFacts => {
      const { category, quantity, price = unpriced, defect } = item;
      const complained = kind === 'conformity' ? { shownOn: defect?.shownOn, complainedOn: today } : undefined;
      return { id: `${at}`, category, quantity, price, deliveredOn, defect: complained };
    }),
  };
  const law = { ...shippedLaw, ...(policy.lawOn ? { on: policy.lawOn } : {}) };
  const answered = rights(facts, termsOf(versionsOf({ shop, policy })), law, new Date(receivedAt));
  const dues = answered.items.flatMap((item) => rightOf(item, kind).dates);
  return firstOfEach(dues.filter(({ what }) => isLeft(what, state)));
}

const rightFor: Readonly<Record<RequestKind, Right['kind'] | undefined>> = {
  withdrawal: 'withdrawal',
  return: 'return',
  exchange: 'exchange',
  complaint: 'conformity',
  question: undefined,
};

/** An answer that was given is due no more; what it promised is. */
function isLeft(what: Due['what'], state: RequestState): boolean {
  return what !== 'reply' || state === 'open' || state === 'asked';
}

function firstOfEach(dues: readonly Due[]): Due[] {
  const sorted = [...dues].sort((a, b) => (a.day < b.day ? -1 : 1));
  return sorted.filter(({ what }, at) => sorted.findIndex((each) => each.what === what) === at);
}

const unnamed: Pick<RequestItem, 'quantity' | 'category' | 'price' | 'defect'> = { quantity: 1 };

/** A price that is not known has no currency, so that it meets no condition. */
const unpriced = { amount: 0, currency: 'XXX' } as const;
