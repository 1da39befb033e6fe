import { expect, test } from 'vitest';
import { guessLocale } from '../../../content/faq/guess.ts';
import { loadWords } from '../../../content/faq/words/load.ts';

const words = await loadWords(['pl', 'pt-PT', 'ru', 'en']);

test.each([
  ['pl', 'Dzień dobry, chciałabym zwrócić buty. Ile mam na to czasu?'],
  ['pl', 'gdzie jest moja paczka bo nie doszla'],
  ['pt-PT', 'Bom dia, onde está a minha encomenda? Ainda não chegou.'],
  ['pt-PT', 'quero devolver os sapatos que comprei na semana passada'],
  ['en', 'Hello, I would like to return the shoes that I bought.'],
  ['en', 'where is my parcel'],
  ['ru', 'Здравствуйте, где моя посылка?'],
  ['ru', 'Заказ InPost 10452 не пришёл'],
])('%s: %s', (locale, text) => {
  expect(guessLocale(text, words)).toBe(locale);
});

test.each(['', '10452', '???', 'InPost'])('nothing is guessed of “%s”', (text) => {
  expect(guessLocale(text, words)).toBeUndefined();
});

test('a shop without Russian does not answer in it', () => {
  const some = words.filter(({ locale }) => locale !== 'ru');
  expect(guessLocale('Где моя посылка?', some)).toBeUndefined();
});
