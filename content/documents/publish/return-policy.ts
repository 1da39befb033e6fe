/**
 * Structured data for search engines: schema.org `MerchantReturnPolicy`, one for all countries with the same terms.
 *
 * Never less than the law of the country; what the policy takes away beyond it is told as schema.org can tell it.
 */
import { type Promises, promisesFor } from '../../returns/policy.ts';
import type { SettledRule } from '../../returns/settled.ts';
import { lawOf, withdrawalDays } from '../../returns/statutory.ts';
import type { CalendarDay } from '../../values/calendar.ts';
import { fractionDigits, type Money } from '../../values/money.ts';
import type { ReturnMethod } from '../choices.ts';
import type { PublishedPolicy, PublishedShop } from '../published.ts';
import { jsonLdScript } from './jsonld.ts';

/** Where the terms are told, and the day on which they are. */
interface Told {
  readonly link?: string | undefined;
  readonly today?: CalendarDay | undefined;
}

/** The terms of all countries as a `<script>`, beside the law of `today`. */
export function returnPolicyJsonLd(shop: PublishedShop, policy: PublishedPolicy, { link, today }: Told = {}): string {
  const groups = new Map<string, { countries: string[]; terms: object }>();
  for (const country of policy.countries) {
    const terms = termsIn(country, policy, today);
    const key = JSON.stringify(terms);
    const group = groups.get(key) ?? { countries: [], terms };
    group.countries.push(country);
    groups.set(key, group);
  }
  return jsonLdScript({
    '@context': 'https://schema.org',
    '@type': 'OnlineStore',
    name: shop.name,
    hasMerchantReturnPolicy: [...groups.values()].map(({ countries, terms }) => ({
      '@type': 'MerchantReturnPolicy',
      applicableCountry: countries,
      returnPolicyCountry: shop.country,
      ...terms,
      ...(link ? { merchantReturnLink: link } : {}),
    })),
  });
}

function termsIn(country: string, policy: PublishedPolicy, today?: CalendarDay): object {
  const promises = promisesFor({ country }, policy);
  const law = lawOf(policy.law, country, today);
  const days = daysIn(promises, withdrawalDays(law));
  const seasons = policy.rules.filter(
    ({ when, returnUntil }) => returnUntil && when?.orderedFrom && isFor(country, when),
  );
  return {
    returnPolicyCategory: schema(
      days === undefined
        ? 'MerchantReturnUnspecified'
        : `MerchantReturn${days ? 'FiniteReturnWindow' : 'NotPermitted'}`,
    ),
    ...(days ? { merchantReturnDays: days } : {}),
    ...(days === 0 ? {} : howIn(promises, law.cover === 'known')),
    ...(law.cover === 'known' ? { itemDefectReturnFees: schema('FreeReturn') } : {}),
    ...(seasons.length ? { returnPolicySeasonalOverride: seasons.map(season) } : {}),
  };
}

/** The most days from delivery, by the law or by the shop; nothing, where the shop counts from another day. */
function daysIn({ returns = 'refund', windows, exchangeDays = 0 }: Promises, byLaw = 0): number | undefined {
  const promised = windows.filter(({ from }) => from === 'delivery').map(({ days }) => days);
  if (returns === 'exchange-only') return Math.max(byLaw, exchangeDays);
  if (returns !== 'refund') return byLaw;
  return windows.length > 0 && !promised.length && !byLaw ? undefined : Math.max(byLaw, ...promised);
}

/** What the law gives back is money, and for goods that were tried; what the shop gives is as it says. */
function howIn(
  { wayBack, returns, returnMethods, refundWays = ['original'], restockingFee, exchangeDays, demands }: Promises,
  byLaw: boolean,
): object {
  const money = byLaw || (refundWays.includes('original') && returns !== 'exchange-only');
  const refunds = [
    ...(money ? ['FullRefund'] : []),
    ...(refundWays.includes('store-credit') ? ['StoreCreditRefund'] : []),
    ...(exchangeDays || returns === 'exchange-only' ? ['ExchangeRefund'] : []),
  ];
  const unused = !byLaw && demands?.what.includes('unused') && !demands.afterDays;
  return {
    returnMethod: [...new Set((returnMethods ?? ['by-mail']).map((method) => schema(methodNames[method])))],
    ...feesOf(wayBack),
    refundType: refunds.map(schema),
    itemCondition: [schema('NewCondition'), ...(unused ? [] : [schema('UsedCondition')])],
    ...(restockingFee?.what && !restockingFee.afterDays ? { restockingFee: restockingFee.what } : {}),
  };
}

function schema(name: string): string {
  return `https://schema.org/${name}`;
}

const methodNames: { readonly [method in ReturnMethod]: string } = {
  'by-mail': 'ReturnByMail',
  'at-kiosk': 'ReturnAtKiosk',
  'in-store': 'ReturnInStore',
  collected: 'ReturnByMail',
};

function feesOf(wayBack: Promises['wayBack']): object {
  if (!wayBack) return {};
  if (wayBack.paidBy === 'shop') return { returnFees: schema('FreeReturn') };
  if (!wayBack.cost) return { returnFees: schema('ReturnFeesCustomerResponsibility') };
  const { amount, currency } = wayBack.cost;
  return {
    returnFees: schema('ReturnShippingFees'),
    returnShippingFeesAmount: { '@type': 'MonetaryAmount', value: decimal({ amount, currency }), currency },
  };
}

function season({ when, returnUntil }: SettledRule): object {
  return {
    '@type': 'MerchantReturnPolicySeasonalOverride',
    startDate: when?.orderedFrom,
    ...(when?.orderedUntil ? { endDate: when.orderedUntil } : {}),
    returnPolicyCategory: schema('MerchantReturnFiniteReturnWindow'),
    merchantReturnDays: returnUntil,
  };
}

/** A season for some items alone is not the policy of the shop. */
function isFor(
  country: string,
  { orderedFrom: _, orderedUntil: __, countries, ...others }: NonNullable<SettledRule['when']>,
): boolean {
  return (countries?.includes(country) ?? true) && Object.values(others).every((asked) => asked === undefined);
}

/** As schema.org writes amounts: `12.99`. */
function decimal({ amount, currency }: Money): number {
  const digits = fractionDigits(currency);
  return Number((amount / 10 ** digits).toFixed(digits));
}
