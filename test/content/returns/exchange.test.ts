import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { PublishedPolicy } from '../../../content/documents/published.ts';
import type { Law } from '../../../content/law/types.ts';
import { type Question, reply } from '../../../content/returns/question.ts';
import { rightOf, rights } from '../../../content/returns/rights.ts';
import type { Terms } from '../../../content/returns/types.ts';
import { instants, orders, terms } from './arbitrary.ts';
import { always, ask, first, nothing, order, reviewed, told } from './order.ts';
import { publishedOf, rule } from './published.ts';

const thirtyDays: Terms = { ...nothing, exchangeDays: 30 };

test.each<[string, Partial<Terms>, object, string]>([
  ['as promised', {}, {}, 'open 2026-11-05'],
  ['exchange only', { returns: 'exchange-only' }, {}, 'open 2026-11-05'],
  ['exchange only, cancelled', { returns: 'exchange-only' }, { cancelledOn: '2026-10-07' }, 'closed order-cancelled'],
  ['final sale', { returns: 'final-sale' }, {}, 'closed excluded'],
  ['made to order', { returns: 'custom-made' }, {}, 'closed custom-made'],
  [
    'final sale, and no exchange for anybody',
    { returns: 'final-sale', exchangeDays: undefined },
    {},
    'closed not-offered',
  ],
])('what cannot come back cannot be exchanged: %s', (_, more, facts, expected) => {
  const asked = order('PL', '2026-10-06', facts);
  expect(told(ask('exchange', asked, '2026-10-10T10:00:00Z', { terms: { ...thirtyDays, ...more } }))).toBe(expected);
});

test.each<[boolean | undefined, string]>([
  [true, 'closed sealed-hygiene'],
  [false, 'open 2026-11-05'],
  [undefined, 'depends unsealed'],
])('a hygiene seal decides about the exchange, too: broken %s', (unsealed, expected) => {
  const asked = order('PL', '2026-10-06', {}, { unsealed });
  const sealed = { ...thirtyDays, returns: 'sealed-hygiene' as const };
  expect(told(ask('exchange', asked, '2026-10-10T10:00:00Z', { terms: sealed }))).toBe(expected);
});

let policy: PublishedPolicy;

beforeAll(async () => {
  policy = await publishedOf({
    validFrom: undefined,
    rules: [
      rule('all', { exchangeDays: 90 }),
      rule('engraved', { when: { categories: ['engraved'] }, returns: 'custom-made' }),
      rule('in-ear', { when: { categories: ['in-ear'] }, returns: 'sealed-hygiene' }),
      rule('last', { when: { categories: ['last'] }, returns: 'final-sale' }),
    ],
  });
});

test.each<[string, Question, string | undefined]>([
  ['made to order', { category: 'engraved' }, undefined],
  ['a seal broken', { category: 'in-ear', unsealed: true }, undefined],
  ['a seal unbroken', { category: 'in-ear', unsealed: false }, '2027-01-04'],
  ['final sale', { category: 'last' }, undefined],
  ['anything else', { category: 'hat' }, '2027-01-04'],
])('no exchange is offered beside a refusal: %s', (_, question, expected) => {
  const asked = { country: 'PL', deliveredOn: '2026-10-06', ...question };
  expect(reply(asked, policy, new Date('2026-10-10T10:00:00Z'), 'Europe/Warsaw').exchangeDay).toBe(expected);
});

const unreviewed: Law = { ...reviewed(), on: ['RU', 'BR', 'GB'] };
const [soon, late] = ['2026-03-10T10:00:00Z', '2026-04-20T10:00:00Z'];

test.each<[string, Law, string, Terms, string, boolean]>([
  ['while it lasts', unreviewed, soon, nothing, 'open 2026-03-16', true],
  ['over, by a law that is not sure', unreviewed, late, nothing, 'depends', true],
  ['over, but promised for longer', unreviewed, late, { ...nothing, exchangeDays: 60 }, 'open 2026-05-04', false],
  [
    'while it lasts, and promised for longer',
    unreviewed,
    soon,
    { ...nothing, exchangeDays: 60 },
    'open 2026-05-04',
    false,
  ],
  [
    'while it lasts, for what the shop refuses',
    unreviewed,
    soon,
    { ...nothing, returns: 'final-sale' },
    'open 2026-03-16',
    true,
  ],
])('the exchange by law: %s', (_, law, now, promised, expected, statutory) => {
  const right = ask('exchange', order('RU', '2026-03-02'), now, { law, terms: promised });
  expect([told(right), right.statutory]).toEqual([expected, statutory]);
  expect(right.doubts.length > 0).toBe(statutory);
  expect(right.references.length > 0).toBe(statutory);
});

test('whatever is promised, nobody is told that an exchange is over on the strength of a law that is not sure', () => {
  fc.assert(
    fc.property(orders, terms, instants, (facts, promised, now) => {
      for (const item of rights({ ...facts, country: 'RU' }, always(promised), unreviewed, now).items) {
        const right = rightOf(item, 'exchange');
        if (right.status === 'closed') expect([right.statutory, right.doubts]).toEqual([false, []]);
      }
    }),
    { numRuns: 500 },
  );
});

test('an exchange by law is one of the rights of its item', () => {
  const { rights: all } = first(rights(order('RU', '2026-03-02'), always(nothing), unreviewed, new Date(soon)));
  expect(all.find(({ kind }) => kind === 'exchange')?.status).toBe('open');
});
