import { expect, test } from 'vitest';
import { publishFaq } from '../../content/documents/publish/documents.ts';
import { copied } from '../../extension/lib/staff/find.ts';
import type { FrontPage } from '../../extension/lib/staff/page.ts';
import { starter } from '../content/documents/starter.ts';

const front: FrontPage = {
  url: 'https://krokus.example/pomoc?a=1#top',
  lang: 'pl-PL',
  others: [
    ['x-default', 'https://krokus.example/'],
    ['ru', 'https://krokus.example/ru/pomoshch'],
    ['pt', 'javascript:alert(1)'],
  ],
};

test.each<[string, string, FrontPage | undefined, string | undefined, string | undefined]>([
  ['on the page in front', 'pl', front, 'https://h.example/help/', 'https://krokus.example/pomoc?a=1#faq=parcel-where'],
  [
    'where that page is in their language',
    'ru',
    front,
    undefined,
    'https://krokus.example/ru/pomoshch#faq=parcel-where',
  ],
  [
    'among the pages of the help',
    'en',
    front,
    'https://h.example/help/',
    'https://h.example/help/en/faq/parcel-where.html',
  ],
  ['at no address that is none', 'pt-PT', front, 'https://h.example/', 'https://h.example/pt-PT/faq/parcel-where.html'],
  ['without a page in front', 'pl', undefined, 'https://h.example', 'https://h.example/pl/faq/parcel-where.html'],
  [
    'where there is nothing in their language',
    'en',
    front,
    undefined,
    'https://krokus.example/pomoc?a=1#faq=parcel-where',
  ],
  [
    'on a page that says no language',
    'ru',
    { ...front, lang: '' },
    'https://h.example/',
    'https://krokus.example/pomoc?a=1#faq=parcel-where',
  ],
  ['where there is neither', 'pl', undefined, './help/', undefined],
])('an answer that is copied leads a customer to where it can be read: %s', async (_, locale, page, help, link) => {
  const { links: __, ...shop } = starter().shop;
  const center = { ...starter(), shop: { ...shop, ...(help ? { links: { help } } : {}) } };
  const { entries } = await publishFaq(center, locale);
  const [theirs] = entries.filter(({ id }) => id === 'parcel-where');
  if (!theirs) throw new Error('no answer');
  const lines = copied({ theirs }, center, locale, page).split('\n');
  expect(lines.find((line) => line.includes('://'))).toBe(link);
});
