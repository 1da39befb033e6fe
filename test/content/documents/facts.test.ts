import { expect, test } from 'vitest';
import { placeName, unitMap } from '../../../content/documents/changes.ts';
import { factParts, factsAt, factsOf } from '../../../content/documents/facts.ts';
import { unitKind } from '../../../content/documents/unit-kind.ts';
import { usualQuote } from '../../../content/documents/usual-quote.ts';
import { starter } from './starter.ts';

test.each([
  ['shop', undefined, 'about', 'name', { kind: 'words', as: 'text' }],
  ['shop', undefined, 'about', 'url', { kind: 'words', as: 'url' }],
  ['shop', undefined, 'about', 'country', undefined],
  ['shop', undefined, 'about', 'currency', undefined],
  ['shop', undefined, 'contact', 'phone', { kind: 'words', as: 'tel' }],
  ['shop', undefined, 'contact', 'email', { kind: 'words', as: 'email' }],
  ['shop', undefined, 'contact', 'replyHours', { kind: 'number' }],
  ['shop', undefined, 'contact', 'languages', { kind: 'languages' }],
  ['shop', undefined, 'hours', 'week', { kind: 'week' }],
  ['shop', undefined, 'hours', 'holidays', { kind: 'yes' }],
  ['shop', undefined, 'hours', 'exceptions', { kind: 'exceptions' }],
  ['shop', undefined, 'notice', 'until', { kind: 'day' }],
  ['shop', undefined, 'shop', 'source', undefined],
  ['policy', undefined, 'values', 'returnCost', { kind: 'money' }],
  ['policy', undefined, 'policy', 'countries', { kind: 'countries' }],
  ['policy', undefined, 'policy', 'schema', undefined],
  ['policy', 'rules', 'a', 'restockingFee', { kind: 'number' }],
  ['policy', 'rules', 'a', 'rank', undefined],
  ['policy', 'rules', 'a', 'countedFrom', { kind: 'choice', among: ['delivery', 'dispatch', 'order'] }],
  ['policy', 'ways', 'a', 'code', { kind: 'yes' }],
  ['faq', 'entries', 'a', 'adopted', undefined],
  ['faq', 'entries', 'a', 'action', { kind: 'choice', among: ['track', 'return', 'call', 'write'] }],
] as const)('%s %s %s %s is asked for as %j', (document, list, entry, field, kind) => {
  expect(unitKind({ document, ...(list ? { list } : {}), entry, field })).toEqual(kind);
});

test.each([
  ['question', 'line'],
  ['answer', 'prose'],
  ['terms', 'terms'],
])('%s is a text, and asked for as %s', (field, kind) => {
  expect(unitKind({ document: 'faq', list: 'entries', entry: 'a', field, locale: 'pl' })).toEqual({ kind });
});

test.each([
  [14, { kind: 'number' }],
  [{ amount: 1, currency: 'PLN' }, { kind: 'money' }],
  ['2026-12-31', { kind: 'day' }],
])('a value of the shop is asked for by what it is: %j', (value, kind) => {
  expect(unitKind({ document: 'shop', entry: 'values', field: 'x' }, value)).toEqual(kind);
});

test('what a rule borrows by name is no field of its own', () => {
  expect(
    unitKind({ document: 'policy', list: 'rules', entry: 'a', field: 'returnDays' }, 'returnDays'),
  ).toBeUndefined();
  expect(unitKind({ document: 'policy', list: 'rules', entry: 'a', field: 'returnDays' }, 30)).toEqual({
    kind: 'number',
  });
});

test('every value that has no language is told somewhere, or belongs to what is built elsewhere', () => {
  const center = starter();
  const shown = new Set([
    ...factParts.flatMap((part) => factsOf(center, part)).map(({ place }) => placeName(place)),
    ...factsAt(center, { document: 'shop', entry: 'notice' }).map(({ place }) => placeName(place)),
  ]);
  const plain = [...unitMap(center).values()].filter(
    ({ locale, list, document }) => !locale && !list && document !== 'faq',
  );
  const left = plain.map(placeName).filter((name) => !shown.has(name));
  expect(left).toEqual([
    ...['shop/shop/demo', 'shop/shop/source', 'shop/shop/locales', 'shop/shop/fallback'],
    ...['shop/about/country', 'shop/about/timeZone', 'shop/about/currency'],
  ]);
});

test('channels that are not there yet are offered', () => {
  const contact = factsOf(starter(), 'contact').find(({ place }) => place.field === 'viber');
  expect(contact).toEqual({
    place: { document: 'shop', entry: 'contact', field: 'viber' },
    kind: { kind: 'words', as: 'url' },
  });
});

test.each([
  ['returnDays', 'en', /^\{returnDays, plural, /],
  ['giftReturnUntil', 'pl', /^\{giftReturnUntil, date, long\}$/],
  ['returnCost', 'ru', /^\{returnCost\}$/],
  ['nobodyQuotesIt', 'pl', /^\{nobodyQuotesIt\}$/],
])('%s is put into a text of %s as it is usual there', (name, locale, notation) => {
  expect(usualQuote(starter(), name, locale)).toMatch(notation);
});
