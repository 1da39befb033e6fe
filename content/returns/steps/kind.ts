/**
 * As what the answers are recorded.
 *
 * A wish for money back inside the time that the law gives is a withdrawal, unless the customer chose otherwise from
 * rows of which both were on the screen.
 */
import type { CalendarDay } from '../../values/calendar.ts';
import type { Money } from '../../values/money.ts';
import type { Aim, Answers, Setting } from './answers.ts';
import { allOffers, chosenOffer } from './offers.ts';
import { pathOf } from './path.ts';
import { mayWithdraw, withdrawalWindow } from './window.ts';

/** The kind of the request that the answers make; nothing, while the customer has not said what they come for. */
export function kindOf(answers: Answers, setting: Setting): Aim | undefined {
  const path = pathOf(answers, setting);
  if (path !== 'return' && path !== 'complaint') return path;
  // each row was made by that rule, and says what it is recorded as
  const chosen = chosenOffer(answers, setting);
  if (chosen) return chosen.as;
  const window = withdrawalWindow(answers, setting);
  // a complaint whose delivery is not known stays one: it may be about something bought long ago
  const inside = path === 'return' ? mayWithdraw(window) : window.status === 'open';
  const wantsMoney = path === 'return' || answers.resolution?.resolution === 'refund';
  return inside && wantsMoney ? 'withdrawal' : path;
}

/** The right to withdraw that stays open beside another request, and what either brings. */
export interface Kept {
  readonly until?: CalendarDay | undefined;
  /** The shop's own days are longer: that day is the law's. */
  readonly lawful?: true;
  readonly refund?: Money | undefined;
  readonly instead?: Money | undefined;
}

/** What stays open beside what is asked; nothing for a withdrawal, or where it is over. */
export function keptOf(answers: Answers, setting: Setting): Kept | undefined {
  const kind = kindOf(answers, setting);
  const window = withdrawalWindow(answers, setting);
  if (!kind || kind === 'withdrawal' || !mayWithdraw(window)) return undefined;
  const refund = allOffers(answers, setting).find(({ as }) => as === 'withdrawal')?.amount;
  const instead = chosenOffer(answers, setting)?.amount;
  const { lastDay: until, lawful } = window.status === 'open' ? window : {};
  return { until, ...(lawful ? { lawful } : {}), refund, instead };
}
