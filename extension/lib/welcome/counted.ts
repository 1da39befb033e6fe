/** What follows from what an owner told: it brings the law along, and so is loaded once the page is there. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import { type Advice, adviceOn } from '../../../content/starter/advice.ts';
import { begin } from '../../../content/starter/begin.ts';
import { type Offer, offersOf } from '../../../content/starter/offers.ts';
import { loadStarter } from '../../../content/starter/starter.ts';
import type { Told } from '../../../content/starter/told.ts';
import { wallClock } from '../../../content/values/calendar.ts';
import { rim } from '../../../locales/rim.ts';

/** The help centre as it would begin, what the law says to it, and what is offered for it. */
export interface Counted {
  readonly center: HelpCenter;
  readonly advice: readonly Advice[];
  readonly offers: readonly Offer[];
}

export async function counted(told: Told): Promise<Counted> {
  const center = await begin(told, await loadStarter(), true);
  return {
    center,
    advice: adviceOn(center, shippedLaw, wallClock(new Date(), told.timeZone).day),
    offers: told.locales.length ? await offersOf(center, rim) : [],
  };
}
