/** When the parcels of an order came: the last one sets the time to withdraw running for all of it. */
import type { Answers, KnownOrder, Setting } from './answers.ts';
import type { Chosen } from './chosen.ts';

/** A day, or that it is still to come; nothing, where nobody said. */
export type Delivered = KnownOrder['deliveredOn'];

type Around = Pick<Setting, 'order'>;

/** When what has no parcel of its own came. */
export function deliveryOf({ order: told }: Answers, { order }: Around): Delivered {
  return order?.deliveredOn ?? told?.deliveredOn;
}

/** When the last parcel came; nothing, while that of an item is not known. */
export function lastParcel(answers: Answers, { order }: Around): Delivered {
  const common = deliveryOf(answers, { order });
  const days = order?.items.length ? order.items.map(({ deliveredOn = common }) => deliveredOn) : [common];
  if (days.includes(undefined)) return undefined;
  return days.includes('not-yet') ? 'not-yet' : [...days].sort().at(-1);
}

/** When an item came, where that was not with the last parcel. */
export function parcelOf({ known }: Chosen, answers: Answers, setting: Around): Delivered {
  const day = known?.deliveredOn ?? deliveryOf(answers, setting);
  return day === lastParcel(answers, setting) ? undefined : day;
}
