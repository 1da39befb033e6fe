/** An order as its rights are worked out: what is known of it, the law that holds, and the day that is asked about. */
import { type CountryLaw, countryLaw } from '../law/country.ts';
import type { Law } from '../law/types.ts';
import { type CalendarDay, wallClock } from '../values/calendar.ts';
import type { Money } from '../values/money.ts';
import { daysIn } from '../values/month.ts';
import { goodsStart, type Start } from './start.ts';
import type { Facts } from './types.ts';

/** What all items of an order have in common. */
export interface Order {
  readonly facts: Facts;
  readonly law: CountryLaw;
  /** The consumer's day: of the notice, if one was given. */
  readonly day: CalendarDay;
  /** What sets the right to withdraw from goods running. */
  readonly goodsStart: Start;
  /** How many kinds of goods there are. */
  readonly goods: number;
  /** What the items cost; nothing, where currencies differ. */
  readonly spent: Money | undefined;
  /** Answers that several items have in common, by what is asked and what these items are alike in. */
  readonly shared: { readonly [what in 'withdrawal' | 'conformity' | 'promised']: Map<unknown, unknown> };
}

/** An order at `now`. */
export function orderAt(facts: Facts, law: Law, now: Date): Order {
  for (const name of orderDays) checkDay(name, facts[name]);
  for (const { deliveredOn } of facts.items) if (deliveredOn !== 'not-yet') checkDay('deliveredOn', deliveredOn);
  const today = wallClock(now, facts.timeZone).day;
  const own = countryLaw(law, facts.country, facts.orderedOn, today);
  return {
    facts,
    law: own,
    day: facts.noticeAt ? wallClock(new Date(facts.noticeAt), facts.timeZone).day : today,
    ...goodsStart(facts, own),
    spent: spent(facts),
    shared: { withdrawal: new Map(), conformity: new Map(), promised: new Map() },
  };
}

/** What `make` makes, once for all items of an order that are `alike` in everything that it looks at. */
export function shared<Made>(order: Order, what: keyof Order['shared'], alike: unknown, make: () => Made): Made {
  const known = order.shared[what] as Map<unknown, Made>;
  let made = known.get(alike);
  if (made === undefined) {
    made = make();
    known.set(alike, made);
  }
  return made;
}

const orderDays = ['orderedOn', 'dispatchedOn', 'cancelledOn', 'goodsReceivedOn', 'proofOfDispatchOn'] as const;
const written = /^\d{4}-\d{2}-\d{2}$/;

/** A slip such as a year of five digits would be counted from as if it were a day. */
function checkDay(name: string, day: CalendarDay | undefined): void {
  if (day === undefined || (written.test(day) && daysIn(+day.slice(0, 4), +day.slice(5, 7)) >= +day.slice(8))) return;
  throw new RangeError(`${name}: “${day}” is not a day as 2026-11-22`);
}

function spent({ items }: Facts): Money | undefined {
  let amount = 0;
  const currency = items[0]?.price.currency;
  for (const { price, quantity } of items) {
    if (price.currency !== currency) return undefined;
    amount += price.amount * quantity;
  }
  return currency === undefined ? undefined : { amount, currency };
}
