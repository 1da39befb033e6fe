import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Reader, ruleSentences, ruleSubject } from '../../../content/returns/sentences.ts';
import { type SettledConditions, type SettledRule, settle } from '../../../content/returns/settled.ts';
import { resources, rim } from '../../../locales/rim.ts';
import { rules } from '../documents/arbitrary.ts';

const reader = (locale: string): Reader => ({ locale, say: rim(locale) });
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

test.each<[string, Partial<SettledRule>, string[]]>([
  ['pl', { returnDays: 60 }, ['Na zwrot masz 60 dni od odbioru paczki.']],
  ['pl', { returnDays: 1, countedFrom: 'order' }, ['Na zwrot masz 1 dzień od złożenia zamówienia.']],
  ['ru', { returnDays: 22 }, ['На возврат у вас есть 22 дня со дня получения.']],
  ['pt-PT', { exchangeDays: 1 }, ['Pode trocá-los no prazo de 1 dia a contar da receção.']],
  [
    'en',
    { returnUntil: '2027-01-31' },
    ['You can return them until 31 January 2027, even if the usual time ends sooner.'],
  ],
  ['pl', { returnCost: { amount: 1299, currency: 'PLN' } }, ['Nasza etykieta zwrotna kosztuje 12,99 zł.']],
  ['en', { returnCost: { amount: 0, currency: 'PLN' } }, ['We pay for return shipping.']],
  ['en', { returnPaidBy: 'customer' }, ['You pay the carrier for return shipping.']],
  [
    'en',
    { demands: ['unused', 'tags'], afterDays: 14, restockingFee: 10 },
    [
      'When more than 14 days have passed since delivery, items must be: unused, with the tags on.',
      'When more than 14 days have passed since delivery, we deduct 10% of the price.',
    ],
  ],
  [
    'pl',
    { refundWays: ['original', 'store-credit'], creditBonus: 10 },
    [
      'Pieniądze oddajemy tą samą drogą, którą przyszła płatność, albo, jeśli wolisz, w bonie do sklepu.',
      'Bon jest wart o 10% więcej; jeśli wolisz pieniądze, zawsze je dostaniesz.',
    ],
  ],
  ['ru', { warrantyYears: 3 }, ['Мы отвечаем за недостатки, которые обнаружатся в течение 3 лет со дня доставки.']],
  [
    'en',
    { returnDays: 60, returns: 'refund' },
    ['You can return these items and get your money back.', 'You have 60 days from delivery to return them.'],
  ],
])('in %s: %o', (locale, rule, expected) => {
  expect(ruleSentences(rule, reader(locale)).map(plain)).toEqual(expected);
});

test.each<[string, SettledConditions | undefined, string | undefined, string]>([
  ['en', undefined, undefined, 'All items'],
  ['en', { categories: ['shoes'] }, undefined, 'Some items'],
  ['en', { categories: ['shoes'] }, 'Shoes', 'Shoes'],
  ['pl', { discountFrom: 1 }, undefined, 'Rzeczy przecenione'],
  ['pl', { discountFrom: 30 }, 'Buty', 'Buty, rzeczy przecenione o 30% lub więcej'],
  ['pt-PT', { countries: ['PT'] }, undefined, 'Entrega em: Portugal'],
  ['ru', { countries: ['PL', 'PT'] }, undefined, 'Доставка в страну: Польша, Португалия'],
  [
    'en',
    { orderedFrom: '2026-11-16', orderedUntil: '2026-12-20' },
    'Gifts',
    'Gifts, ordered from 16 November 2026 to 20 December 2026',
  ],
  ['en', { priceFrom: { amount: 50000, currency: 'PLN' } }, undefined, 'Items from PLN 500'],
])('in %s the subject of %o, called %s', (locale, when, title, expected) => {
  expect(plain(ruleSubject(when, title, reader(locale)))).toBe(expected);
});

test.each(Object.keys(resources))(
  'in %s every promise of any rule has a sentence, and no value is left out',
  (locale) => {
    fc.assert(
      fc.property(rules, (rule) => {
        const [settled] = settle([{ ...rule, adopted: undefined }], [{ name: 'returnDays', value: 7 }]);
        const said = [
          ...ruleSentences(settled ?? {}, reader(locale)),
          ruleSubject(settled?.when, undefined, reader(locale)),
        ];
        for (const sentence of said) expect(sentence).not.toMatch(/[{}]|policy:|undefined|NaN/);
        for (const sentence of said.slice(0, -1)) expect(sentence).toMatch(/\.$/);
      }),
      { numRuns: 60 },
    );
  },
);
