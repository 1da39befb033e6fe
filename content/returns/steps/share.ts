/** What the chosen items bring by one right, in money or credit, as far as their prices are known. */
import type { Payer } from '../../law/rule.ts';
import { addDays, wallClock } from '../../values/calendar.ts';
import type { Money } from '../../values/money.ts';
import type { Right } from '../answer.ts';
import { type Refund, returnRefund, withdrawalRefund } from '../refund.ts';
import { rightOf } from '../rights.ts';
import type { Terms } from '../types.ts';
import type { Answers, Setting } from './answers.ts';
import type { Judged } from './facts.ts';

/** The items that have a right, and what using it brings. */
export interface Share {
  /** All that were chosen, where none has it: then the shop is asked. */
  readonly items: readonly Judged[];
  /** The names of those that were chosen and do not have it. */
  readonly without: readonly string[];
  /** Nothing, where a price is not known or the items do not add up. */
  readonly refund?: Refund | undefined;
  /** Who pays for the way back; nothing, where the customer brings it. */
  readonly wayBack?: Payer | undefined;
  /** What the shop's label costs, where the customer pays for the way back. */
  readonly label?: Money | undefined;
}

/** A right by which money comes back. */
export type Paying = 'withdrawal' | 'return' | 'conformity';

/** The share of those of `chosen` that have the right, or may have it. */
export function shareOf(kind: Paying, chosen: readonly Judged[], answers: Answers, setting: Setting): Share {
  const having = chosen.filter(({ rights }) => isThere(rightOf(rights, kind)));
  const items = having.length ? having : chosen;
  const without = chosen.flatMap((each) => (items.includes(each) ? [] : [each.chosen.name]));
  const way = setting.policy.ways?.find(({ id }) => id === answers.sending?.way);
  const brought = way?.method === 'in-store';
  const payer = items.some(({ rights }) => payerOf(kind, rights) === 'consumer') ? 'consumer' : 'trader';
  const label = payer === 'consumer' && !brought ? items[0]?.terms.wayBack?.cost : undefined;
  const refund = refundOf(kind, items, payer, way && !brought ? 'label' : 'own', setting);
  return { items, without, refund, wayBack: items.length && !brought ? payer : undefined, label };
}

/** Whether a right is there, or may be. */
export function isThere<Kind extends Right>(right: Kind | undefined): right is Kind {
  return right !== undefined && right.status !== 'closed';
}

/** For a defect the way back costs nothing. */
function payerOf(kind: Paying, rights: Judged['rights']): Payer {
  return kind === 'conformity' ? 'trader' : rightOf(rights, kind).wayBack;
}

function refundOf(
  kind: Paying,
  items: readonly Judged[],
  payer: Payer,
  wayBack: 'label' | 'own',
  setting: Setting,
): Refund | undefined {
  const [first] = items;
  const currency = first?.chosen.known?.price?.currency;
  if (!first || !currency || items.some(({ chosen }) => chosen.known?.price?.currency !== currency)) return undefined;
  const terms = commonTerms(items.map((each) => each.terms));
  if (!terms) return undefined;
  const { order } = setting;
  // what of the delivery comes back, if anything is kept, is open
  const kept =
    (order?.items.length ?? 0) > items.length ? [{ id: 'kept', quantity: 1, price: { amount: 0, currency } }] : [];
  const facts = {
    items: [...items.map((each) => each.facts), ...kept],
    quantities: Object.fromEntries(items.map(({ facts: { id }, chosen }) => [id, chosen.quantity])),
    delivery: order?.delivery ?? { paid: { amount: 0, currency } },
    wayBack,
    feeApplies: feeApplies(first, terms, setting),
  };
  if (facts.delivery.paid.currency !== currency) return undefined;
  if (kind === 'return') return returnRefund(facts, rightOf(first.rights, kind).refunds, payer, terms);
  // for a defect all comes back that was paid
  const refund = withdrawalRefund(facts, rightOf(first.rights, 'withdrawal').refunds, payer, terms);
  return order?.delivery ? refund : withOpenDelivery(refund);
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
