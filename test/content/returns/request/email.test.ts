import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmail } from '../../../../content/returns/request/email.ts';
import { likelyEmail } from '../../../../content/returns/request/likely-email.ts';

test.each<[string, string | undefined]>([
  ['anna@gmial.com', 'anna@gmail.com'],
  ['anna@gmail.con', 'anna@gmail.com'],
  ['anna@gmail,com', 'anna@gmail.com'],
  ['anna@gmail.com.', 'anna@gmail.com'],
  ['anna@outlok.com', 'anna@outlook.com'],
  ['Anna.K@INTERIA.PLL', 'Anna.K@interia.pl'],
  ['анна@yandeks.ru', 'анна@yandex.ru'],
  ['anna@gmail.com', undefined],
  ['anna@GMAIL.com', undefined],
  ['anna@mail.com', undefined],
  ['anna@wp.pl', undefined],
  ['anna@wo.pl', undefined],
  ['anna@tarnina.example', undefined],
  ['anna', undefined],
  ['', undefined],
])('%j probably means %j', (typed, meant) => {
  expect(likelyEmail(typed)).toBe(meant);
});

test.each<[string, boolean]>([
  [' anna@example.pl ', true],
  ["o'hara+tag@sub.example.co.uk", true],
  ['анна@почта.рф', true],
  ['anna@example', false],
  ['anna example@b.pl', false],
  ['anna@example..pl', false],
  ['a@b.pl, c@d.pl', false],
  ['<a@b.pl>', false],
  ['a@b@c.pl', false],
])('%j is an address: %j', (typed, expected) => {
  expect(isEmail(typed)).toBe(expected);
});

test('what is offered is an address that is not offered a better one', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (email) => {
      const meant = likelyEmail(email);
      if (meant !== undefined) expect([isEmail(meant), likelyEmail(meant)]).toEqual([true, undefined]);
    }),
  );
});
