import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { check } from '../../../content/documents/check.ts';
import type { Finding } from '../../../content/documents/finding.ts';
import type { Policy } from '../../../content/documents/policy.ts';
import type { Rule } from '../../../content/documents/rule.ts';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import { checkPolicy } from '../../../content/returns/check.ts';
import { findingWords } from '../../../locales/finding.ts';
import { resources } from '../../../locales/rim.ts';
import { policies } from '../documents/arbitrary.ts';
import { starter } from '../documents/starter.ts';

const today = '2026-11-22';
const returnCost = { amount: 1299, currency: 'PLN' };

function center(policy: Partial<Policy>): HelpCenter {
  const { shop, faq } = starter();
  const own = { schema: 'policy@1' as const, sections: [], countries: ['PL'], ...policy };
  return { shop, faq, policy: { ...own, values: { returnDays: 30, returnCost, ...policy.values } } };
}

function rule(stated: Partial<Rule>): Rule {
  return { id: 'it', rank: 'a', fields: { title: { pl: { text: 'Rzeczy' } } }, ...stated };
}

const sale = { discountFrom: 1 };

const lawful = (returns: 'perishable' | 'custom-made' | 'sealed-hygiene'): Partial<Policy> => ({
  rules: [rule({ when: sale, returns, returnDays: 1, restockingFee: 20, demands: ['original-packaging'] })],
});

test.each<[string, Partial<Policy>, Partial<Finding>]>([
  [
    '10 days for Poland',
    { values: { returnDays: 10 } },
    {
      code: 'law-days',
      severity: 'blocks',
      path: 'values.returnDays',
      unit: 'policy/values/returnDays',
      facts: {
        days: 10,
        least: 14,
        countries: 'PL',
        article: 'ustawa z dnia 30 maja 2014 r. o prawach konsumenta, art. 27',
      },
    },
  ],
  [
    '10 days for Poland by a rule',
    { countries: ['PL', 'PT'], rules: [rule({ when: { countries: ['PL'] }, returnDays: 10 })] },
    { code: 'law-days', path: 'rules[0].returnDays', facts: expect.objectContaining({ countries: 'PL' }) },
  ],
  [
    '10 days for the Union, once for all countries under the same article',
    { countries: ['DE', 'FR', 'PT'], values: { returnDays: 10 } },
    {
      code: 'law-days',
      facts: { days: 10, least: 14, countries: 'DE FR', article: 'Directive 2011/83/EU, art. 9(1)' },
    },
  ],
  [
    'no refunds on sale items',
    { rules: [rule({ when: sale, returns: 'final-sale' })] },
    {
      code: 'law-refusal',
      severity: 'blocks',
      facts: expect.objectContaining({ article: expect.stringMatching(/27/) }),
    },
  ],
  ['exchange only', { rules: [rule({ when: sale, returns: 'exchange-only' })] }, { code: 'law-refusal' }],
  [
    'original packaging demanded',
    { rules: [rule({ demands: ['original-packaging'] })] },
    {
      code: 'law-demands',
      severity: 'blocks',
      facts: expect.objectContaining({ demand: 'original-packaging', article: expect.stringMatching(/34\(4\)/) }),
    },
  ],
  [
    'a restocking fee on withdrawal',
    { rules: [rule({ restockingFee: 10 })] },
    { code: 'law-fee', severity: 'blocks', facts: expect.objectContaining({ article: expect.stringMatching(/32/) }) },
  ],
  [
    'a restocking fee one day too early',
    { rules: [rule({ restockingFee: 10, afterDays: 13 })] },
    { code: 'law-fee', facts: expect.objectContaining({ percent: 10, least: 14 }) },
  ],
  [
    'vouchers instead of money',
    { rules: [rule({ refundWays: ['store-credit'] })] },
    {
      code: 'law-credit',
      severity: 'blocks',
      facts: expect.objectContaining({ article: expect.stringMatching(/32/) }),
    },
  ],
  [
    'return cost not stated',
    { values: { returnCost: undefined } },
    {
      code: 'law-cost',
      severity: 'ask',
      facts: expect.objectContaining({ article: expect.stringMatching(/34\(2\)/) }),
    },
  ],
  ['a slow refund', { values: { refundDays: 20 } }, { code: 'law-refund', severity: 'blocks' }],
  ['a slow answer', { values: { complaintReplyDays: 30 } }, { code: 'law-reply', severity: 'blocks' }],
  [
    'two years in Portugal',
    { countries: ['PL', 'PT'], values: { warrantyYears: 2 } },
    { code: 'law-warranty', facts: expect.objectContaining({ least: 3, countries: 'PT' }) },
  ],
  ['days from the order', { rules: [rule({ returnDays: 14, countedFrom: 'order' })] }, { code: 'law-start' }],
  [
    'an exception that a law does not know',
    { countries: ['GB'], lawOn: ['GB'], rules: [rule({ when: sale, returns: 'dated-leisure' })] },
    { code: 'law-exception', severity: 'blocks' },
  ],
  ['a law that is off', { countries: ['PL', 'RU', 'BR'] }, { code: 'law-unknown', facts: { countries: 'RU BR' } }],
  [
    'two rules for the same items',
    {
      rules: [
        rule({ when: { categories: ['shoes'] }, exchangeDays: 30 }),
        rule({ id: 'other', when: { categories: ['shoes'] }, exchangeDays: 40 }),
      ],
    },
    {
      code: 'rule-contradicts',
      path: 'rules[1].exchangeDays',
      facts: { id: 'other', other: 'it', promise: 'exchangeDays' },
    },
  ],
  [
    'a price that is none',
    { rules: [rule({ when: { priceFrom: returnCost, priceBelow: returnCost }, exchangeDays: 3 })] },
    { code: 'rule-unreachable' },
  ],
  [
    'a country that is not served',
    { rules: [rule({ when: { countries: ['JP'] }, exchangeDays: 3 })] },
    { code: 'rule-unreachable' },
  ],
  ['a season that is over', { rules: [rule({ returnUntil: '2026-11-21' })] }, { code: 'rule-over', severity: 'note' }],
  ['a rule that says nothing', { rules: [rule({ when: sale })] }, { code: 'rule-empty' }],
  [
    'a category without a name',
    { rules: [rule({ when: { categories: ['shoes'] }, exchangeDays: 3, fields: {} })] },
    { code: 'rule-untitled' },
  ],
  [
    'a number that the general case says',
    { rules: [rule({ when: sale, returnDays: 30 })] },
    { code: 'number-twice', facts: { id: 'it', promise: 'returnDays', name: 'returnDays' } },
  ],
  [
    'a general number in a rule for all',
    { rules: [rule({ returnDays: 60 })] },
    { code: 'number-twice', facts: { id: 'it', promise: 'returnDays', name: 'returnDays' } },
  ],
  [
    'a day that a value of the shop holds',
    { rules: [rule({ returnUntil: '2027-01-31' })] },
    { code: 'number-twice', facts: { id: 'it', promise: 'returnUntil', name: 'giftReturnUntil' } },
  ],
  [
    'a value that is not there',
    { rules: [rule({ returnDays: 'noSuchDays' })] },
    { code: 'value-unknown', severity: 'blocks', facts: { id: 'it', name: 'noSuchDays' } },
  ],
  [
    'an earlier version that is later',
    { validFrom: '2026-01-01', earlier: [{ id: '2026-02-01', values: {} }] },
    { code: 'versions-disordered', severity: 'blocks' },
  ],
])('%s', (_, policy, finding) => {
  const found = checkPolicy(center(policy), shippedLaw, today);
  expect(found).toContainEqual(expect.objectContaining(finding));
  for (const locale of Object.keys(resources))
    for (const each of found) expect(findingWords(each, locale)).not.toMatch(/[{}]|finding:|NaN/);
});

test.each<[string, Partial<Policy>]>([
  ['14 days for Poland', { values: { returnDays: 14 } }],
  ['sale items that the law alone covers', { rules: [rule({ when: sale, returns: 'final-sale', returnDays: 14 })] }],
  ['a fee after the legal time', { rules: [rule({ restockingFee: 10, afterDays: 14 })] }],
  [
    'the original packaging after the legal time',
    { rules: [rule({ demands: ['original-packaging'], afterDays: 14 })] },
  ],
  ['credit beside money', { rules: [rule({ refundWays: ['original', 'store-credit'], creditBonus: 10 })] }],
  ['a season by name', { rules: [rule({ returnUntil: 'giftReturnUntil' })] }],
  ['an exception of the law', { rules: [rule({ when: sale, returns: 'sealed-hygiene' })] }],
  ['days, fees and demands for what nobody can withdraw from', lawful('perishable')],
  ['the same for what is made to order', lawful('custom-made')],
  ['money back at most a week after the parcel', { values: { refundDays: 7 } }],
  ['final sale where no law says otherwise', { countries: ['US'], rules: [rule({ returns: 'final-sale' })] }],
  [
    'three years in Portugal',
    {
      countries: ['PL', 'PT'],
      values: { warrantyYears: 2 },
      rules: [rule({ when: { countries: ['PT'] }, warrantyYears: 3 })],
    },
  ],
])('%s is no finding', (_, policy) => {
  expect(checkPolicy(center(policy), shippedLaw, today)).toEqual([]);
});

test.each<[string, Partial<Policy>, string]>([
  ['10 days for Poland', { values: { returnDays: 10 } }, 'art. 27'],
  ['no refunds on sale items', { rules: [rule({ when: sale, returns: 'final-sale' })] }, 'art. 27'],
  ['original packaging demanded', { rules: [rule({ demands: ['original-packaging'] })] }, 'art. 34(4)'],
  ['a restocking fee on withdrawal', { rules: [rule({ restockingFee: 10 })] }, 'art. 32, 33'],
  ['vouchers instead of money', { rules: [rule({ refundWays: ['store-credit'] })] }, 'art. 32, 33'],
  ['return cost not stated', { values: { returnCost: undefined } }, 'art. 34(2)'],
])('%s: one finding, with the act and the article in the words of every language', (_, policy, article) => {
  const found = checkPolicy(center(policy), shippedLaw, today);
  expect(found).toHaveLength(1);
  for (const locale of Object.keys(resources))
    expect(findingWords(found[0] as Finding, locale)).toContain(
      `ustawa z dnia 30 maja 2014 r. o prawach konsumenta, ${article}`,
    );
});

test('the finding says it in words, with the article and the country', () => {
  const [finding] = checkPolicy(center({ values: { returnDays: 10 } }), shippedLaw, today);
  expect(finding && findingWords(finding, 'en')).toBe(
    '10 days to return something is less than the law gives (Poland): 14 days, ustawa z dnia 30 maja 2014 r. o prawach konsumenta, art. 27. Give at least as many.',
  );
});

test('what is below the law is found with and without a day, also by the whole check', async () => {
  const broken = center({ values: { returnDays: 3 } });
  expect(checkPolicy(broken, shippedLaw).map(({ code }) => code)).toContain('law-days');
  expect((await check(broken)).map(({ code }) => code)).toContain('law-days');
});

test('what can be withdrawn from while it is sealed is asked about, and blocks nothing', () => {
  const found = checkPolicy(center(lawful('sealed-hygiene')), shippedLaw, today);
  expect(found.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    'law-days ask',
    'law-demands ask',
    'law-fee ask',
  ]);
});

test('an exception that the law of a country does not know excuses nothing there', () => {
  const abroad = { ...lawful('perishable'), countries: ['RU'], lawOn: ['RU'] };
  const codes = checkPolicy(center(abroad), shippedLaw, today).map(({ code, severity }) => `${code} ${severity}`);
  expect(codes).toEqual(expect.arrayContaining(['law-days blocks', 'law-fee blocks', 'law-exception blocks']));
});

test.each<[number, string[]]>([
  [5, []],
  [8, ['law-refund-clock ask']],
  [14, ['law-refund-clock ask']],
  [15, ['law-refund blocks', 'law-refund blocks', 'law-refund blocks']],
])('money %d days after the parcel, beside a law that counts from the notice, is said once', (refundDays, expected) => {
  const policy = { countries: ['PL', 'PT', 'DE'], values: { refundDays }, rules: [] };
  const found = checkPolicy(center(policy), shippedLaw, today).filter(({ code }) => code.startsWith('law-refund'));
  expect(found.map(({ code, severity }) => `${code} ${severity}`)).toEqual(expected);
  for (const each of found)
    for (const locale of Object.keys(resources)) expect(findingWords(each, locale)).not.toMatch(/[{}]|finding:|NaN/);
});

test('a book of complaints that the law asks for is linked, or asked for', () => {
  const { shop, faq, policy } = center({ countries: ['PT'] });
  const bare = { shop, faq: { ...faq, entries: [] }, policy };
  const codes = (center: HelpCenter) =>
    checkPolicy(center, shippedLaw, today).filter(({ code }) => code === 'law-book');
  expect(codes({ shop, faq, policy })).toEqual([]);
  expect(codes({ ...bare, policy: { ...policy, countries: ['PL', 'DE'] } })).toEqual([]);
  const [missing] = codes(bare);
  expect(missing).toMatchObject({
    severity: 'ask',
    facts: { url: 'https://www.livroreclamacoes.pt/inicio', countries: 'PT' },
  });
  for (const locale of Object.keys(resources))
    expect(missing && findingWords(missing, locale)).toMatch(
      /Decreto-Lei n.º 156\/2005, art. 5-B.*livroreclamacoes|livroreclamacoes.*5-B/s,
    );
});

test('any policy can be looked over', () => {
  fc.assert(
    fc.property(policies, (policy) => {
      const found = checkPolicy({ ...starter(), policy }, shippedLaw, today);
      const days = policy.values.returnDays ?? 14;
      if (days < 14 && !policy.rules?.length && !policy.countries)
        expect(found.map(({ code }) => code)).toContain('law-days');
    }),
    { numRuns: 60 },
  );
});
