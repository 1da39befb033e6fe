import { beforeAll, expect, test } from 'vitest';
import type { Policy } from '../../../content/documents/policy.ts';
import type { PublishedPolicy } from '../../../content/documents/published.ts';
import { asksOrderDay } from '../../../content/returns/order-day.ts';
import { type Question, type Reply, reply } from '../../../content/returns/question.ts';
import { publishedOf, rule } from './published.ts';

const policies: { plain: Partial<Policy>; seasonal: Partial<Policy>; changed: Partial<Policy> } = {
  plain: {
    validFrom: undefined,
    rules: [
      rule('shoes', { when: { categories: ['shoes'] }, returnDays: 60 }),
      rule('in-ear', { when: { categories: ['in-ear'] }, returns: 'sealed-hygiene' }),
      rule('engraved', { when: { categories: ['engraved'] }, returns: 'custom-made' }),
      rule('sale', { when: { categories: ['outlet'] }, returns: 'exchange-only', returnDays: 14 }),
      rule('swap', { exchangeDays: 90 }),
      rule('abroad', { when: { countries: ['PT'] }, returnPaidBy: 'shop', warrantyYears: 3 }),
    ],
  },
  seasonal: {
    validFrom: undefined,
    rules: [
      rule('gifts', { when: { orderedFrom: '2026-11-16', orderedUntil: '2026-12-20' }, returnUntil: '2027-01-31' }),
    ],
  },
  changed: {
    validFrom: '2026-06-19',
    rules: [rule('all', { exchangeDays: 'returnDays' })],
    earlier: [
      {
        id: '2025-01-01',
        values: { returnDays: 14 },
        rules: [rule('mugs', { when: { categories: ['mug'] }, returns: 'custom-made' })],
      },
    ],
  },
};

const published: { [name: string]: PublishedPolicy } = {};

beforeAll(async () => {
  for (const [name, change] of Object.entries(policies)) published[name] = await publishedOf(change);
});

const ask = (question: Question, policy: keyof typeof policies = 'plain', now = '2026-10-10T10:00:00Z'): Reply =>
  reply(question, published[policy] as PublishedPolicy, new Date(now), 'Europe/Warsaw');

/** `open 2026-11-05`, `closed window-ended`, `depends deliveredOn`. */
const told = ({ outcome, lastDay, because, missing }: Reply): string =>
  [outcome, because?.reason ?? lastDay?.day, ...missing].filter(Boolean).join(' ');

const known = { country: 'PL', deliveredOn: '2026-10-06' };

test.each<[string, Question, string, Partial<Reply>?]>([
  ['nothing told', {}, 'depends country', { doubtful: false, more: false }],
  ['no country', { deliveredOn: '2026-10-06' }, 'depends country'],
  ['no delivery', { country: 'PL' }, 'depends deliveredOn', { days: 30 }],
  ['the shop gives more than the law', known, 'open 2026-11-05', { lawDay: '2026-10-20', days: 30 }],
  ['an item that has longer', { ...known, category: 'shoes' }, 'open 2026-12-07', { days: 60, lawDay: '2026-10-20' }],
  ['an item that nobody named', { ...known, category: 'hat' }, 'open 2026-11-05'],
  ['another item can be had for longer', known, 'open 2026-11-05', { exchangeDay: '2027-01-04' }],
  ['a seal nobody asked about', { ...known, category: 'in-ear' }, 'depends 2026-10-20 unsealed'],
  ['a seal unbroken', { ...known, category: 'in-ear', unsealed: false }, 'open 2026-11-05'],
  ['a seal broken', { ...known, category: 'in-ear', unsealed: true }, 'closed exception'],
  ['made to order', { ...known, category: 'engraved' }, 'closed exception'],
  ['a seal broken, by no law', { ...known, country: 'US', category: 'in-ear', unsealed: true }, 'closed exception'],
  ['a seal unbroken, by no law', { ...known, country: 'US', category: 'in-ear', unsealed: false }, 'open 2026-11-05'],
  ['a seal nobody asked about, by no law', { ...known, country: 'US', category: 'in-ear' }, 'depends unsealed'],
  ['made to order, by no law', { ...known, country: 'US', category: 'engraved' }, 'closed exception'],
  ['exchange only, while the law lasts', { ...known, category: 'outlet' }, 'open 2026-10-20', { days: 14 }],
  ['delivered long ago', { country: 'PL', deliveredOn: '2026-08-03' }, 'closed window-ended'],
  ['delivered too long ago for the law', { country: 'PL', deliveredOn: '2026-09-15' }, 'open 2026-10-15'],
  ['another country of the Union', { ...known, country: 'DE' }, 'open 2026-11-05', { doubtful: true }],
  ['a country without a law', { ...known, country: 'US' }, 'open 2026-11-05', { references: [] }],
  ['a country that nobody wrote down', { ...known, country: 'CH' }, 'open 2026-11-05', { doubtful: true }],
])('%s', (_, question, expected, more = {}) => {
  const answer = ask(question);
  expect(told(answer)).toBe(expected);
  expect(answer).toMatchObject(more);
});

test('why not: the rule that says so, with its words, and the article', () => {
  const answer = ask({ ...known, category: 'in-ear', unsealed: true });
  expect(answer.exception).toMatchObject({ id: 'in-ear', sentences: [expect.stringMatching(/seal/)] });
  expect(answer.references[0]).toMatchObject({ act: 'UPK', article: '38(1) pkt 5' });
});

test('who pays is told with the answer', () => {
  expect(ask(known).terms?.wayBack).toMatchObject({ paidBy: 'customer', cost: { amount: 1299 } });
  expect(ask({ ...known, country: 'PT' }).terms?.wayBack).toEqual({ paidBy: 'shop' });
});

test.each<[string, Question, string, Partial<Reply>?]>([
  ['asks for the day of the order', known, 'depends orderedOn'],
  [
    'in season, to a Sunday that the shop chose itself',
    { ...known, deliveredOn: '2026-12-01', orderedOn: '2026-11-30' },
    'open 2027-01-31',
  ],
  ['the last day of the season', { country: 'PL', orderedOn: '2026-12-20' }, 'depends deliveredOn'],
  ['before the season', { ...known, orderedOn: '2026-10-01' }, 'open 2026-11-05'],
])('a policy with a season: %s', (_, question, expected, more = {}) => {
  const answer = ask(question, 'seasonal', question.deliveredOn === '2026-12-01' ? '2026-12-05T10:00:00Z' : undefined);
  expect(told(answer)).toBe(expected);
  expect(answer).toMatchObject(more);
});

test.each<[string, Question, string, string | undefined]>([
  ['asks for the day of the order', { country: 'PL', deliveredOn: '2026-06-20' }, 'depends orderedOn', undefined],
  [
    'the day before the change',
    { country: 'PL', orderedOn: '2026-06-18', deliveredOn: '2026-06-22' },
    'open 2026-07-06',
    '2025-01-01',
  ],
  [
    'the day of the change',
    { country: 'PL', orderedOn: '2026-06-19', deliveredOn: '2026-06-22' },
    'open 2026-07-22',
    undefined,
  ],
  [
    'before all versions the oldest',
    { country: 'PL', orderedOn: '2024-06-18', deliveredOn: '2026-06-22' },
    'open 2026-07-06',
    '2025-01-01',
  ],
  [
    'by an exception of then',
    { country: 'PL', category: 'mug', orderedOn: '2026-06-18', deliveredOn: '2026-06-22' },
    'closed exception',
    '2025-01-01',
  ],
])('an order is judged by the policy of its day: %s', (_, question, expected, judgedBy) => {
  const answer = ask(question, 'changed', '2026-06-23T10:00:00Z');
  expect(told(answer)).toBe(expected);
  expect(answer.judgedBy).toBe(judgedBy);
  if (expected.includes('exception')) expect(answer.exception?.id).toBe('mugs');
});

test('the day of the order is asked for only where it can change the answer', () => {
  expect(['plain', 'seasonal', 'changed'].map((name) => asksOrderDay(published[name] as PublishedPolicy))).toEqual([
    false,
    true,
    true,
  ]);
});

test('a policy that hangs on a price says that there may be more', async () => {
  const dear = rule('dear', { when: { priceFrom: { amount: 50_000, currency: 'PLN' } }, returnDays: 90 });
  const policy = await publishedOf({ validFrom: undefined, rules: [dear] });
  const answer = reply(known, policy, new Date('2026-10-10'), 'Europe/Warsaw');
  expect(told(answer)).toBe('open 2026-10-20');
  expect(answer.more).toBe(true);
});

test('the last minute is that of the reader’s clock', () => {
  const at = (now: string) => told(ask({ country: 'PL', category: 'outlet', deliveredOn: '2026-10-06' }, 'plain', now));
  expect([at('2026-10-20T21:59:59Z'), at('2026-10-20T22:00:00Z')]).toEqual(['open 2026-10-20', 'closed window-ended']);
});
