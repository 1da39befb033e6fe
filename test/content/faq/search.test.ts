import { expect, test } from 'vitest';
import { createIndex, search } from '../../../content/faq/faq.ts';
import { entries, indexIn, languages } from './shop.ts';

const indexes = { pl: indexIn('pl'), 'pt-PT': indexIn('pt-PT'), ru: indexIn('ru'), en: indexIn('en') };

test.each<[keyof typeof indexes, string, string]>([
  ['pl', 'zwrto kasy za buty', 'refund'],
  ['ru', 'pfrfp yt ghbitk', 'track'],
  ['pt-PT', 'qnt demora a entrega', 'delivery'],
  ['en', 'excahnge for biger size', 'exchange'],
  ['ru', 'gde moya posylka', 'track'],
  ['pl', 'ile mam czekać na przesyłkę', 'delivery'],
])('%s: “%s” finds %s', (locale, query, id) => {
  const { outcome, matches } = search(indexes[locale], query);
  expect([outcome, matches[0]?.id]).toEqual(['answers', id]);
});

test.each<[string, keyof typeof indexes, string, string]>([
  ['inflected', 'pl', 'zwroty towarów', 'return'],
  ['without diacritics', 'pl', 'platnosc', 'payment'],
  ['decomposed accents', 'pt-PT', 'devolução'.normalize('NFD'), 'return'],
  ['й is a letter', 'ru', 'мой заказ не пришёл', 'track'],
  ['ё or е', 'ru', 'счет', 'invoice'],
  ['letters swapped', 'en', 'retrun', 'return'],
  ['letters swapped', 'ru', 'статсу заказа', 'track'],
  ['letters swapped', 'pl', 'zwort', 'return'],
  ['letters swapped', 'pl', 'fakutra', 'invoice'],
  ['first letter wrong', 'pl', 'wroc fsktura', 'invoice'],
  ['other keyboard', 'ru', 'djpdhfn', 'return'],
  ['other keyboard, Latin shop', 'pl', 'кудфьфсоф', 'complaint'],
  ['half on the other keyboard', 'ru', 'вернуть ltymub', 'refund'],
  ['German keyboard', 'pl', 'ywrot', 'return'],
  ['key of another keyboard', 'pt-PT', 'devolu;ao', 'return'],
  ['transliterated', 'ru', 'otmenit zakaz', 'cancel'],
  ['while typing', 'pl', 'rekl', 'complaint'],
  ['while typing a word of the language', 'en', 'reimb', 'refund'],
  ['two languages', 'pl', 'refund za paczkę', 'refund'],
  ['two words for one', 'en', 'pass word', 'password'],
  ['negation tells', 'pl', 'paczka nie doszła', 'track'],
  ['negation tells', 'ru', 'не пришла посылка', 'track'],
  ['Brazilian words', 'pt-PT', 'rastrear pedido', 'track'],
  ['American words', 'en', 'package never showed up', 'track'],
  ['question word tells', 'pl', 'kiedy przyjdzie paczka', 'delivery'],
  ['a sentence', 'en', 'hi, could you please tell me how many days it takes until my stuff arrives', 'delivery'],
])('%s (%s): “%s” finds %s', (_, locale, query, id) => {
  expect(search(indexes[locale], query).matches[0]?.id).toBe(id);
});

test.each<[keyof typeof indexes, string]>([
  ['pl', 'kod do siłowni'],
  ['pl', 'karta podarunkowa'],
  ['pl', 'qwertzuiop'],
  ['en', 'are you hiring'],
  ['en', 'weather tomorrow'],
  ['ru', 'есть ли вакансии'],
  ['pt-PT', 'posso levar o meu cão à loja'],
])('%s: “%s” is not answered', (locale, query) => {
  expect(search(indexes[locale], query).outcome).not.toBe('answers');
});

test.each(['', ' ', '?!…', 'a'])('“%s” asks nothing', (query) => {
  expect(search(indexes.en, query)).toMatchObject({
    outcome: 'none',
    matches: [],
    reading: { by: 'typed', text: query },
  });
});

test('says how it read the query, and reads it as typed when told', () => {
  expect(search(indexes.ru, 'djpdhfn').reading).toEqual({ by: 'keyboard', text: 'возврат' });
  expect(search(indexes.ru, 'gde posylka').reading).toEqual({ by: 'alphabet', text: 'где посылка' });
  expect(search(indexes.pl, 'zwrócic towra').reading).toEqual({ by: 'corrected', text: 'zwrócic towar' });
  expect(search(indexes.pl, 'zwrot').reading).toEqual({ by: 'typed', text: 'zwrot' });
  expect(search(indexes.ru, 'djpdhfn', { literal: true })).toMatchObject({ outcome: 'none', reading: { by: 'typed' } });
});

test.each(['refund', 'blik', 'iPhone'])('does not take “%s” for another keyboard', (query) => {
  const index = createIndex([...entries('ru'), { id: 'x', question: 'Refund, BLIK, iPhone', answer: '' }], 'ru', {
    words: [languages.ru],
  });
  const { reading, matches } = search(index, query);
  expect(reading).toEqual({ by: 'typed', text: query });
  expect(matches.map(({ id }) => id)).toContain('x');
});

test('hands an order number over', () => {
  expect(search(indexes.pl, '10452')).toMatchObject({ outcome: 'closest', order: '10452' });
  expect(search(indexes.en, 'where is order PL-20417').order).toBe('PL-20417');
  expect(search(indexes.en, 'where is order PL-20417').matches[0]?.id).toBe('track');
  expect(search(indexes.pl, 'zwrot po 14 dniach').order).toBeUndefined();
});

test('reads an entry in its own language', () => {
  const fallback = entries('en')
    .filter(({ id }) => id === 'invoice')
    .map((entry) => ({ ...entry, lang: 'en' }));
  const index = createIndex([...entries('pl').filter(({ id }) => id !== 'invoice'), ...fallback], 'pl', {
    words: [languages.pl, languages.en],
  });
  expect(search(index, 'faktury').matches[0]?.id).toBe('invoice');
  expect(search(index, 'invoices').matches[0]?.id).toBe('invoice');
});

test('does without words of the language', () => {
  const index = createIndex(
    [{ id: 'a', question: 'Wie lange dauert der Versand?', answer: '' }, ...entries('en')],
    'de',
  );
  expect(search(index, 'versnad').matches[0]?.id).toBe('a');
});

test('the owner’s words count', () => {
  const index = createIndex(
    entries('en').map((entry) => (entry.id === 'cancel' ? { ...entry, keywords: ['frobnicate'] } : entry)),
    'en',
    { words: [languages.en] },
  );
  expect(search(index, 'frobnicating').matches[0]?.id).toBe('cancel');
});
