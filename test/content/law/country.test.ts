import { expect, test } from 'vitest';
import { countryLaw } from '../../../content/law/country.ts';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import type { Rule } from '../../../content/law/rule.ts';
import type { Law } from '../../../content/law/types.ts';

const today = '2026-11-22';
const on = (country: string, day = today, law = shippedLaw) => countryLaw(law, country, day, today);

test('a country speaks for itself, and the Union where it is silent', () => {
  expect(on('PL').rule('withdrawal.period')).toMatchObject({ act: 'UPK', article: '27' });
  const silent = { ...shippedLaw.jurisdictions, PL: { ...shippedLaw.jurisdictions.PL, rules: [] } } as never;
  expect(on('PL', today, { jurisdictions: silent }).rule('withdrawal.period')).toMatchObject({ act: 'CRD' });
});

test('a rule that is pending at home is not in force because the Union has it', () => {
  expect(on('PL').rule('withdrawal.function')).toBeUndefined();
  expect(on('DE').rule('withdrawal.function')).toMatchObject({ act: 'CRD', article: '11a' });
  expect(on('PL').basis(['withdrawal.function']).doubts).toEqual([{ doubt: 'pending', rule: 'withdrawal.function' }]);
});

test('the day of the contract decides which version holds, today does not', () => {
  expect(on('DE', '2026-06-18').rule('withdrawal.function')).toBeUndefined();
  expect(on('DE', '2026-06-19').rule('withdrawal.function')).toBeDefined();
  const version = (days: number, validFrom: string, validUntil?: string): Rule<'withdrawal.period'> => ({
    id: 'withdrawal.period',
    value: { period: { days } },
    validFrom,
    validUntil,
    status: 'in-force',
    sure: 'primary',
  });
  const rules = [version(10, '2010-01-01', '2019-12-31'), version(14, '2020-01-01'), version(21, '2026-01-01')];
  const law: Law = { jurisdictions: { XX: { id: 'XX', acts: {}, rules } } };
  const days = (day: string) => on('XX', day, law).rule('withdrawal.period')?.value.period;
  expect(['2009-12-31', '2019-12-31', '2020-01-01', '2026-01-01'].map(days)).toEqual([
    undefined,
    { days: 10 },
    { days: 14 },
    { days: 21 },
  ]);
});

test.each<[string, string, string, string, Law, string[]]>([
  ['reviewed', 'PL', today, 'known', shippedLaw, []],
  ['by the Union alone', 'DE', today, 'known', shippedLaw, ['national-law']],
  ['off as shipped', 'RU', today, 'unknown', shippedLaw, ['law-off']],
  ['turned on', 'RU', today, 'known', { ...shippedLaw, on: ['RU'] }, ['unreviewed']],
  ['nobody wrote down', 'CH', today, 'unknown', shippedLaw, ['law-unknown']],
  ['none at all', 'US', today, 'none', shippedLaw, []],
  ['past its date', 'PL', '2027-11-22', 'known', shippedLaw, ['review-over']],
])('a law that is %s', (_, country, asked, cover, law, doubts) => {
  const here = countryLaw(law, country, '2026-11-01', asked);
  expect(here.cover).toBe(cover);
  expect(here.doubts.map(({ doubt }) => doubt)).toEqual(doubts);
});

test('holidays are known where they are, and as far as they are', () => {
  expect(on('PL').knowsHolidays('2030-12-31')).toBe(true);
  expect(on('PL').knowsHolidays('2031-01-01')).toBe(false);
  expect(on('DE').knowsHolidays(today)).toBe(false);
  const russian = on('RU', today, { ...shippedLaw, on: ['RU'] });
  expect([russian.knowsHolidays('2026-12-31'), russian.knowsHolidays('2027-01-01')]).toEqual([true, false]);
  expect(on('GB', today, { ...shippedLaw, on: ['GB'] }).knowsHolidays('2040-01-01')).toBe(true);
});

test('a pending rule changes nothing while another is in force', () => {
  const version = (days: number, status: 'in-force' | 'pending', validFrom: string): Rule<'withdrawal.period'> => ({
    id: 'withdrawal.period',
    value: { period: { days } },
    validFrom,
    status,
    sure: 'primary',
    act: 'A',
    article: `${days}`,
  });
  const [now, next] = [version(14, 'in-force', '2020-01-01'), version(30, 'pending', '2026-01-01')];
  const union = { id: 'UU', members: ['XX'], acts: {}, rules: [version(7, 'in-force', '2020-01-01')] };
  for (const rules of [
    [now, next],
    [next, now],
  ]) {
    const law: Law = { jurisdictions: { XX: { id: 'XX', extends: 'UU', acts: {}, rules }, UU: union } };
    const here = on('XX', today, law);
    expect(here.rule('withdrawal.period')?.value).toEqual({ period: { days: 14 } });
    expect(here.basis(['withdrawal.period'])).toMatchObject({ references: [{ article: '14' }], doubts: [] });
  }
});
