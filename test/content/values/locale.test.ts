import { expect, test } from 'vitest';
import { intlLocale, localeChain, matchLocale } from '../../../content/values/locale.ts';

const available = ['pl', 'pt-PT', 'ru', 'en'];

test.each<[string, string | undefined]>([
  ['pl', 'pl'],
  ['pl-PL', 'pl'],
  ['PL', 'pl'],
  ['pt', 'pt-PT'],
  ['pt-BR', 'pt-PT'],
  ['pt-pt', 'pt-PT'],
  ['en-US', 'en'],
  ['ru-UA', 'ru'],
  ['uk', undefined],
  ['', undefined],
  ['p', undefined],
])('a reader of "%s" is served in %s', (wanted, expected) => {
  expect(matchLocale(wanted, available)).toBe(expected);
});

test('the same tag comes before the same language', () => {
  expect(matchLocale('pt-BR', ['pt-PT', 'pt-BR'])).toBe('pt-BR');
});

test.each<[string, string, readonly string[], string[]]>([
  ['one who is served', 'ru', ['en'], ['ru', 'en', 'pl', 'pt-PT']],
  ['Brazil before English', 'pt-BR', ['en'], ['pt-PT', 'en', 'pl', 'ru']],
  ['one who is not', 'uk', ['ru', 'en'], ['ru', 'en', 'pl', 'pt-PT']],
  ['one whose fallback is not there either', 'uk', ['cs'], ['pl', 'pt-PT', 'ru', 'en']],
  ['one whose language is the fallback', 'en-GB', ['en', 'pl'], ['en', 'pl', 'pt-PT', 'ru']],
])('languages for %s', (_, wanted, fallback, expected) => {
  expect(localeChain(wanted, available, fallback)).toEqual(expected);
});

test.each([
  ['en', 'en-GB'],
  ['en-US', 'en-US'],
  ['pt-PT', 'pt-PT'],
  ['pl', 'pl'],
])('Intl knows %s as %s', (locale, expected) => {
  expect(intlLocale(locale)).toBe(expected);
});
