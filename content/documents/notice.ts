/** When the notice of a shop holds. */
import { wallClock } from '../values/calendar.ts';
import type { PublishedShop } from './published.ts';

/** The notice of `shop` at `now`, by the clock of the shop; nothing before its first day and after its last. */
export function noticeAt({ notice, timeZone }: PublishedShop, now: Date): PublishedShop['notice'] {
  const { day } = wallClock(now, timeZone);
  return notice && notice.from <= day && day <= notice.until ? notice : undefined;
}

/** `shop` as it is at `now`: without a notice that does not hold. */
export function shopAt(shop: PublishedShop, now: Date): PublishedShop {
  const { notice: _, ...rest } = shop;
  const notice = noticeAt(shop, now);
  return notice ? { ...rest, notice } : rest;
}
