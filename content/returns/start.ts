/** The day that sets a period running: a delivery, a contract, or none yet. */
import type { CountryLaw } from '../law/country.ts';
import type { CalendarDay } from '../values/calendar.ts';
import type { Facts, ItemFacts } from './types.ts';

/** A day; `not-yet`, when it is still to come; `unknown`, when it may have come. */
export type Start = CalendarDay | 'not-yet' | 'unknown';

/** What sets the right to withdraw from goods running: of several parcels the one that the law names, else the last. */
export function goodsStart(
  { items, regular }: Facts,
  { rule }: CountryLaw,
): { readonly goodsStart: Start; readonly goods: number } {
  let [first, last]: (CalendarDay | undefined)[] = [];
  let [goods, coming, unknown] = [0, 0, 0];
  for (const item of items) {
    if (!isGoods(item)) continue;
    const day = delivery(item);
    goods++;
    if (day === 'unknown') unknown++;
    else if (day === 'not-yet') coming++;
    else {
      if (first === undefined || day < first) first = day;
      if (last === undefined || day > last) last = day;
    }
  }
  if (unknown) return { goods, goodsStart: 'unknown' };
  const { parcel } = (regular && rule('withdrawal.start-regular')?.value) || rule('withdrawal.start')?.value || unruled;
  return { goods, goodsStart: (parcel === 'first' ? first : coming ? undefined : last) ?? 'not-yet' };
}

const unruled = { parcel: 'last' } as const;

/** When the item itself came. */
export function delivery({ deliveredOn }: ItemFacts): Start {
  return deliveredOn ?? 'unknown';
}

/** Whether something was handed over that can travel back. */
export function isGoods({ kind }: ItemFacts): boolean {
  return kind === undefined || kind === 'goods';
}

/** Whether a start is a day. */
export function isDay(start: Start): start is CalendarDay {
  return start !== 'not-yet' && start !== 'unknown';
}
