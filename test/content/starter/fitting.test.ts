import { expect, test } from 'vitest';
import type { Texts } from '../../../content/documents/text.ts';
import { offeredRules } from '../../../content/starter/begin.ts';
import { fitted } from '../../../content/starter/fitting.ts';
import type { Told } from '../../../content/starter/told.ts';
import { starter } from '../documents/starter.ts';

const told: Told = {
  name: 'Sklep Las',
  country: 'PL',
  timeZone: 'Europe/Warsaw',
  currency: 'PLN',
  locales: ['pl'],
  preset: 'clothes-and-shoes',
  abroad: false,
  facts: { returnDays: 14, countedFrom: 'delivery', paidBy: 'customer' },
  kept: [],
  texts: {},
  values: {},
};
const locales = ['pl', 'pt-PT', 'ru', 'en'];

/** All questions, answers and prose of the starter for a shop, by what they are of. */
function textsFor(changes: Partial<Told>): Map<string, Texts> {
  const { faq, policy } = fitted(starter(), { ...told, ...changes });
  return new Map([
    ...faq.entries.map(({ id, fields }) => [`ask/${id}`, fields.question] as const),
    ...faq.entries.map(({ id, fields }) => [`faq/${id}`, fields.answer] as const),
    ...policy.sections.map(({ id, fields }) => [`policy/${id}`, fields.body] as const),
  ]);
}

function wordsFor(changes: Partial<Told>, locale: string): string {
  return [...textsFor(changes).values()].map((texts) => texts[locale]?.text).join('\n');
}

test.each(locales)('a shop that delivers within one country says nothing of others: %s', (locale) => {
  const poland = wordsFor({}, locale);
  expect(poland).not.toMatch(/\{(portugal|europe)|MB WAY|Multibanco|Portug[ai]l|Португали[ия]/);
  expect(poland).toContain('{polandDeliveryCost}');
  const portugal = wordsFor({ country: 'PT', currency: 'EUR' }, locale);
  expect(portugal).not.toMatch(/\{(poland|europe)|BLIK[^.]*MB WAY|KSeF|Inspekcj/);
  for (const name of ['portugalDeliveryCost', 'portugalWarrantyYears', 'portugalRejectionDays'])
    expect(portugal).toContain(`{${name}`);
});

test.each(locales)('a shop that delivers to the whole Union says all of it: %s', (locale) => {
  const all = { abroad: true, locales, facts: { ...told.facts, opens: '09:00', closes: '17:00' } };
  const whole = new Map([...textsFor({ ...all, preset: 'electronics' }), ...textsFor(all)]);
  const { faq } = starter();
  for (const { id, fields } of faq.entries)
    if (id !== 'contact-us') expect(whole.get(`faq/${id}`)?.[locale]).toEqual(fields.answer[locale]);
});

test.each([
  ['clothes-and-shoes', ['size-choice', 'size-shoes', 'product-care']],
  ['electronics', ['electronics-guarantee', 'charger-included']],
  ['made-to-order', ['size-choice']],
  ['food', []],
])('a shop that sells %s is asked nothing about other goods', (preset, asked) => {
  const trades = /^faq\/(electronics-guarantee|charger-included|size-choice|size-shoes|product-care)$/;
  const keys = [...textsFor({ preset }).keys()].filter((key) => trades.test(key));
  expect(keys.toSorted()).toEqual(asked.map((id) => `faq/${id}`).toSorted());
});

test.each(locales)('how to pay by phone is told of the country that is delivered to: %s', (locale) => {
  const told = (changes: Partial<Told>): string => {
    const texts = textsFor(changes);
    return ['ask', 'faq'].map((of) => texts.get(`${of}/payment-phone`)?.[locale]?.text).join('\n');
  };
  expect(told({})).toMatch(/BLIK[\s\S]*\?\n[\s\S]*\*\*BLIK\*\*[\s\S]*\n1\. [\s\S]*BLIK[\s\S]*\.$/);
  expect(told({})).not.toContain('MB WAY');
  const portugal = told({ country: 'PT', currency: 'EUR' });
  expect(portugal).toMatch(/MB WAY\?\n[\s\S]*\*\*MB WAY\*\*[\s\S]*\n1\. [\s\S]*\.$/);
  expect(portugal).not.toContain('BLIK');
});

test('where neither is delivered to, nothing is promised for them', () => {
  const germany = textsFor({ country: 'DE', currency: 'EUR' });
  expect([...germany.keys()]).not.toContain('faq/delivery-time-cost');
  for (const text of germany.values()) expect(text['en']?.text).not.toMatch(/Poland|Portugal|\{(poland|portugal)/);
});

test.each(locales)('channels, hours and languages are those that were told: %s', (locale) => {
  const contact = (changes: Partial<Told>): string =>
    textsFor(changes).get('faq/contact-us')?.[locale]?.text.replace(/\s+/g, ' ') ?? '';
  const original = starter().faq.entries.find(({ id }) => id === 'contact-us')?.fields.answer[locale]?.text ?? '';
  expect(contact({})).not.toMatch(/WhatsApp|Telegram/);
  const [, languages = ''] = original.match(/\n\n([^.]*\.)/) ?? [];
  expect(contact({})).not.toContain(languages);
  expect(contact({ locales })).toContain(languages);
  const [, hours = ''] = original.match(/\{phone\}\. ([^\n]*)/) ?? [];
  expect(contact({})).not.toContain(hours);
  expect(contact({ facts: { ...told.facts, opens: '09:00', closes: '17:00' } })).toContain(hours);
});

test.each([
  [14, undefined],
  [30, 14],
])('with a term of %i days, what is demanded later counts from %s', async (returnDays, afterDays) => {
  const [rule] = await offeredRules({ ...told, facts: { ...told.facts, returnDays } });
  expect(rule?.afterDays).toBe(afterDays);
  expect(Boolean(rule?.demands)).toBe(afterDays !== undefined);
});
