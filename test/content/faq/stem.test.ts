import { expect, test } from 'vitest';
import { stemmer } from '../../../content/faq/stemmer.ts';
import { fold } from '../../../content/faq/text.ts';
import { languages } from './shop.ts';

test.each<[keyof typeof languages, string]>([
  ['pl', 'paczka paczki paczkę paczce paczką paczek paczkami'],
  ['pl', 'reklamacja reklamacji reklamację reklamacje reklamować reklamuję'],
  ['pl', 'zamówienie zamówienia zamówieniu zamówień'],
  ['pl', 'rozmiar rozmiaru rozmiary rozmiarów rozmiarach'],
  ['ru', 'посылка посылки посылку посылке посылкой посылок'],
  ['ru', 'заказ заказа заказы заказов заказать заказал заказала'],
  ['ru', 'доставка доставки доставку доставить доставили доставят'],
  ['ru', 'счёт счета счёту счетом'],
  ['pt-PT', 'encomenda encomendas encomendar encomendei encomendado'],
  ['pt-PT', 'devolução devoluções'],
  ['pt-PT', 'reembolso reembolsos reembolsar reembolsado'],
  ['pt-PT', 'pagamento pagamentos pagar pago'],
  ['en', 'return returns returned returning'],
  ['en', 'delivery deliveries deliver delivered delivering'],
  ['en', 'exchange exchanges exchanged exchanging'],
  ['en', 'size sizes sizing'],
])('%s: %s meet in one stem, with accents and without', (locale, words) => {
  const stem = stemmer(fold(languages[locale].endings));
  expect(new Set(words.split(' ').map((word) => stem(fold(word)))).size).toBe(1);
});

test.each<[keyof typeof languages, string, string]>([
  ['pl', 'konto', 'kontakt'],
  ['pl', 'karta', 'karton'],
  ['ru', 'счёт', 'считать'],
  ['pt-PT', 'pagamento', 'página'],
  ['en', 'order', 'ordinary'],
])('%s: %s and %s stay apart', (locale, one, other) => {
  const stem = stemmer(fold(languages[locale].endings));
  expect(stem(fold(one))).not.toBe(stem(fold(other)));
});
