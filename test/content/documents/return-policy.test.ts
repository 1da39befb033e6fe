import { expect, test } from 'vitest';
import type { HelpCenter } from '../../../content/documents/center.ts';
import type { Policy } from '../../../content/documents/policy.ts';
import { returnPolicyJsonLd } from '../../../content/documents/publish/return-policy.ts';
import { publish } from '../../../content/documents/publish.ts';
import type { PublishedPolicy, PublishedShop } from '../../../content/documents/published.ts';
import type { Rule } from '../../../content/documents/rule.ts';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import { plainText } from '../../../content/markdown/plain.ts';
import { reply } from '../../../content/returns/question.ts';
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

const quoting = {
  pl: 'W Polsce masz {allOfPolandReturnDays, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}.',
  'pt-PT': 'Na Polónia tem {allOfPolandReturnDays, plural, one {# dia} many {# dias} other {# dias}}.',
  ru: 'В Польше у вас {allOfPolandReturnDays, plural, one {# день} few {# дня} many {# дней} other {# дня}}.',
  en: 'In Poland you have {allOfPolandReturnDays, plural, one {# day} other {# days}}.',
};

test('a changed rule changes explainer, answers, structured data, sentences and pages in four languages', async () => {
  const locales = Object.keys(quoting);
  const question = { country: 'PL', orderedOn: '2026-10-01', deliveredOn: '2026-10-06' };
  const withRule = async (days: number) => {
    const { shop, policy, faq } = starter();
    const [entry] = faq.entries;
    const answer = Object.fromEntries(Object.entries(quoting).map(([locale, text]) => [locale, { text }]));
    const entries = entry ? [{ ...entry, fields: { ...entry.fields, answer } }] : [];
    const rules = [rule({ id: 'all-of-poland', when: { countries: ['PL'] }, returnDays: days })];
    const center = { shop, policy: { ...policy, countries: ['PL', 'DE'], rules }, faq: { ...faq, entries } };
    const { files } = await publish(center, { words: rim, site: true });
    const { files: names } = JSON.parse(files.get('help.json') ?? '');
    return locales.map((locale) => {
      const own: PublishedPolicy = JSON.parse(files.get(names[locale].policy) ?? '');
      return {
        explained: reply(question, own, new Date('2026-10-10T10:00:00Z'), 'Europe/Warsaw'),
        answer: plainText(JSON.parse(files.get(names[locale].faq) ?? '').entries[0].answer),
        sentence: own.rules[0]?.sentences[0] ?? '',
        page: files.get(`${locale}/policy.html`) ?? '',
        terms: termsIn(files.get(`faq.${locale}.html`) ?? '').find(({ applicableCountry: at }) => String(at) === 'PL'),
      };
    });
  };
  for (const [days, lastDay] of [
    [45, '2026-11-20'],
    [61, '2026-12-07'],
  ] as const)
    for (const { explained, answer, sentence, page, terms } of await withRule(days)) {
      expect(explained).toMatchObject({ outcome: 'open', days, lastDay: { day: lastDay } });
      expect(answer).toMatch(new RegExp(` ${days}\\s`));
      expect(sentence).toMatch(new RegExp(` ${days}\\s`));
      expect(page).toContain(sentence);
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
