/** What the chosen items bring in money or credit, as far as their prices are known. */
import { addDays, wallClock } from '../../values/calendar.ts';
import { type Refund, returnRefund, withdrawalRefund } from '../refund.ts';
import { rightOf } from '../rights.ts';
import type { Terms } from '../types.ts';
import type { Answers, Setting } from './answers.ts';
import type { Judged } from './facts.ts';

/** The refunds of one choice of items, by what they are asked for as. */
export interface Amounts {
  readonly withdrawal: Refund;
  readonly return: Refund;
}

/** The refunds of `items`; nothing, where a price is not known or the items do not add up. */
export function amountsOf(items: readonly Judged[], answers: Answers, setting: Setting): Amounts | undefined {
  const [first] = items;
  const currency = first?.chosen.known?.price?.currency;
  if (!first || !currency || items.some(({ chosen }) => chosen.known?.price?.currency !== currency)) return undefined;
  const terms = commonTerms(items.map((each) => each.terms));
  if (!terms) return undefined;
  const { order, policy } = setting;
  const way = policy.ways?.find(({ id }) => id === answers.sending?.way);
  // what of the delivery comes back, if anything is kept, is open
  const kept =
    (order?.items.length ?? 0) > items.length ? [{ id: 'kept', quantity: 1, price: { amount: 0, currency } }] : [];
  const facts = {
    items: [...items.map((each) => each.facts), ...kept],
    quantities: Object.fromEntries(items.map(({ facts: { id }, chosen }) => [id, chosen.quantity])),
    delivery: order?.delivery ?? { paid: { amount: 0, currency } },
    wayBack: way?.method === 'in-store' ? ('own' as const) : ('label' as const),
    feeApplies: feeApplies(first, terms, setting),
  };
  if (facts.delivery.paid.currency !== currency) return undefined;
  const [byLaw, byShop] = [rightOf(first.rights, 'withdrawal'), rightOf(first.rights, 'return')];
  const withdrawal = withdrawalRefund(facts, byLaw.refunds, byLaw.wayBack, terms);
  return {
    withdrawal: order?.delivery ? withdrawal : withOpenDelivery(withdrawal),
    return: returnRefund(facts, byShop.refunds, byShop.wayBack, terms),
  };
}

/** Terms for items that travel in one parcel: those in which they agree; nothing, where it would matter. */
function commonTerms(all: readonly Terms[]): Terms | undefined {
  const [first, ...others] = all;
  const same = others.every((terms) => decisive(terms) === decisive(first));
  return same ? first : undefined;
}

function decisive(terms: Terms | undefined): string {
  return JSON.stringify([terms?.wayBack, terms?.restockingFee, terms?.creditBonus, terms?.refundWays]);
}

function feeApplies({ facts }: Judged, { restockingFee }: Terms, { now, timeZone }: Setting): boolean {
  const { deliveredOn } = facts;
  if (!restockingFee || !deliveredOn || deliveredOn === 'not-yet') return false;
  return wallClock(now, timeZone).day > addDays(deliveredOn, restockingFee.afterDays);
}

function withOpenDelivery(refund: Refund): Refund {
  return refund.open.includes('delivery') ? refund : { ...refund, open: [...refund.open, 'delivery'] };
}
