/** What the shop asks for or keeps beside a return, and from which day: a withdrawal is never subject to it. */
import { addDays, type CalendarDay } from '../values/calendar.ts';
import type { Return, Withdrawal } from './answer.ts';
import type { Order } from './order.ts';
import { isDay } from './start.ts';
import type { ItemFacts, Terms } from './types.ts';
import { withdrawalStart } from './withdrawal.ts';

/** The demands and the fee of the terms, each from its first day. */
export function keptBy(
  order: Order,
  item: ItemFacts,
  { demands, restockingFee: fee }: Terms,
  beside: Withdrawal,
): Pick<Return, 'demands' | 'fee'> {
  if (!demands?.what.length && !fee?.what) return {};
  const start = withdrawalStart(order, item);
  const first = (afterDays: number): { from?: CalendarDay } => {
    if (!isDay(start) || (beside.status !== 'closed' && !beside.lastDay)) return {};
    const [promised, lawful] = [addDays(start, afterDays), lastDayOf(beside)];
    return { from: addDays(lawful && lawful > promised ? lawful : promised, 1) };
  };
  return {
    ...(demands?.what.length ? { demands: { what: demands.what, ...first(demands.afterDays) } } : {}),
    ...(fee?.what ? { fee: { what: fee.what, ...first(fee.afterDays) } } : {}),
  };
}

function lastDayOf(withdrawal: Withdrawal): CalendarDay | undefined {
  if (withdrawal.status !== 'closed') return withdrawal.lastDay?.day;
  return withdrawal.because.reason === 'window-ended' ? withdrawal.because.lastDay : undefined;
}
