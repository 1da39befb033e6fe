import { expect, test } from 'vitest';
import { orderNumber } from '../../../content/faq/order.ts';

test.each([
  ['10452', '10452'],
  ['#1042', '1042'],
  ['where is my order 10452?', '10452'],
  ['zamówienie nr 882', '882'],
  ['numer zamówienia 10452', '10452'],
  ['заказ № 45821', '45821'],
  ['encomenda PT-20417', 'PT-20417'],
  ['ORD20417 not here', 'ORD20417'],
])('“%s” has %s', (query, number) => {
  expect(orderNumber(query)).toBe(number);
});

test.each([
  'zwrot po 14 dniach',
  'rozmiar 42',
  '200 zł',
  '00-950 Warszawa',
  '2026-11-22',
  '22.11.2026',
  'p24',
  'number of days',
])('“%s” has none', (query) => {
  expect(orderNumber(query)).toBeUndefined();
});
