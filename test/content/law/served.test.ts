import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import { servedLaw } from '../../../content/law/served.ts';
import { rights } from '../../../content/returns/rights.ts';
import { instants, orders, terms } from '../returns/arbitrary.ts';
import { always } from '../returns/order.ts';

test.each<[string, string[], string[]]>([
  ['a country and its union', ['PL'], ['EU', 'PL']],
  ['a member that has no law of its own here', ['DE'], ['EU']],
  ['two countries, one union', ['PT', 'PL'], ['EU', 'PL', 'PT']],
  ['a country outside', ['US'], ['US']],
  ['a country that nobody wrote down', ['CH'], []],
])('%s', (_, countries, expected) => {
  expect(Object.keys(servedLaw(shippedLaw, countries).jurisdictions).sort()).toEqual(expected);
});

test('no source and no remark of a reviewer reaches a page', () => {
  const text = JSON.stringify(servedLaw(shippedLaw, ['PL', 'PT', 'US', 'RU']));
  expect(text).not.toMatch(/"(source|note)"/);
  expect(text).not.toMatch(/https?:\/\/(?!www\.livroreclamacoes\.pt)/);
});

test('what binds the shop and answers no customer stays away, and what is sure does not say so', () => {
  const text = JSON.stringify(servedLaw(shippedLaw, ['PL', 'PT', 'BR']));
  expect(text).not.toMatch(
    /"withdrawal.function"|"complaint.book"|"guarantee.notice"|"in-force"|"primary"|"secondary"/,
  );
  expect(text).toMatch(/"sure":"recalled"/);
});

test('the law of a shop that sells all over the Union weighs at most 2 kB on the wire', () => {
  const { members = [] } = shippedLaw.jurisdictions['EU'] ?? {};
  const text = JSON.stringify(servedLaw(shippedLaw, ['PL', 'PT', ...members]));
  expect(gzipSync(text).length).toBeLessThan(2_000);
});

test('it answers as the whole law does', () => {
  fc.assert(
    fc.property(orders, terms, instants, (facts, promised, now) => {
      const served = servedLaw(shippedLaw, [facts.country]);
      expect(rights(facts, always(promised), served, now)).toEqual(rights(facts, always(promised), shippedLaw, now));
    }),
  );
});
