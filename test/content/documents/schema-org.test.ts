import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Policy } from '../../../content/documents/policy.ts';
import { publishPolicy } from '../../../content/documents/publish/policy.ts';
import { returnPolicyJsonLd } from '../../../content/documents/publish/return-policy.ts';
import type { PublishedShop } from '../../../content/documents/published.ts';
import type { Rule } from '../../../content/documents/rule.ts';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import { rim } from '../../../locales/rim.ts';
import { policies } from './arbitrary.ts';
import { starter } from './starter.ts';

/** Members of an enumeration, by their addresses. */
const oneOf = (...names: string[]) => v.picklist(names.map((name) => `https://schema.org/${name}`));
const some = (...names: string[]) => v.pipe(v.array(oneOf(...names)), v.minLength(1));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const day = v.pipe(v.string(), v.isoDate());
const natural = v.pipe(v.number(), v.integer(), v.minValue(1));
const fees = oneOf('FreeReturn', 'ReturnShippingFees', 'ReturnFeesCustomerResponsibility');

/** What schema.org lets a `MerchantReturnPolicy` say, as far as we say it. */
const MerchantReturnPolicy = v.pipe(
  v.strictObject({
    '@type': v.literal('MerchantReturnPolicy'),
    applicableCountry: v.pipe(v.array(country), v.minLength(1)),
    returnPolicyCountry: country,
    returnPolicyCategory: oneOf(
      'MerchantReturnFiniteReturnWindow',
      'MerchantReturnNotPermitted',
      'MerchantReturnUnspecified',
    ),
    merchantReturnDays: v.optional(natural),
    returnMethod: v.optional(some('ReturnByMail', 'ReturnInStore', 'ReturnAtKiosk')),
    returnFees: v.optional(fees),
    returnShippingFeesAmount: v.optional(
      v.strictObject({
        '@type': v.literal('MonetaryAmount'),
        value: v.pipe(v.number(), v.minValue(0)),
        currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
      }),
    ),
    refundType: v.optional(some('FullRefund', 'StoreCreditRefund', 'ExchangeRefund')),
    itemCondition: v.optional(some('NewCondition', 'UsedCondition')),
    itemDefectReturnFees: v.optional(fees),
    restockingFee: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
    merchantReturnLink: v.optional(v.pipe(v.string(), v.url())),
    returnPolicySeasonalOverride: v.optional(
      v.array(
        v.strictObject({
          '@type': v.literal('MerchantReturnPolicySeasonalOverride'),
          startDate: day,
          endDate: v.optional(day),
          returnPolicyCategory: oneOf('MerchantReturnFiniteReturnWindow'),
          merchantReturnDays: day,
        }),
      ),
    ),
  }),
  v.check(
    ({ returnPolicyCategory: category, merchantReturnDays: days }) =>
      category.endsWith('FiniteReturnWindow') === (days !== undefined),
    'days',
  ),
  v.check(
    ({ returnFees, returnShippingFeesAmount: amount }) =>
      Boolean(returnFees?.endsWith('ReturnShippingFees')) === (amount !== undefined),
    'fees',
  ),
);

const shop = { name: 'Krokus', country: 'PL' } as PublishedShop;

async function told(change: Partial<Policy>) {
  const { policy, ...others } = starter();
  const center = { ...others, policy: { ...policy, rules: [], earlier: undefined, ...change } };
  const script = returnPolicyJsonLd(shop, await publishPolicy(center, 'en', rim, shippedLaw, []));
  const data = JSON.parse(/>(.*)</.exec(script)?.[1] ?? '');
  expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'OnlineStore', name: 'Krokus' });
  return data.hasMerchantReturnPolicy.map((each: unknown) => v.parse(MerchantReturnPolicy, each));
}

test('what is said of any policy is what schema.org lets be said, every country once', async () => {
  await fc.assert(
    fc.asyncProperty(policies, async (policy) => {
      const countries = [...(policy.countries ?? ['PL']), 'US'];
      const all = await told({ ...policy, countries });
      expect(all.flatMap(({ applicableCountry }: { applicableCountry: string[] }) => applicableCountry).sort()).toEqual(
        [...countries].sort(),
      );
    }),
  );
});

const rule = (stated: Partial<Rule>): Rule => ({ id: 'it', rank: 'a', fields: {}, ...stated });
const at = (...names: string[]) => names.map((name) => `https://schema.org/${name}`);

test.each<[string, Partial<Policy>, object]>([
  [
    'money, by law and by the shop',
    {},
    { refundType: at('FullRefund'), itemCondition: at('NewCondition', 'UsedCondition') },
  ],
  ['exchanges beside it', { rules: [rule({ exchangeDays: 60 })] }, { refundType: at('FullRefund', 'ExchangeRefund') }],
  [
    'a final sale, where the law knows none',
    { countries: ['US'], rules: [rule({ returns: 'final-sale' })] },
    { returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted' },
  ],
  [
    'a final sale, where the law gives its days',
    { countries: ['PL'], rules: [rule({ returns: 'final-sale', returnDays: 14 })] },
    { merchantReturnDays: 14, refundType: at('FullRefund') },
  ],
  [
    'exchange only, where the law knows none',
    { countries: ['US'], rules: [rule({ returns: 'exchange-only', exchangeDays: 20 })] },
    { merchantReturnDays: 20, refundType: at('ExchangeRefund') },
  ],
  [
    'credit only, where the law knows none',
    { countries: ['US'], rules: [rule({ refundWays: ['store-credit'] })] },
    { merchantReturnDays: 30, refundType: at('StoreCreditRefund') },
  ],
  [
    'unused goods only, where the law knows none',
    { countries: ['US'], rules: [rule({ demands: ['unused'] })] },
    { itemCondition: at('NewCondition') },
  ],
  [
    'days that run from the order, where the law knows none',
    { countries: ['US'], rules: [rule({ returnDays: 40, countedFrom: 'order' })] },
    { returnPolicyCategory: 'https://schema.org/MerchantReturnUnspecified' },
  ],
  [
    'days that run from the order, where the law counts from delivery',
    { countries: ['PL'], rules: [rule({ returnDays: 40, countedFrom: 'order' })] },
    { merchantReturnDays: 14 },
  ],
  [
    'a fee',
    { countries: ['US'], rules: [rule({ restockingFee: 15, returnPaidBy: 'customer' })] },
    { restockingFee: 15 },
  ],
])('%s', async (_, change, expected) => {
  const [first, ...more] = await told({ countries: ['PL'], ...change });
  expect(more).toEqual([]);
  expect(first).toMatchObject(expected);
});
