/** What `rights` is asked about a request that the shop has. */
import { type CalendarDay, wallClock } from '../values/calendar.ts';
import { unpriced } from '../values/money.ts';
import type { Request, RequestItem } from './request.ts';
import type { Facts, ItemFacts } from './types.ts';

/** The facts as the request tells them: its items first, then what came with the last parcel, if none of them did. */
export function requestFacts(request: Request, receivedAt: Date, country: string, timeZone: string): Facts {
  const today = wallClock(receivedAt, timeZone).day;
  const { deliveredOn } = request.order;
  const { orderedOn = deliveredOn === 'not-yet' ? today : (deliveredOn ?? today) } = request.order;
  const items = itemsOf(request);
  const complainedOn = request.kind === 'complaint' ? today : undefined;
  return {
    country,
    timeZone,
    orderedOn,
    noticeAt: receivedAt.toISOString(),
    items: [...items, ...lastParcel(items)].map((item, at) => itemFacts(item, `${at}`, deliveredOn, complainedOn)),
  };
}

/** The items of a request; one without a name stands for all, where none was named. */
export function itemsOf({ items }: Request): readonly Unnamed[] {
  return items.length ? items : [unnamed];
}

type Unnamed = Omit<RequestItem, 'name'>;

const unnamed: Unnamed = { quantity: 1 };

function lastParcel(items: readonly Unnamed[]): Unnamed[] {
  if (items.some(({ deliveredOn }) => deliveredOn === undefined)) return [];
  const [{ price = unpriced } = unnamed] = items;
  return [{ quantity: 1, price: { amount: 0, currency: price.currency } }];
}

function itemFacts(
  { category, quantity, price = unpriced, defect, deliveredOn }: Unnamed,
  id: string,
  lastParcelOn: ItemFacts['deliveredOn'],
  complainedOn: CalendarDay | undefined,
): ItemFacts {
  const complained = complainedOn ? { shownOn: defect?.shownOn, complainedOn } : undefined;
  return { id, category, quantity, price, deliveredOn: deliveredOn ?? lastParcelOn, defect: complained };
}
