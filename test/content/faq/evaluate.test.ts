import { expect, test } from 'vitest';
import { type Asked, evaluate, type Miss } from '../../../content/faq/evaluate.ts';
import { type Query, type QueryFault, readQueries } from '../../../content/faq/queries.ts';

const asks = (answer: Partial<Asked>) => (): Asked => ({ ids: [], outcome: 'answers', ...answer });

test.each<[string, Omit<Query, 'query'>, Partial<Asked>, Miss['kind'] | undefined]>([
  ['an expected entry comes first', { expect: ['best', 'good'] }, { ids: ['good', 'best'] }, undefined],
  ['an expected entry comes third', { expect: ['best'] }, { ids: ['a', 'b', 'best'] }, 'wrong-first'],
  ['an expected entry comes fourth', { expect: ['best'] }, { ids: ['a', 'b', 'c', 'best'] }, 'not-in-three'],
  ['other entries are closest', { expect: ['best'] }, { ids: ['a'], outcome: 'closest' }, 'not-in-three'],
  ['nothing is shown', { expect: ['best'] }, { outcome: 'none' }, 'left-alone'],
  ['nothing answers, and nothing is shown', { expect: [] }, { outcome: 'none' }, undefined],
  ['nothing answers, and the closest says so', { expect: [] }, { ids: ['a'], outcome: 'closest' }, undefined],
  ['nothing answers, and something does', { expect: [] }, { ids: ['a'] }, 'answered'],
  ['an order number is handed over', { expect: ['best'], kind: 'order-number' }, { order: '10452' }, undefined],
  ['an order number is not', { expect: ['best'], kind: 'order-number' }, { ids: ['best'] }, 'order-overlooked'],
])('%s', (_, query, answer, kind) => {
  const { misses } = evaluate([{ query: 'asked', ...query }], asks(answer));
  expect(misses.map((miss) => miss.kind)).toEqual(kind ? [kind] : []);
});

test('scores count what was found and where', () => {
  const queries = [
    { query: 'best a b c', expect: ['best'] },
    { query: 'a best b c', expect: ['best', 'good'] },
    { query: 'a b c best', expect: ['best'] },
    { query: '', expect: ['best'] },
    { query: 'a', expect: [] },
    { query: '', expect: [] },
    { query: '10452', expect: ['a'], kind: 'order-number' },
  ];
  const ask = (query: string): Asked => {
    const ids = query.split(' ').filter(Boolean);
    return { ids, outcome: ids.length ? 'answers' : 'none', order: /\d+/.exec(query)?.[0] };
  };
  expect(evaluate(queries, ask)).toEqual({
    answerable: 4,
    first: 1,
    firstThree: 2,
    reciprocalRank: (1 + 1 / 2 + 1 / 4) / 4,
    leftAlone: 1,
    unanswerable: 3,
    recognised: 2,
    misses: [
      { kind: 'wrong-first', query: 'a best b c', expected: ['best', 'good'], got: ['a', 'best', 'b'] },
      { kind: 'not-in-three', query: 'a b c best', expected: ['best'], got: ['a', 'b', 'c'] },
      { kind: 'left-alone', query: '', expected: ['best'], got: [] },
      { kind: 'answered', query: 'a', expected: [], got: ['a'] },
    ],
  });
});

test('without answerable queries there is nothing to be proud of', () => {
  expect(evaluate([{ query: 'asked', expect: [] }], asks({}))).toMatchObject({ answerable: 0, reciprocalRank: 0 });
});

test.each<[string, string, QueryFault]>([
  ['broken JSON', '[\n  {"query": "a" "expect"', { code: 'not-json', facts: { line: 2, column: 17 } }],
  ['no list', '{"query": "a", "expect": []}', { code: 'not-list', facts: {} }],
  ['an empty list', '[]', { code: 'empty', facts: {} }],
  ['nothing in its place', '[null]', { code: 'query-missing', facts: { number: 1 } }],
  ['no query', '[{"expect": []}]', { code: 'query-missing', facts: { number: 1 } }],
  ['a blank query', '[{"query": " ", "expect": []}]', { code: 'query-missing', facts: { number: 1 } }],
  ['no expectation', '[{"query": "a"}]', { code: 'expect-missing', facts: { number: 1, query: 'a' } }],
  [
    'one id, not a list',
    '[{"query": "a", "expect": "b"}]',
    { code: 'expect-missing', facts: { number: 1, query: 'a' } },
  ],
  [
    'a kind that is no text',
    '[{"query": "a", "expect": [], "kind": 1}]',
    { code: 'kind-unreadable', facts: { number: 1, query: 'a' } },
  ],
  [
    'an id that no entry has',
    '[{"query": "a", "expect": ["return"]}, {"query": "b", "expect": ["return", "retrun"]}]',
    { code: 'entry-unknown', facts: { number: 2, query: 'b', id: 'retrun' } },
  ],
])('%s is a fault, and says where', (_, text, fault) => {
  expect(readQueries(text, new Set(['return'])).faults).toEqual([fault]);
});

test('every fault is told, and a list without one is read whole', () => {
  const ids = new Set(['return']);
  expect(readQueries('[{}, {"query": "a"}, {"query": "b", "expect": ["x", "y"]}]', ids).faults).toHaveLength(4);
  const queries = [
    { query: 'oddać buty', expect: ['return'], kind: 'slang' },
    { query: 'karma dla psa', expect: [] },
  ];
  expect(readQueries(`\uFEFF${JSON.stringify(queries)}`, ids)).toEqual({ queries, faults: [] });
});
