/**
 * Structured data for search engines: schema.org `MerchantReturnPolicy`, one for all countries with the same terms.
 *
 * Never less than the law of the country; what the policy takes away beyond it is told as schema.org can tell it.
 */
import { type Promises, promisesFor } from '../../returns/policy.ts';
import type { SettledRule } from '../../returns/settled.ts';
import { lawOf, withdrawalDays } from '../../returns/statutory.ts';
import { fractionDigits, type Money } from '../../values/money.ts';
import type { ReturnMethod } from '../choices.ts';
import type { PublishedPolicy, PublishedShop } from '../published.ts';
import { jsonLdScript } from './jsonld.ts';

/** The terms of all countries as a `<script>`; `link` is the address of the page that tells them. */
export function returnPolicyJsonLd(shop: PublishedShop, policy: PublishedPolicy, link?: string): string {
  const groups = new Map<string, { countries: string[]; terms: object }>();
  for (const country of policy.countries) {
    const terms = termsIn(country, policy);
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

function termsIn(country: string, policy: PublishedPolicy): object {
  const promises = promisesFor({ country }, policy);
  const days = Math.max(withdrawalDays(lawOf(policy.law, country)) ?? 0, ...promises.windows.map((each) => each.days));
  const seasons = policy.rules.filter(
    ({ when, returnUntil }) => returnUntil && when?.orderedFrom && isFor(country, when),
  );
  return {
    ...(days > 0
      ? { returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow', merchantReturnDays: days }
      : { returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted' }),
    ...(days > 0 ? howIn(promises) : {}),
    itemDefectReturnFees: 'https://schema.org/FreeReturn',
    ...(seasons.length ? { returnPolicySeasonalOverride: seasons.map(season) } : {}),
  };
}

function howIn({ wayBack, returnMethods, refundWays, restockingFee, exchangeDays }: Promises): object {
  const refunds = ['FullRefund', ...(refundWays?.includes('store-credit') ? ['StoreCreditRefund'] : [])];
  const methods = [...new Set((returnMethods ?? ['by-mail']).map((method) => methodNames[method]))];
  return {
    returnMethod: methods.map((name) => `https://schema.org/${name}`),
    ...feesOf(wayBack),
    refundType: [...refunds, ...(exchangeDays ? ['ExchangeRefund'] : [])].map((name) => `https://schema.org/${name}`),
    ...(restockingFee?.what && !restockingFee.afterDays ? { restockingFee: restockingFee.what } : {}),
  };
}

const methodNames: { readonly [method in ReturnMethod]: string } = {
  'by-mail': 'ReturnByMail',
  'at-kiosk': 'ReturnAtKiosk',
  'in-store': 'ReturnInStore',
  collected: 'ReturnByMail',
};

function feesOf(wayBack: Promises['wayBack']): object {
  if (!wayBack) return {};
  if (wayBack.paidBy === 'shop') return { returnFees: 'https://schema.org/FreeReturn' };
  if (!wayBack.cost) return { returnFees: 'https://schema.org/ReturnFeesCustomerResponsibility' };
  const { amount, currency } = wayBack.cost;
  return {
    returnFees: 'https://schema.org/ReturnShippingFees',
    returnShippingFeesAmount: { '@type': 'MonetaryAmount', value: decimal({ amount, currency }), currency },
  };
}

function season({ when, returnUntil }: SettledRule): object {
  return {
    '@type': 'MerchantReturnPolicySeasonalOverride',
    startDate: when?.orderedFrom,
    ...(when?.orderedUntil ? { endDate: when.orderedUntil } : {}),
    returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
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
