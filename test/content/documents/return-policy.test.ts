import { expect, test } from 'vitest';
import type { HelpCenter } from '../../../content/documents/center.ts';
import type { Policy } from '../../../content/documents/policy.ts';
import { returnPolicyJsonLd } from '../../../content/documents/publish/return-policy.ts';
import { publish } from '../../../content/documents/publish.ts';
import type { PublishedPolicy, PublishedShop } from '../../../content/documents/published.ts';
import type { Rule } from '../../../content/documents/rule.ts';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import { plainText } from '../../../content/markdown/plain.ts';
import { rim } from '../../../locales/rim.ts';
import { starter } from './starter.ts';

async function published(change: Partial<Policy>) {
  const { policy, ...others } = starter();
  const center: HelpCenter = { ...others, policy: { ...policy, ...change } };
  const { files, findings } = await publish(center, { words: rim, site: true });
  expect(findings.filter(({ severity }) => severity === 'blocks')).toEqual([]);
  const { files: names } = JSON.parse(files.get('help.json') ?? '');
  const read = (locale: string, name: string) => JSON.parse(files.get(names[locale][name]) ?? '');
  return {
    policy: (locale: string): PublishedPolicy => read(locale, 'policy'),
    faq: (locale: string) => read(locale, 'faq'),
    html: (name: string) => files.get(name) ?? '',
  };
}

function termsIn(html: string): { [name: string]: unknown }[] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
  return scripts.map(([, json = '']) => JSON.parse(json)).find((data) => data.hasMerchantReturnPolicy)
    ?.hasMerchantReturnPolicy;
}

const rule = (stated: Partial<Rule>): Rule => ({ id: 'it', rank: 'a', fields: {}, ...stated });

test('search engines are told the terms, countries with the same terms together', async () => {
  const { html } = await published({
    countries: ['PL', 'PT', 'DE'],
    rules: [
      rule({ when: { countries: ['PT'] }, returnPaidBy: 'shop', returnDays: 60, warrantyYears: 3 }),
      rule({ id: 'all', returnMethods: ['by-mail', 'at-kiosk'], refundWays: ['original', 'store-credit'] }),
    ],
  });
  const [first, second, ...more] = termsIn(html('faq.pl.html'));
  expect(more).toEqual([]);
  expect(first).toMatchObject({
    '@type': 'MerchantReturnPolicy',
    applicableCountry: ['PL', 'DE'],
    returnPolicyCountry: 'PL',
    returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
    merchantReturnDays: 30,
    returnMethod: ['https://schema.org/ReturnByMail', 'https://schema.org/ReturnAtKiosk'],
    returnFees: 'https://schema.org/ReturnShippingFees',
    returnShippingFeesAmount: { value: 12.99, currency: 'PLN' },
    refundType: ['https://schema.org/FullRefund', 'https://schema.org/StoreCreditRefund'],
  });
  expect(second).toMatchObject({
    applicableCountry: ['PT'],
    merchantReturnDays: 60,
    returnFees: 'https://schema.org/FreeReturn',
  });
  expect(termsIn(html('ru/policy.html'))).toEqual([
    expect.objectContaining({ ...first, merchantReturnLink: 'https://tarnina.example/help/ru/policy.html' }),
    expect.objectContaining({ ...second, merchantReturnLink: 'https://tarnina.example/help/ru/policy.html' }),
  ]);
});

test('search engines are never told less than the law gives', () => {
  const shop = { name: 'Krokus', country: 'PL' } as PublishedShop;
  const policy = { countries: ['PL', 'US'], values: {}, rules: [], law: shippedLaw } as unknown as PublishedPolicy;
  const [poland, america] = termsIn(returnPolicyJsonLd(shop, policy));
  expect(poland).toMatchObject({ applicableCountry: ['PL'], merchantReturnDays: 14 });
  expect(america).toMatchObject({ returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted' });
});

test('a changed rule changes the page, the answers, the structured data and the sentences in four languages', async () => {
  const texts = (text: string) => ({ pl: { text } });
  const { faq } = starter();
  const [entry] = faq.entries;
  const withRule = async (days: number) => {
    const { shop, policy } = starter();
    const countries = ['PL', 'DE'];
    const own = {
      ...policy,
      countries,
      rules: [rule({ id: 'all-of-poland', when: { countries: ['PL'] }, returnDays: days })],
    };
    const answer = texts(
      'W Polsce masz {allOfPolandReturnDays, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}.',
    );
    const entries = entry ? [{ ...entry, fields: { ...entry.fields, answer } }] : [];
    const { files } = await publish({ shop, policy: own, faq: { ...faq, entries } }, { words: rim, site: true });
    const { files: names } = JSON.parse(files.get('help.json') ?? '');
    return {
      answer: plainText(JSON.parse(files.get(names.pl.faq) ?? '').entries[0].answer),
      sentences: shop.locales.map((locale) => JSON.parse(files.get(names[locale].policy) ?? '').rules[0].sentences[0]),
      pages: shop.locales.map((locale) => files.get(`${locale}/policy.html`) ?? ''),
      terms: termsIn(files.get('faq.pl.html') ?? '').find(({ applicableCountry: at }) => String(at) === 'PL'),
    };
  };
  for (const days of [45, 61]) {
    const { answer, sentences, pages, terms } = await withRule(days);
    expect(answer).toContain(`${days} dni`);
    for (const sentence of sentences) expect(sentence).toContain(String(days));
    for (const [at, page] of pages.entries()) expect(page).toContain(sentences[at]);
    expect(terms?.['merchantReturnDays']).toBe(days);
  }
});

test('the law is that of the countries served, without its sources', async () => {
  const { policy } = await published({ countries: ['PL', 'DE'], rules: [] });
  expect(Object.keys(policy('pl').law.jurisdictions).sort()).toEqual(['EU', 'PL']);
  expect(JSON.stringify(policy('pl').law)).not.toMatch(/"source"|"note"|https?:/);
});

test('a rule that is not adopted is in no file', async () => {
  const { policy, html } = await published({ countries: ['PL'], rules: [rule({ adopted: false, exchangeDays: 77 })] });
  expect(policy('pl').rules).toEqual([]);
  expect(html('pl/policy.html')).not.toContain('77');
});
