/** Looks a help centre over before it is published: what stops it, what wants a decision, what is good to know. */
import { shippedLaw } from '../law/jurisdictions.ts';
import { checkPolicy } from '../returns/check.ts';
import { wallClock } from '../values/calendar.ts';
import type { HelpCenter } from './center.ts';
import { checkIds } from './check/ids.ts';
import { checkRequests } from './check/requests.ts';
import { checkShop } from './check/shop.ts';
import { checkTexts } from './check/texts.ts';
import { checkTranslations } from './check/translations.ts';
import type { Finding } from './finding.ts';

/** All findings of a help centre that was read without one; with `now`, also those that depend on the day. */
export async function check(center: HelpCenter, { now }: { now?: Date } = {}): Promise<Finding[]> {
  const today = now && wallClock(now, center.shop.about.timeZone).day;
  return [
    ...checkShop(center, now),
    ...checkRequests(center),
    ...checkIds(center),
    ...checkPolicy(center, shippedLaw, today),
    ...checkTexts(center),
    ...(await checkTranslations(center)),
  ];
}
