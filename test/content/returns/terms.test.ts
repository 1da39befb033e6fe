import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import { compareTerms } from '../../../content/returns/check/terms.ts';
import { promisesFor } from '../../../content/returns/policy.ts';
import { settle } from '../../../content/returns/settled.ts';
import { termsOf } from '../../../content/returns/terms.ts';
import { rules } from '../documents/arbitrary.ts';
import { starter } from '../documents/starter.ts';

const found = (terms: string, center: HelpCenter = starter()) =>
  compareTerms(terms, 'terms.txt', center, shippedLaw).map(({ facts }) => [facts['number'], facts['expected']]);

test.each<[string, string, (string | undefined)[][]]>([
  [
    'a return with other days',
    'Towar można zwrócić w ciągu 20 dni od otrzymania.',
    [['20 dni', 'returnDays 30, exchangeDays 30']],
  ],
  ['a return with the same days', 'Towar można zwrócić w ciągu 30 dni od otrzymania.', []],
  ['a withdrawal by law', 'Konsument może odstąpić od umowy w terminie 14 (czternastu) dni bez podania przyczyny.', []],
  [
    'a withdrawal below the law',
    'Konsument może odstąpić od umowy w terminie 10 (dziesięciu) dni.',
    [['10 dni', 'returnDays 30']],
  ],
  ['a complaint', 'Reklamacje rozpatrujemy w terminie 21 dni.', [['21 dni', 'complaintReplyDays 14']]],
  ['a refund that waits', 'Zwrot pieniędzy nastąpi w ciągu 10 dni od otrzymania paczki.', [['10 dni', 'refundDays 5']]],
  ['a refund by law', 'Reembolsamos no prazo de 14 dias.', []],
  ['years and months of the same length', 'Na towar udzielamy 24 miesięcy gwarancji.', []],
  [
    'the cost of the label',
    'Koszt zwrotu to 15,00 zł.',
    [['15,00 zł', 'returnCost 12.99 PLN, freeReturnFrom 300 PLN']],
  ],
  ['the cost as it is', 'Koszt zwrotu to 12,99 zł.', []],
  ['Russian', 'Вернуть товар можно в течение 20 дней.', [['20 дней', 'returnDays 30, exchangeDays 30']]],
  ['weeks', 'You have 2 weeks to return it.', [['2 weeks', 'returnDays 30, exchangeDays 30']]],
  ['as many weeks as days', 'Pieniądze oddamy w ciągu 2 tygodni.', []],
  ...(
    [
      ['Zwracamy pieniądze w ciągu 21 dni.', '21 dni'],
      ['Pieniądze zwracamy w ciągu 21 dni.', '21 dni'],
      ['Pieniądze oddajemy w ciągu 21 dni.', '21 dni'],
      ['We pay your money back within 21 days.', '21 days'],
      ['We return your payment within 21 days.', '21 days'],
      ['Деньги возвращаем в течение 30 дней.', '30 дней'],
      ['Возвращаем деньги в течение 30 дней.', '30 дней'],
      ['Вернём вам деньги в течение 30 дней.', '30 дней'],
      ['Devolvemos o dinheiro no prazo de 30 dias.', '30 dias'],
      ['O dinheiro é devolvido no prazo de 30 dias.', '30 dias'],
    ] as const
  ).map(([terms, number]) => [`money: ${terms}`, terms, [[number, 'refundDays 5']]] as [string, string, string[][]]),
  ...(
    [
      ['Wymiana w ciągu 7 dni.', '7 dni'],
      ['Troca no prazo de 7 dias.', '7 dias'],
      ['Exchange within 7 days.', '7 days'],
      ['Обмен в течение 7 дней.', '7 дней'],
    ] as const
  ).map(([terms, number]) => [terms, terms, [[number, 'exchangeDays 30']]] as [string, string, string[][]]),
  ['an exchange as it is', 'Wymiana w ciągu 30 dni.', []],
  ['goods and money in one sentence', 'Return it within 30 days and we pay your money back within 5 days.', []],
  ['English', 'You may return goods within 20 days.', [['20 days', 'returnDays 30, exchangeDays 30']]],
  ['what is about something else', 'Paczkę dostarczamy w 9 dni.', []],
  [
    'sentence by sentence',
    'Odbiór trwa 3 dni. Towar można zwrócić w ciągu 31 dni. Reklamacje: 14 dni.',
    [['31 dni', 'returnDays 30, exchangeDays 30']],
  ],
])('%s', (_, terms, expected) => {
  expect(found(terms)).toEqual(expected);
});

test('what the policy says of itself agrees with it, in every language', () => {
  const { sections } = starter().policy;
  const texts = sections.flatMap(({ fields }) => Object.values(fields.body).map(({ text }) => text));
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) expect(found(text.replace(/\{[^}]*\}/g, ''))).toEqual([]);
});

test('a finding asks, and says where in which file', () => {
  const [finding] = compareTerms(
    'Towar można zwrócić w ciągu 20 dni od otrzymania.',
    'terms.txt',
    starter(),
    shippedLaw,
  );
  expect(finding).toMatchObject({ code: 'terms-differ', severity: 'ask', file: 'terms.txt' });
  expect(finding?.facts['place']).toContain('w ciągu 20 dni od');
});

test('an order is judged by the policy of its day', () => {
  const zloty = { amount: 5000, currency: 'PLN' };
  const facts = { country: 'PL', timeZone: 'Europe/Warsaw', items: [] };
  const item = { id: '1', quantity: 1, price: zloty };
  const versions = [
    { validFrom: '2026-06-19', values: { returnDays: 30 }, rules: [] },
    { validFrom: '2025-01-01', values: { returnDays: 14 }, rules: [] },
  ];
  const terms = termsOf(versions);
  expect(terms(item, { ...facts, orderedOn: '2026-06-18' }).windows).toEqual([{ days: 14, from: 'delivery' }]);
  expect(terms(item, { ...facts, orderedOn: '2026-06-19' }).windows).toEqual([{ days: 30, from: 'delivery' }]);
});

test('whatever was asked before, an item has the terms that are its own', () => {
  const items = fc.record({
    id: fc.constant('1'),
    quantity: fc.constant(1),
    price: fc.record({ amount: fc.nat(1_000_000), currency: fc.constantFrom('PLN', 'EUR') }),
    category: fc.constantFrom('shoes', 'a', '', undefined, 'undefined'),
    discount: fc.constantFrom(0, 30, undefined),
  });
  const settled = fc.array(rules, { maxLength: 4 }).map((all) => settle(all, []));
  const asked = fc.array(fc.tuple(items, fc.constantFrom('PL', 'PT'), fc.constantFrom('2026-06-18', '2026-06-19')));
  fc.assert(
    fc.property(settled, settled, asked, (now, then, all) => {
      const versions = [
        { validFrom: '2026-06-19', values: { returnDays: 30 }, rules: now },
        { validFrom: '2025-01-01', values: { returnDays: 14 }, rules: then },
      ];
      const terms = termsOf(versions);
      for (const [item, country, orderedOn] of all) {
        const { category, price, discount } = item;
        const version = versions[orderedOn < '2026-06-19' ? 1 : 0]!;
        const own = promisesFor({ category, price, discount, country, orderedOn }, version);
        expect(terms(item, { country, orderedOn, timeZone: 'Europe/Warsaw', items: [] })).toEqual(own);
      }
    }),
  );
});
