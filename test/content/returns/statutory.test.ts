import { expect, test } from 'vitest';
import { returnPolicyJsonLd } from '../../../content/documents/publish/return-policy.ts';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import type { Rule } from '../../../content/law/rule.ts';
import type { Jurisdiction, Law } from '../../../content/law/types.ts';
import { compareTerms } from '../../../content/returns/check/terms.ts';
import { lawDays } from '../../../content/returns/law-days.ts';
import { type Question, reply } from '../../../content/returns/question.ts';
import { knownOn } from '../../../content/returns/statutory.ts';
import { starter } from '../documents/starter.ts';
import { publishedOf } from './published.ts';

/** Poland as it is, and with sixty days for contracts from the summer of 2027 on. */
const { PL: poland, ...others } = shippedLaw.jurisdictions;
const sixty: Rule<'withdrawal.period'> = {
  id: 'withdrawal.period',
  value: { period: { days: 60 } },
  validFrom: '2027-06-01',
  status: 'in-force',
  sure: 'primary',
};
const law: Law = {
  jurisdictions: { ...others, PL: { ...poland, rules: [...(poland?.rules ?? []), sixty] } as Jurisdiction },
};

test.each([
  [undefined, 30],
  ['2026-11-22', 30],
  ['2027-06-01', 60],
])('search engines are told the law of the day: %s', async (today, days) => {
  const policy = { ...(await publishedOf({ countries: ['PL'], rules: [] })), law };
  const script = returnPolicyJsonLd({ name: 'A', country: 'PL' } as never, policy, { today });
  expect(script).toContain(`"merchantReturnDays":${days}`);
});

test.each([
  [undefined, 1],
  ['2026-11-22', 1],
  ['2027-06-01', 0],
])('terms are compared with the law of the day: %s', (today, differences) => {
  const { policy, ...center } = starter();
  const own = { ...center, policy: { ...policy, countries: ['PL'] } };
  const terms = 'Konsument może odstąpić od umowy w terminie 60 dni.';
  expect(compareTerms(terms, 'terms.txt', own, law, today)).toHaveLength(differences);
});

test('the days by law are those of the day, each once', () => {
  expect(lawDays(law, ['PL', 'DE', 'US', 'RU'], '2026-11-22')).toEqual([14]);
  expect(lawDays({ ...law, on: ['RU'] }, ['PL', 'DE', 'RU'], '2027-06-01')).toEqual([7, 14, 60]);
});

test('without a day the law is told as it was last reviewed, or as far as it is known', () => {
  expect(knownOn(law)).toBe('2026-11-21');
  expect(knownOn({ jurisdictions: { US: shippedLaw.jurisdictions['US'] as Jurisdiction } })).toBe('');
});

test('today is the day of the reader, not of Greenwich', async () => {
  const policy = await publishedOf({ validFrom: undefined, rules: [], countries: ['PL'] });
  const changed = { ...policy, law };
  const asked: Question = { country: 'PL', category: '' };
  const at = (now: string) => reply(asked, changed, new Date(now), 'Europe/Warsaw').days;
  expect([at('2027-05-31T21:59:00Z'), at('2027-05-31T22:00:00Z')]).toEqual([30, 60]);
});
