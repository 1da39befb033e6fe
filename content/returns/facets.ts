/** What a policy can promise, promise by promise: where a rule states it, and which of two is better for the customer. */
import { type Demand, type RefundWay, type ReturnKind, type ReturnMethod, returnKinds } from '../documents/choices.ts';
import type { Money } from '../values/money.ts';
import type { SettledRule } from './settled.ts';

/** Who pays the way back, and what the shop's label costs if the customer does. */
export interface WayBack {
  readonly paidBy: 'shop' | 'customer';
  readonly cost?: Money | undefined;
}

/** What the shop asks for or keeps, from the day after `afterDays` days from delivery. */
export interface Restriction<What> {
  readonly what: What;
  readonly afterDays: number;
}

/** One thing that rules can state. */
export interface Facet<Stated> {
  readonly of: (rule: Partial<SettledRule>) => Stated | undefined;
  /** Whether the first of two is better for the customer; nothing, where amounts are in different currencies. */
  readonly better: (a: Stated, b: Stated) => boolean | undefined;
  /** The currency of an amount. */
  readonly currency?: ((stated: Stated) => string | undefined) | undefined;
}

const more = (a: number, b: number): boolean => a > b;
const less = (a: number, b: number): boolean => a < b;
const longer = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length > b.length;
const never = (): boolean => false;

/** All that is decided rule by rule; the days to return are not among them, for several can run side by side. */
export const facets = {
  returns: facet<ReturnKind>(
    (rule) => rule.returns,
    (a, b) => returnKinds.indexOf(a) < returnKinds.indexOf(b),
  ),
  returnUntil: facet<string>(
    (rule) => rule.returnUntil,
    (a, b) => a > b,
  ),
  exchangeDays: facet<number>((rule) => rule.exchangeDays, more),
  wayBack: facet<WayBack>(wayBack, cheaper, ({ cost }) => cost?.currency),
  freeReturnFrom: facet<Money>(
    (rule) => rule.freeReturnFrom,
    lower,
    ({ currency }) => currency,
  ),
  returnMethods: facet<readonly ReturnMethod[]>((rule) => rule.returnMethods, longer),
  demands: facet<Restriction<readonly Demand[]>>(
    ({ demands, afterDays = 0 }) => demands && { what: demands, afterDays },
    (a, b) => longer(b.what, a.what) || (a.what.length === b.what.length && a.afterDays > b.afterDays),
  ),
  restockingFee: facet<Restriction<number>>(
    ({ restockingFee, afterDays = 0 }) =>
      restockingFee === undefined ? undefined : { what: restockingFee, afterDays },
    (a, b) => a.what < b.what || (a.what === b.what && a.afterDays > b.afterDays),
  ),
  refundDays: facet<number>((rule) => rule.refundDays, less),
  refundWays: facet<readonly RefundWay[]>(
    (rule) => rule.refundWays,
    (a, b) => a.includes('original') && (!b.includes('original') || longer(a, b)),
  ),
  creditBonus: facet<number>((rule) => rule.creditBonus, more),
  warrantyYears: facet<number>((rule) => rule.warrantyYears, more),
  guarantee: facet<{ readonly years: number; readonly by: 'shop' | 'maker' }>(
    ({ guaranteeYears: years, guaranteeBy: by = 'shop' }) => (years === undefined ? undefined : { years, by }),
    (a, b) => a.years > b.years,
  ),
  complaintReplyDays: facet<number>((rule) => rule.complaintReplyDays, less),
  complaintAddress: facet<string>((rule) => rule.complaintAddress, never),
};

/** The name of something that is decided rule by rule. */
export type FacetName = keyof typeof facets;

/** What is promised; an absent one was not. */
export type Facets = { readonly [name in FacetName]?: NonNullable<ReturnType<(typeof facets)[name]['of']>> };

function facet<Stated>(
  of: Facet<Stated>['of'],
  better: Facet<Stated>['better'],
  currency?: Facet<Stated>['currency'],
): Facet<Stated> {
  return { of, better, currency };
}

function wayBack({ returnPaidBy, returnCost: cost }: Partial<SettledRule>): WayBack | undefined {
  if (returnPaidBy === 'shop' || cost?.amount === 0) return { paidBy: 'shop' };
  return returnPaidBy || cost ? { paidBy: 'customer', ...(cost ? { cost } : {}) } : undefined;
}

/** A carrier of the customer's own costs nobody knows what. */
function cheaper(a: WayBack, b: WayBack): boolean | undefined {
  if (a.paidBy !== b.paidBy) return a.paidBy === 'shop';
  return a.cost && b.cost ? lower(a.cost, b.cost) : Boolean(a.cost);
}

function lower(a: Money, b: Money): boolean | undefined {
  return a.currency === b.currency ? a.amount < b.amount : undefined;
}
