import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTranslation } from '../../../content/documents/check/translation.ts';
import { check } from '../../../content/documents/check.ts';
import type { TextField } from '../../../content/documents/fields.ts';
import type { FindingCode } from '../../../content/documents/finding.ts';
import { findingWords } from '../../../locales/finding.ts';
import { starter } from './starter.ts';

const field = { file: 'faq.json', path: 'entries[0].fields.answer', unit: 'faq/a/answer', texts: {} } as const;
const prose: TextField = { ...field, kind: 'prose' };

function found(source: string, text: string, locale: string, from = 'pl'): [FindingCode, unknown][] {
  const findings = checkTranslation(prose, { text: source, locale: from }, { text, locale });
  return findings.map(({ code, facts }) => [
    code,
    facts.number ?? facts.url ?? facts.name ?? facts.words ?? facts.part,
  ]);
}

/** Pairs that say the same. */
test.each<[string, string, string]>([
  ['Masz 30 dni i 100 zł.', 'en', 'You have 30 days and PLN 100.'],
  ['Masz 2 tygodnie.', 'ru', 'У вас есть 14 дней.'],
  ['Masz 2 tygodnie.', 'en', 'You have 2 weeks.'],
  ['Masz 2 tygodnie.', 'de', 'Sie haben 2 Wochen.'],
  ['Odpowiadamy w 5 dni roboczych.', 'en', 'We answer within 5 working days.'],
  ['Od 1 299,50 zł.', 'en', 'From 1,299.50 zł.'],
  ['Od 1299,50 zł.', 'pt-PT', 'A partir de 1.299,50 PLN.'],
  ['Ponad 12 000 sklepów.', 'en', 'More than 12,000 shops.'],
  ['Do 31 grudnia 2026 r.', 'pt-PT', 'Até 31 de dezembro de 2026.'],
  ['Do 31 grudnia 2026 r.', 'ru', 'До 31 декабря 2026 г.'],
  ['Do 31.12.2026.', 'en', 'Until December 31st, 2026.'],
  ['Do 31.12.2026.', 'en', 'Until 2026-12-31.'],
  ['Od 9:00 do 17:30.', 'en', 'From 9 am to 5:30 p.m.'],
  ['Od 9:00 do 17:30.', 'pt-PT', 'Das 9h00 às 17h30.'],
  ['Piszemy o tym [tutaj](/pl/regulamin#zwroty).', 'en', 'We write about it [here](/en/terms).'],
  [
    '[UOKiK](https://pl.wikipedia.org/wiki/UOKiK) nam pomaga.',
    'ru',
    '[Здесь](https://ru.wikipedia.org/wiki/UOKiK) нам помогают.',
  ],
  ['Zadzwoń: [22 000](tel:+4822000) albo 22 000.', 'en', 'Call us: [22 000](tel:+4822000) or 22 000.'],
  ['Wyślij paczkę przez InPost Paczkomaty.', 'ru', 'Отправьте посылку через InPost Paczkomaty.'],
  ['ul. Starej Przędzalni 27, Warszawa', 'en', 'ul. Starej Przędzalni 27, Warszawa'],
  [
    '{days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}',
    'en',
    '{days, plural, one {# day} other {# days}}',
  ],
  ['## Jak?\n\n1. a\n2. b', 'en', '### How?\n\n1. a\n2. b'],
  ['W ciągu {a} zwracamy 20% ceny', 'en', 'We refund 20 % of the price within {a}'],
])('%s (%s) is %s', (source, locale, text) => {
  expect(found(source, text, locale)).toEqual([]);
});

test.each<[string, string, string, [FindingCode, unknown][]]>([
  [
    'Masz 30 dni.',
    'en',
    'You have 14 days.',
    [
      ['number-lost', '30 dni'],
      ['number-extra', '14 days'],
    ],
  ],
  [
    'Masz 14 dni.',
    'en',
    'You have 14 hours.',
    [
      ['number-lost', '14 dni'],
      ['number-extra', '14 hours'],
    ],
  ],
  [
    'Masz 2 tygodnie.',
    'pt-PT',
    'Tem 2 dias.',
    [
      ['number-lost', '2 tygodnie'],
      ['number-extra', '2 dias'],
    ],
  ],
  [
    'Gwarancja: 2 lata.',
    'ru',
    'Гарантия: 2 месяца.',
    [
      ['number-lost', '2 lata'],
      ['number-extra', '2 месяца'],
    ],
  ],
  [
    'Zwrot kosztuje 12,99 zł.',
    'ru',
    'Возврат стоит 12,99 €.',
    [
      ['number-lost', '12,99 zł'],
      ['number-extra', '12,99 €'],
    ],
  ],
  [
    'Do 31 grudnia 2026.',
    'en',
    'Until 30 December 2026.',
    [
      ['number-lost', '31 grudnia 2026'],
      ['number-extra', '30 December 2026'],
    ],
  ],
  [
    'Do 17:30.',
    'en',
    'Until 5 pm.',
    [
      ['number-lost', '17:30'],
      ['number-extra', '5 pm'],
    ],
  ],
  ['Napisz: [poczta](mailto:a@b.pl).', 'en', 'Write to us.', [['link-lost', 'mailto:a@b.pl']]],
  ['Napisz do nas.', 'en', 'Write [to us](https://evil.example/x).', [['link-extra', 'https://evil.example/x']]],
  ['Zwrot w {returnDays} dni', 'en', 'Return within days', [['value-lost', 'returnDays']]],
  ['Zwrot', 'en', 'Returned to {address}', [['value-extra', 'address']]],
  ['{d, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}', 'en', 'days: {d}', [['plural-lost', 'd']]],
  ['Wyślij paczkę do nas.', 'ru', 'Otprav nam posylku obratno.', [['wrong-script', 'Otprav nam posylku obratno.']]],
  ['Send it back to us.', 'pl', 'Odeślij раczkę do nas.', [['wrong-script', 'раczkę']]],
  ['Jak zwrócić zakup?', 'en', 'Jak zwrócić zakup?', [['untranslated', 'Jak zwrócić zakup?']]],
  [
    'A.\n\nNajpierw spakuj rzeczy.',
    'en',
    'B.\n\nNajpierw spakuj rzeczy.',
    [['untranslated', 'Najpierw spakuj rzeczy.']],
  ],
  ['- a\n- b', 'en', '- a', [['shape-differs', 'items']]],
  ['To jest **ważne** dziś.', 'en', 'This is **important today.', [['shape-differs', 'marks']]],
  ['Brak {a', 'en', 'None', []],
])('%s (%s) is not %s', (source, locale, text, expected) => {
  expect(found(source, text, locale)).toEqual(expected);
});

test('a finding names its place and has words in every language', () => {
  const [finding] = checkTranslation(
    prose,
    { text: 'Masz 30 dni.', locale: 'pl' },
    { text: 'You have time.', locale: 'en' },
  );
  expect(finding).toEqual({
    code: 'number-lost',
    severity: 'ask',
    file: 'faq.json',
    path: 'entries[0].fields.answer.en',
    unit: 'faq/a/answer:en',
    facts: { number: '30 dni', field: 'faq/a/answer', language: 'en' },
  });
  for (const locale of ['pl', 'pt-PT', 'ru', 'en']) expect(findingWords(finding!, locale)).toContain('30 dni');
});

test('a check of all compares translations that are up to date, and waits for those that are not', async () => {
  const center = starter();
  const entry = center.faq.entries.find(({ id }) => id === 'return-how')!;
  const texts = entry.fields.answer as Record<string, { text: string; of?: string }>;
  texts['en']!.text += '\n\nWithin 77 days.';
  expect(await check(center)).toMatchObject([{ code: 'number-extra', unit: 'faq/return-how/answer:en' }]);
  texts['en']!.of = '000000000000';
  expect((await check(center)).map(({ code }) => code)).toEqual(['stale']);
});

test('no text throws, and a text always says what itself says', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string().map((each) => `1 ${each} 31.12.2026 [a](/b) {c}`),
  );
  fc.assert(
    fc.property(text, text, fc.constantFrom('pl', 'pt-PT', 'ru', 'en', 'de', 'ja', 'ar'), (one, other, locale) => {
      checkTranslation(prose, { text: one, locale: 'pl' }, { text: other, locale });
      const codes = checkTranslation(prose, { text: one, locale }, { text: one, locale }).map(({ code }) => code);
      expect(codes.filter((code) => !['untranslated', 'wrong-script'].includes(code))).toEqual([]);
    }),
  );
});
