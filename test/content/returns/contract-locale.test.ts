import { expect, test } from 'vitest';
import { contractLocale } from '../../../content/returns/contract-locale.ts';

test.each<[string | undefined, string | undefined]>([
  ['pl', 'pl'],
  ['pt', 'pt-PT'],
  ['cs', undefined],
  [undefined, undefined],
])('a shop that writes first in %s has contracts in %s', (source, expected) => {
  expect(contractLocale(source ? { source } : {}, ['pl', 'pt-PT', 'ru', 'en'])).toBe(expected);
});
