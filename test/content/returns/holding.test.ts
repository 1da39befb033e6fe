import { beforeAll, expect, test } from 'vitest';
import type { PublishedPolicy } from '../../../content/documents/published.ts';
import { refuses, ruleOn } from '../../../content/returns/holding.ts';
import { type Question, reply } from '../../../content/returns/question.ts';
import { asksSeal } from '../../../content/returns/seal.ts';
import { publishedOf, rule } from './published.ts';

let policy: PublishedPolicy;

beforeAll(async () => {
  const gifts = { orderedFrom: '2026-11-16', orderedUntil: '2026-12-20' };
  policy = await publishedOf({
    validFrom: '2026-06-19',
    rules: [
      rule('gifts', { when: gifts, returnUntil: '2027-01-31' }),
      rule('abroad', { when: { ...gifts, countries: ['PT'] }, exchangeDays: 90 }),
      rule('shoes', { when: { categories: ['shoes'] }, returnDays: 100 }),
      rule('in-ear', { when: { categories: ['in-ear'] }, returns: 'sealed-hygiene' }),
    ],
    earlier: [
      {
        id: '2025-01-01',
        values: { returnDays: 14 },
        rules: [
          rule('summer', { returnUntil: '2027-01-31' }),
          rule('records', { when: { categories: ['records'] }, returns: 'sealed-media' }),
        ],
      },
    ],
  });
});

test.each<[string, string, string, object, boolean]>([
  ['in its season', 'gifts', '2026-11-16', {}, true],
  ['the day before it', 'gifts', '2026-11-15', {}, false],
  ['after it, while what was ordered in it can still go back', 'gifts', '2026-12-21', {}, false],
  ['in a country of the rule', 'abroad', '2026-11-16', { country: 'PT' }, true],
  ['in another country', 'abroad', '2026-11-16', { country: 'PL' }, false],
  ['in a country that nobody told', 'abroad', '2026-11-16', {}, true],
  ['by the policy of then', 'summer', '2026-06-18', {}, true],
  ['by a policy that no longer judges', 'summer', '2026-06-19', {}, false],
  ['by a policy that does not judge yet', 'shoes', '2026-06-18', {}, false],
])('a rule can help with an order: %s', (_, id, day, known, helps) => {
  expect(ruleOn(policy, id, day, known)?.id).toBe(helps ? id : undefined);
});

test('a rule whose last day is over helps nobody', async () => {
  const over = await publishedOf({ rules: [rule('gifts', { returnUntil: '2027-01-31' })] });
  expect(ruleOn(over, 'gifts', '2027-01-31')).toBeDefined();
  expect(ruleOn(over, 'gifts', '2027-02-01')).toBeUndefined();
});

test('a rule refuses that takes something out of the returns', () => {
  expect(policy.rules.filter(refuses).map(({ id }) => id)).toEqual(['in-ear']);
});

test.each<[string, Question, boolean]>([
  ['of what goes back only sealed', { category: 'in-ear' }, true],
  ['of anything else', { category: 'shoes' }, false],
  ['of what nobody named', {}, false],
  ['by the policy of then', { category: 'records', orderedOn: '2026-06-18' }, true],
  ['by the policy of now', { category: 'records', orderedOn: '2026-06-19' }, false],
])('a seal is asked about: %s', (_, question, asked) => {
  expect(asksSeal(policy, { country: 'PL', ...question }, '2026-10-10')).toBe(asked);
});

test.each<[string, Question, string, string | undefined]>([
  ['a day that it sets', { orderedOn: '2026-11-20' }, '2026-11-24', 'gifts'],
  ['days of its own', { orderedOn: '2026-11-20', category: 'shoes' }, '2026-11-24', 'shoes'],
  ['an equal day of another version', { orderedOn: '2026-06-18' }, '2026-06-22', 'summer'],
  ['the general case', { orderedOn: '2026-10-01' }, '2026-10-06', undefined],
])('the rule that decides the last day is told: %s', (_, question, deliveredOn, id) => {
  const asked = { country: 'PL', category: '', deliveredOn, ...question };
  const answer = reply(asked, policy, new Date(`${deliveredOn}T10:00:00Z`), 'Europe/Warsaw');
  expect([answer.outcome, answer.decidedBy?.id]).toEqual(['open', id]);
});

test('where law and shop end on the same day the law answers, and no rule decides', async () => {
  const same = await publishedOf({ validFrom: undefined, rules: [rule('all', { returnDays: 14 })] });
  const asked = { country: 'PL', deliveredOn: '2026-10-06' };
  const answer = reply(asked, same, new Date('2026-10-10T10:00:00Z'), 'Europe/Warsaw');
  expect([answer.lastDay?.day, answer.lawDay, answer.decidedBy]).toEqual(['2026-10-20', undefined, undefined]);
});
