/** What a customer can ask for: the few rows on one screen, best first, and what else there is. */
import { type Answers, aimOf, type Setting } from './answers.ts';
import { judged } from './facts.ts';
import type { Offer } from './offer.ts';
import { remedyOffers } from './remedy-offers.ts';
import { returnOffers } from './return-offers.ts';
import { type Paying, type Share, shareOf } from './share.ts';
import { withdrawalWindow } from './window.ts';

/** At most three rows, and those behind "other ways". */
export interface Offers {
  readonly first: readonly Offer[];
  readonly others: readonly Offer[];
}

/** The rows for the answers so far; none for a withdrawal, which is money back, nor for an exchange. */
export function offersOf(answers: Answers, setting: Setting): Offers {
  const rows = allOffers(answers, setting);
  return { first: rows.slice(0, most), others: rows.slice(most) };
}

/** All rows, those behind "other ways" included. */
export function allOffers(answers: Answers, setting: Setting): Offer[] {
  const aim = aimOf(answers, setting);
  if (aim !== 'return' && aim !== 'complaint') return [];
  const items = judged(answers, setting) ?? [];
  const share = (kind: Paying): Share => shareOf(kind, items, answers, setting);
  const shares = { withdrawal: share('withdrawal'), return: share('return'), conformity: share('conformity') };
  const given = { items, window: withdrawalWindow(answers, setting), shares };
  const rows = aim === 'return' ? returnOffers(given) : remedyOffers(given);
  return rows.filter((offer, at) => rows.findIndex((other) => same(other, offer)) === at);
}

/** The row that the customer chose; nothing, where it is not among those on the screen. */
export function chosenOffer(answers: Answers, setting: Setting): Offer | undefined {
  const { resolution: choice } = answers;
  return choice && allOffers(answers, setting).find((row) => same(row, choice));
}

/** Whether two rows ask for the same, recorded as the same. */
export function same(a: Pick<Offer, 'resolution' | 'as'>, b: Pick<Offer, 'resolution' | 'as'>): boolean {
  return a.resolution === b.resolution && a.as === b.as;
}

const most = 3;
