/**
 * The right to withdraw from a distance contract, by law and without a reason.
 *
 * Knows the law and what the shop adds to it; nothing that the shop takes away reaches this far.
 */
import type { Exception } from '../law/exceptions.ts';
import type { RuleId } from '../law/rule.ts';
import type { Deadline, Standing, Withdrawal } from './answer.ts';
import { deadline, extended, holidayDoubts, later } from './deadline.ts';
import { type ExceptionState, exceptionState } from './exception.ts';
import { type Order, shared } from './order.ts';
import { closed, noConsumer, soften, until } from './standing.ts';
import { isDay, isGoods, type Start } from './start.ts';
import type { ItemFacts, Terms } from './types.ts';
import { wayBackByShop } from './way-back.ts';
import { refundDates, sendBackDates } from './withdrawal-dates.ts';

/** How the right of withdrawal stands for an item on the order's day, and what follows from using it then. */
export function withdrawal(order: Order, item: ItemFacts, terms: Terms): Withdrawal {
  const exception = exceptionState(withException(item, terms), order.law);
  const byShop = wayBackByShop(order, terms);
  const goods = item.deliveredOn === 'not-yet' ? 'coming' : 'goods';
  const way = `${isGoods(item) ? goods : 'none'}${byShop ? '+' : ''}`;
  const alike = exception.state === 'none' ? way : `${way} ${nameOf(exception)}`;
  return shared(order, 'withdrawal', alike, () => answer(order, item, exception, byShop));
}

function answer(order: Order, item: ItemFacts, exception: ExceptionState, byShop: boolean): Withdrawal {
  const { facts, law } = order;
  const lastDay = withdrawalEnd(order, item);
  const dates = [...sendBackDates(order, item), ...refundDates(order, item)];
  const basis = law.basis(ruleIds(order, exception));
  const doubts = [...law.doubts, ...basis.doubts, ...holidayDoubts([lastDay, ...dates], law)];
  const standing = soften(standingOn(order, item, exception, lastDay), doubts, lastDay);
  const uninformed = facts.informed === false;
  const { liable, neverUninformed } = law.rule('withdrawal.value-loss')?.value ?? { liable: 'case-by-case' };
  const cost = law.rule('withdrawal.way-back')?.value;
  const byLaw = (facts.informedOfCost === false && cost?.uninformed) || cost?.payer || 'consumer';
  return {
    ...standing,
    kind: 'withdrawal',
    dates: standing.status === 'closed' ? [] : dates,
    refunds: {
      delivery: law.rule('withdrawal.refund')?.value.delivery ?? 'disputed',
      means: 'original',
      valueLoss: !isGoods(item) || (uninformed && neverUninformed) ? 'none' : liable,
    },
    wayBack: byShop ? 'trader' : byLaw,
    references: basis.references,
    doubts,
  };
}

/** The last day to withdraw; nothing, before a delivery or without one that is known. */
export function withdrawalEnd(order: Order, item: ItemFacts): Deadline | undefined {
  const { facts, law } = order;
  const start = withdrawalStart(order, item);
  const length = law.rule('withdrawal.period')?.value;
  if (!isDay(start) || !length) return undefined;
  const initial = deadline(start, (facts.channel === 'visit' && length.visit) || length.period, law);
  const uninformed = law.rule('withdrawal.uninformed')?.value;
  const { informed = true } = facts;
  if (informed === true || !uninformed) return initial;
  const longest = uninformed.replaces
    ? later(initial, deadline(start, uninformed.replaces, law))
    : uninformed.extends
      ? extended(initial, uninformed.extends, law)
      : initial;
  const visit = facts.channel === 'visit' ? law.rule('withdrawal.uninformed-visit')?.value : undefined;
  const late = visit?.late ?? uninformed.late;
  if (informed === false || !late || informed > longest.day) return longest;
  return later(initial, deadline(informed, late, law));
}

/** What sets the period running for an item: services and digital content, the contract. */
export function withdrawalStart({ facts, goodsStart }: Order, item: ItemFacts): Start {
  return isGoods(item) ? goodsStart : facts.orderedOn;
}

/** The item with the exception that the shop's policy declares for it, if nothing nearer does. */
function withException(item: ItemFacts, { returns }: Terms): ItemFacts {
  const named = returns && returns !== 'refund' && returns !== 'exchange-only' && returns !== 'final-sale';
  return item.exception || !named ? item : { ...item, exception: returns };
}

function standingOn(order: Order, item: ItemFacts, exception: ExceptionState, lastDay: Deadline | undefined): Standing {
  const { facts, law, day } = order;
  if (law.cover === 'none') return closed({ reason: facts.cancelledOn ? 'order-cancelled' : 'no-law' });
  const none = noConsumer(order);
  if (none) return none;
  if (facts.channel === 'in-store') return closed({ reason: 'bought-in-store' });
  if (exception.state === 'holds') return closed({ reason: 'exception', exception: exceptionOf(exception.rule) });
  const standing: Standing = lastDay
    ? until(lastDay, day)
    : withdrawalStart(order, item) === 'not-yet'
      ? { status: 'open' }
      : { status: 'depends', missing: ['deliveredOn'] };
  if (exception.state === 'none' || standing.status === 'closed') return standing;
  const also = standing.status === 'depends' ? standing.missing : [];
  return { status: 'depends', missing: [...exception.missing, ...also], lastDay };
}

function nameOf(exception: Exclude<ExceptionState, { state: 'none' }>): string {
  return `${exception.rule} ${exception.state === 'depends' ? `without ${exception.missing}` : ''}`;
}

function exceptionOf(rule: RuleId): Exception {
  return rule.slice('exception.'.length) as Exception;
}

/** The rules that every answer rests on. */
const always: readonly RuleId[] = [
  'withdrawal.period',
  'counting',
  'withdrawal.refund',
  'withdrawal.send-back',
  'withdrawal.way-back',
  'withdrawal.value-loss',
];

function ruleIds({ facts, goods, law }: Order, exception: ExceptionState): readonly RuleId[] {
  const { informed = true, regular } = facts;
  if (exception.state === 'none' && informed === true && goods < 2 && !regular) return always;
  const ids = always.slice();
  if (regular && law.rule('withdrawal.start-regular')) ids.push('withdrawal.start-regular');
  else if (regular || goods > 1) ids.push('withdrawal.start');
  if (informed !== true) ids.push('withdrawal.uninformed');
  if (typeof informed === 'string' && facts.channel === 'visit') ids.push('withdrawal.uninformed-visit');
  if (exception.state !== 'none') ids.unshift(exception.rule);
  return ids;
}
