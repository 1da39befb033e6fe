/**
 * As what the answers are recorded.
 *
 * A wish for money back inside the time that the law gives is a withdrawal, unless the customer chose otherwise from
 * rows of which both were on the screen.
 */
import type { CalendarDay } from '../../values/calendar.ts';
import type { Money } from '../../values/money.ts';
import { type Aim, type Answers, aimOf, type Choice, type Setting } from './answers.ts';
import { allOffers, same } from './offers.ts';
import { mayWithdraw, withdrawalWindow } from './window.ts';

/** The kind of the request that the answers make; nothing, while the customer has not said what they come for. */
export function kindOf(answers: Answers, setting: Setting): Aim | undefined {
  const aim = aimOf(answers, setting);
  const { resolution: choice } = answers;
  if (aim === undefined || aim === 'withdrawal' || aim === 'exchange') return aim;
  if (choice?.resolution === 'exchange' && aim === 'return') return 'exchange';
  if (choice?.resolution === 'store-credit' && aim === 'return') return 'return';
  const wantsMoney = aim === 'return' || choice?.resolution === 'refund';
  if (!wantsMoney) return aim;
  const window = withdrawalWindow(answers, setting);
  // a complaint whose delivery is not known stays one: it may be about something bought long ago
  const inside = aim === 'return' ? mayWithdraw(window) : window.status === 'open';
  return inside && !choseOtherwise(choice, answers, setting) ? 'withdrawal' : aim;
}

/** The right to withdraw that stays open beside another request, and what either brings. */
export interface Kept {
  readonly until?: CalendarDay | undefined;
  readonly refund?: Money | undefined;
  readonly instead?: Money | undefined;
}

/** What stays open beside what is asked; nothing for a withdrawal, or where it is over. */
export function keptOf(answers: Answers, setting: Setting): Kept | undefined {
  const kind = kindOf(answers, setting);
  const window = withdrawalWindow(answers, setting);
  if (!kind || kind === 'withdrawal' || !mayWithdraw(window)) return undefined;
  const rows = allOffers(answers, setting);
  const { resolution: choice } = answers;
  const refund = rows.find(({ as }) => as === 'withdrawal')?.amount;
  const instead = choice && rows.find((row) => same(row, choice))?.amount;
  return { until: window.status === 'open' ? window.lastDay : undefined, refund, instead };
}

function choseOtherwise(choice: Choice | undefined, answers: Answers, setting: Setting): boolean {
  if (!choice || choice.as === 'withdrawal') return false;
  const rows = allOffers(answers, setting);
  return rows.some(({ as }) => as === 'withdrawal') && rows.some((row) => same(row, choice));
}
