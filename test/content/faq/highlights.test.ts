import { expect, test } from 'vitest';
import { highlights, search, snippet } from '../../../content/faq/faq.ts';
import { indexIn } from './shop.ts';

test.each<[Parameters<typeof indexIn>[0], string, string, string[]]>([
  ['pl', 'zwrot', 'Zwrotu towaru dokonasz, gdy zwrócisz paczkę.', ['Zwrotu', 'zwrócisz']],
  ['ru', 'djpdhfn', 'Условия возврата (или «возвратов»)', ['возврата', 'возвратов']],
  ['en', 'deliverd', 'We deliver; delivery is free.', ['deliver', 'delivery']],
  ['pt-PT', 'devolução', 'Devoluc\u0327a\u0303o: 30 dias', ['Devoluc\u0327a\u0303o']],
  ['en', 'unrelated', 'We deliver; delivery is free.', []],
])('%s: “%s” in “%s”', (locale, query, text, words) => {
  const index = indexIn(locale);
  const spans = highlights(index, search(index, query), text);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test('the snippet is the sentence that says most', () => {
  const index = indexIn('en');
  const text = 'We are open on Monday. A refund is paid within 14 days of the return. Write to us.';
  const { start, end } = snippet(index, search(index, 'when refund'), text);
  expect(text.slice(start, end)).toBe('A refund is paid within 14 days of the return.');
});

test('an empty text has no snippet', () => {
  const index = indexIn('en');
  expect(snippet(index, search(index, 'refund'), '')).toEqual({ start: 0, end: 0 });
});
