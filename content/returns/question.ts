/**
 * What a customer asks of a returns policy before, or without, an order: can this go back, and until when.
 *
 * Answers from the rights that let something go back; knows no words.
 * What was not told makes an answer `depends`, never `closed`.
 */
import type { PublishedPolicy, PublishedRule } from '../documents/published.ts';
import type { Reference } from '../law/country.ts';
import { type CalendarDay, wallClock } from '../values/calendar.ts';
import { unpriced } from '../values/money.ts';
import type { Closed, Deadline } from './answer.ts';
import { bestOf, lastDayOf } from './best.ts';
import { exchange } from './exchange.ts';
import { judging } from './judging.ts';
import { lawDays } from './law-days.ts';
import { orderAt } from './order.ts';
import { asksOrderDay } from './order-day.ts';
import { type Promises, promisesFor } from './policy.ts';
import { type ReturnCost, returnCost } from './return-cost.ts';
import { shopReturn } from './shop-return.ts';
import type { FactName, Facts, Terms } from './types.ts';
import { withdrawal } from './withdrawal.ts';

/** What the customer told; what is absent was not told. */
export interface Question {
  readonly country?: string | undefined;
  /** Empty: none of those that the policy names. */
  readonly category?: string | undefined;
  readonly orderedOn?: CalendarDay | undefined;
  readonly deliveredOn?: CalendarDay | undefined;
  readonly unsealed?: boolean | undefined;
}

/** Whether something can go back for money. */
export interface Reply {
  readonly outcome: 'open' | 'depends' | 'closed';
  readonly lastDay?: Deadline | undefined;
  /** The last day by law, where the shop gives a later one. */
  readonly lawDay?: CalendarDay | undefined;
  readonly because?: Closed | undefined;
  /** What would settle it; nothing, where only the shop can. */
  readonly missing: readonly FactName[];
  /** The shop may give longer than what is said here. */
  readonly more: boolean;
  /** Until when another item can be had, where that is longer. */
  readonly exchangeDay?: CalendarDay | undefined;
  /** The days from delivery, by the shop or by law, whichever are more. */
  readonly days?: number | undefined;
  /** Who pays for sending it back; absent where nothing can be, or too little is known. */
  readonly wayBack?: ReturnCost | undefined;
  /** What the shop promises for it; absent while the country is not known. */
  readonly terms?: Terms | undefined;
  /** The first day of the earlier policy by which the order is judged; absent, the present one judges. */
  readonly judgedBy?: CalendarDay | undefined;
  /** The rule that takes it out of the right to withdraw. */
  readonly exception?: PublishedRule | undefined;
  /** The rule, of the policy that judges, that makes the last day what it is; absent, the general case or the law does. */
  readonly decidedBy?: PublishedRule | undefined;
  /** The answer rests on law that is not sure. */
  readonly doubtful: boolean;
  readonly references: readonly Reference[];
}

/** The answer at `now` for a reader in `timeZone`. */
export function reply(question: Question, policy: PublishedPolicy, now: Date, timeZone: string): Reply {
  const { country, category, deliveredOn, unsealed } = question;
  const { orderedOn = asksOrderDay(policy) ? undefined : deliveredOn } = question;
  if (!country) return { outcome: 'depends', missing: ['country'], ...nothing };
  if (!orderedOn && asksOrderDay(policy)) return { outcome: 'depends', missing: ['orderedOn'], ...nothing };
  const item = { id: 'asked', quantity: 1, price: unpriced, category: category ?? '', deliveredOn, unsealed };
  const facts: Facts = { country, timeZone, orderedOn: orderedOn ?? wallClock(now, timeZone).day, items: [item] };
  const version = judging(policy, facts.orderedOn);
  const terms = promisesFor({ category: item.category, country, orderedOn: facts.orderedOn }, version);
  const order = orderAt(facts, policy.law, now);
  const byLaw = withdrawal(order, item, terms);
  const byShop = shopReturn(order, item, terms, byLaw);
  const best = bestOf(byLaw, byShop);
  const exchanged = lastDayOf(exchange(order, item, terms));
  const lawDay = lastDayOf(byLaw);
  const promised = terms.windows.filter(({ from }) => from === 'delivery').map(({ days }) => days);
  const ruleOf = (id: string | undefined): PublishedRule | undefined => version.rules.find((rule) => rule.id === id);
  return {
    ...best,
    more: best.outcome === 'open' && best.right === 'withdrawal' && byShop.status === 'depends',
    ...(lawDay && best.lastDay && lawDay < best.lastDay.day ? { lawDay } : {}),
    ...(exchanged && exchanged > (best.lastDay?.day ?? '') && best.outcome !== 'depends'
      ? { exchangeDay: exchanged }
      : {}),
    wayBack: best.outcome === 'closed' ? undefined : returnCost(order, byLaw, byShop, terms),
    terms,
    ...(version === policy ? {} : { judgedBy: version.validFrom }),
    days: Math.max(0, ...promised, ...lawDays(policy.law, [country], facts.orderedOn)),
    exception: ruleOf(terms.decidedBy.returns),
    decidedBy: best.right === 'return' ? ruleOf(deciderOf(best.lastDay, terms)) : undefined,
    doubtful: byLaw.doubts.length > 0,
    references: byLaw.references.filter(({ rule }) => deciding.test(rule)),
  };
}

const nothing = { more: false, doubtful: false, references: [] } as const;

/** The rules by which a day is found; the others speak of money and ways. */
const deciding = /^(withdrawal\.(period|start)|counting|exception)/;

/** What the shop chose itself has no start; all other days are counted. */
function deciderOf(lastDay: Deadline | undefined, { decidedBy }: Promises): string | undefined {
  return lastDay && (lastDay.start ? decidedBy.windows : decidedBy.returnUntil);
}
