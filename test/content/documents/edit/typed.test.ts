import { expect, test } from 'vitest';
import type { Place } from '../../../../content/documents/changes.ts';
import { readTyped, typedValue } from '../../../../content/documents/edit/typed.ts';

const returnDays: Place = { document: 'policy', entry: 'values', field: 'returnDays' };
const free: Place = { document: 'shop', entry: 'values', field: 'freeDelivery' };
const zloty = (amount: number) => ({ amount, currency: 'PLN' });

test.each<[string, string, number | undefined]>([
  ['100', 'pl', 10_000],
  ['49,90', 'pl', 4_990],
  ['49.9', 'pl', 4_990],
  ['1 000,50', 'pl', 100_050],
  ['1\u00a0000', 'pl', 100_000],
  ['1.000', 'pl', undefined],
  ['1,000', 'pl', undefined],
  ['1.000', 'pt-PT', undefined],
  ['1.000,00', 'pt-PT', 100_000],
  ['1.000.000', 'pt-PT', 100_000_000],
  ['1 000', 'pt-PT', 100_000],
  ['1 000,5', 'ru', 100_050],
  ['1,000', 'ru', undefined],
  ['1,000', 'en', 100_000],
  ['1,000.50', 'en', 100_050],
  ['1.000', 'en', undefined],
  ['12,34', 'en', 1_234],
  ['1,00,000', 'en', undefined],
  ['1.000.50', 'en', undefined],
  ['1.5.000', 'en', undefined],
  ['1e3', 'en', undefined],
  ['-5', 'en', undefined],
  ['0x10', 'en', undefined],
  ['49,999', 'pl', undefined],
  ['49,9999', 'pl', undefined],
  ['100 zł', 'pl', undefined],
  ['', 'pl', undefined],
  [' 7 ', 'pl', 700],
])('an amount typed as "%s" in %s', (text, locale, amount) => {
  expect(readTyped(free, text, locale, zloty(1))).toEqual(amount === undefined ? undefined : zloty(amount));
});

test.each<[string, string, number, string | undefined]>([
  ['49,90', 'pl', 4_990, undefined],
  ['49.90', 'en', 4_990, undefined],
  ['100', 'ru', 10_000, undefined],
  ['1234567', 'pt-PT', 123_456_700, undefined],
])('an amount is shown as %s in %s, and read back', (shown, locale, amount) => {
  expect(typedValue(zloty(amount), locale)).toBe(shown);
  expect(readTyped(free, shown, locale, zloty(1))).toEqual(zloty(amount));
});

test.each<[string, number, string, number | undefined]>([
  ['JPY', 500, '500', 500],
  ['JPY', 500, '500,5', undefined],
  ['KWD', 1_250, '1,25', 1_250],
])('%s has its own smallest coin', (currency, amount, text, expected) => {
  expect(readTyped(free, text, 'pl', { amount, currency })).toEqual(
    expected === undefined ? undefined : { amount: expected, currency },
  );
});

test.each<[string, Place, unknown, string, unknown]>([
  ['days', returnDays, 14, '30', 30],
  ['days and a half', returnDays, 14, '1,5', undefined],
  ['no days', returnDays, 14, 'trzydzieści', undefined],
  ['a day', { document: 'policy', entry: 'policy', field: 'validFrom' }, '2026-01-01', '2026-02-01', '2026-02-01'],
  ['no day', { document: 'policy', entry: 'policy', field: 'validFrom' }, '2026-01-01', '1 lutego', undefined],
  [
    'an address',
    { document: 'shop', entry: 'contact', field: 'email' },
    'a@krokus.example',
    'b@krokus.example',
    'b@krokus.example',
  ],
  ['no address', { document: 'shop', entry: 'contact', field: 'email' }, 'a@krokus.example', 'napisz', undefined],
  ['no choice', { document: 'faq', list: 'entries', entry: 'x', field: 'action' }, 'track', 'order', undefined],
  ['nothing', { document: 'shop', entry: 'about', field: 'name' }, 'Krokus', '  ', undefined],
  ['no such place', { document: 'shop', entry: '__proto__', field: 'name' }, 'Krokus', 'x', undefined],
])('%s', (_, place, old, text, expected) => {
  expect(readTyped(place, text, 'pl', old)).toEqual(expected);
});
