import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameSite, maskQuery } from '../../../content/faq/report.ts';

test.each([
  ['an order number', 'gdzie jest 10452', 'gdzie jest 00000'],
  ['an address', 'anna.k@sklep.example nie dostała', '@ nie dostała'],
  ['digits of another script', 'заказ ١٢', 'заказ 00'],
  ['words alone', 'zwrot butów', 'zwrot butów'],
])('masks %s', (_, query, masked) => {
  expect(maskQuery(query)).toBe(masked);
});

test('no digit and no address is ever reported', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.emailAddress(), (words, address) => {
      const masked = maskQuery(`${words} ${address} ${words}`);
      expect(masked).not.toMatch(/[1-9]/);
      expect(masked).not.toContain(address);
    }),
  );
});

test.each([
  ['sklep.pl', 'sklep.pl', true],
  ['www.sklep.pl', 'sklep.pl', true],
  ['pomoc.sklep.pl', 'www.sklep.pl', true],
  ['sklep.pl', 'pomoc.sklep.pl', true],
  ['localhost', 'localhost', true],
  ['sklep.pl', 'niesklep.pl', false],
  ['sklep.pl', 'other.pl', false],
  ['pl', 'sklep.pl', false],
  ['a.sklep.pl', 'b.sklep.pl', false],
])('%s and %s', (a, b, same) => {
  expect(isSameSite(a, b)).toBe(same);
});
