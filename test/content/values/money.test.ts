import { expect, test } from 'vitest';
import { formatMoney, fractionDigits } from '../../../content/values/money.ts';

/** No-break space, which keeps an amount and its currency on one line. */
const _ = '\u00A0';

test.each<[number, string, Record<'pl' | 'pt-PT' | 'ru' | 'en', string>]>([
  [1299, 'PLN', { pl: `12,99${_}zł`, 'pt-PT': `12,99${_}zł`, ru: `12,99${_}zł`, en: `PLN${_}12.99` }],
  [20000, 'PLN', { pl: `200${_}zł`, 'pt-PT': `200${_}zł`, ru: `200${_}zł`, en: `PLN${_}200` }],
  [1990, 'EUR', { pl: `19,90${_}€`, 'pt-PT': `19,90${_}€`, ru: `19,90${_}€`, en: '€19.90' }],
  [5, 'EUR', { pl: `0,05${_}€`, 'pt-PT': `0,05${_}€`, ru: `0,05${_}€`, en: '€0.05' }],
  [0, 'EUR', { pl: `0${_}€`, 'pt-PT': `0${_}€`, ru: `0${_}€`, en: '€0' }],
  [-1299, 'EUR', { pl: `-12,99${_}€`, 'pt-PT': `-12,99${_}€`, ru: `-12,99${_}€`, en: '-€12.99' }],
  [
    1234567,
    'EUR',
    { pl: `12${_}345,67${_}€`, 'pt-PT': `12${_}345,67${_}€`, ru: `12${_}345,67${_}€`, en: '€12,345.67' },
  ],
  [1500, 'JPY', { pl: `1500${_}¥`, 'pt-PT': `1500${_}¥`, ru: `1${_}500${_}¥`, en: 'JP¥1,500' }],
  [1250, 'KWD', { pl: `1,250${_}KWD`, 'pt-PT': `1,250${_}KWD`, ru: `1,250${_}KWD`, en: `KWD${_}1.250` }],
])('%i of %s', (amount, currency, expected) => {
  for (const [locale, text] of Object.entries(expected)) {
    expect(formatMoney({ amount, currency }, locale), locale).toBe(text);
  }
});

test.each([
  ['PLN', 2],
  ['EUR', 2],
  ['JPY', 0],
  ['KWD', 3],
])('%s has %i digits', (currency, digits) => {
  expect(fractionDigits(currency)).toBe(digits);
});
