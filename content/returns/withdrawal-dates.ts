/** What a withdrawal sets running for both sides: sending back, refunding, and what a late refund costs. */
import type { Deadline, Due } from './answer.ts';
import { atOnce, deadline } from './deadline.ts';
import type { Order } from './order.ts';
import { isGoods } from './start.ts';
import type { ItemFacts } from './types.ts';

/** The day by which the consumer sends the goods back, who withdraws on the order's day; sending is enough. */
export function sendBackDates({ facts, law, day: notice }: Order, item: ItemFacts): Due[] {
  const period = law.rule('withdrawal.send-back')?.value.period;
  if (!period || facts.collected || !isGoods(item) || item.deliveredOn === 'not-yet') return [];
  return [{ ...deadline(notice, period, law), who: 'consumer', what: 'send-back' }];
}

/** The day by which the trader refunds a withdrawal of that day, and the day by which a late refund doubles. */
export function refundDates(order: Order, item: ItemFacts): Due[] {
  const due = refundDue(order, item);
  if (!due) return [];
  const { law } = order;
  const late = law.rule('withdrawal.late-refund')?.value;
  if (!late) return [due];
  return [
    { ...due, otherwise: 'double' },
    { ...deadline(due.day, late.within, law), who: 'trader', what: 'refund-double' },
  ];
}

function refundDue({ facts, law, day: notice }: Order, item: ItemFacts): Due | undefined {
  const rule = law.rule('withdrawal.refund')?.value;
  if (!rule) return undefined;
  const due = (last: Deadline, withheld?: true): Due => ({ ...last, who: 'trader', what: 'refund', withheld });
  const fromNotice = deadline(notice, rule.period, law);
  const travels = isGoods(item) && item.deliveredOn !== 'not-yet' && !facts.collected;
  if (!rule.withholds || !travels) return due(fromNotice);
  const [arrival] = [facts.goodsReceivedOn, facts.proofOfDispatchOn].filter((day) => day !== undefined).sort();
  if (rule.from === 'goods-or-proof')
    return arrival === undefined ? undefined : due(deadline(arrival, rule.period, law));
  if (!arrival) return due(fromNotice, true);
  return due(arrival > fromNotice.day ? atOnce(arrival, law) : fromNotice);
}
