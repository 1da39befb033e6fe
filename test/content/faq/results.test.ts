import { describe, expect, test } from 'vitest';
import { publishFaq } from '../../../content/documents/publish/documents.ts';
import { searchable } from '../../../content/faq/entries.ts';
import { createIndex } from '../../../content/faq/index.ts';
import { type Piece, resultsOf } from '../../../content/faq/results.ts';
import { loadWords } from '../../../content/faq/words/load.ts';
import { starter } from '../documents/starter.ts';

async function asker(locale: string) {
  const entries = searchable(await publishFaq(starter(), locale));
  const index = createIndex(entries, locale, { words: await loadWords([locale]) });
  return (query: string, literal = false) => resultsOf(index, entries, query, literal);
}

const whole = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

describe.each([
  ['pl', 'zwrto kasy za buty', ['refund-when', 'return-how']],
  ['ru', 'pfrfp yt ghbitk', ['parcel-where', 'delivery-late']],
  ['pt-PT', 'qnt demora a entrega', ['delivery-time-cost']],
  ['en', 'excahnge for biger size', ['exchange']],
  ['ru', 'gde moya posylka', ['parcel-where']],
  ['pl', 'ile mam czekać na przesyłkę', ['delivery-time-cost', 'delivery-late']],
])('%s: %s', (locale, query, expected) => {
  test('puts the right answer first, with hits that are whole words of its own text', async () => {
    const { outcome, results } = (await asker(locale))(query);
    const [first] = results;
    expect(outcome).not.toBe('none');
    expect(expected).toContain(first?.id);
    const entry = searchable(await publishFaq(starter(), locale)).find(({ id }) => id === first?.id);
    expect(whole(first?.question ?? [])).toBe(entry?.question);
    expect(entry?.answer).toContain(whole(first?.snippet ?? []));
    for (const { text, hit } of [...(first?.question ?? []), ...(first?.snippet ?? [])])
      if (hit) expect(text).toMatch(/^[\p{L}\p{M}\p{N}'’-]+$/u);
  });
});

test('says how a query was read, unless as it was typed', async () => {
  const ask = await asker('ru');
  expect(ask('pfrfp yt ghbitk').reading?.text).toBe('заказ не пришел');
  expect(ask('pfrfp yt ghbitk', true).reading).toBeUndefined();
  expect(ask('заказ').reading).toBeUndefined();
});

test('hands an order number over', async () => {
  expect((await asker('pl'))('10452').order).toBe('10452');
});

test('has no junk for what no shop answers', async () => {
  expect((await asker('pl'))('kod do siłowni').outcome).not.toBe('answers');
});
