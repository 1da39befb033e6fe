import { expect, test } from 'vitest';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { check } from '../../../content/documents/check.ts';
import type { Finding } from '../../../content/documents/finding.ts';
import { starter } from './starter.ts';

const now = new Date('2026-11-22T12:00:00Z');

test('the starter has no findings', async () => {
  expect(await check(starter(), { now })).toEqual([]);
});

type Change = (center: Open<HelpCenter>) => void;
type Open<T> = { -readonly [K in keyof T]: Open<T[K]> };

const entry = (center: Open<HelpCenter>) => center.faq.entries.find(({ id }) => id === 'return-how')!;
const answer = (text: string, locale = 'pl'): Change => {
  return (center) => {
    entry(center).fields.answer[locale] = { ...entry(center).fields.answer[locale], text };
  };
};
const unit = 'faq/return-how/answer:pl';

test.each<[string, Change, Partial<Finding>]>([
  [
    'a value nobody has',
    answer('Do {lastMoment}'),
    { code: 'value-unknown', severity: 'blocks', unit, facts: { name: 'lastMoment', language: 'pl' } },
  ],
  [
    'what an editor shows around a value',
    answer('Masz ⟦14 dni⟧ na zwrot'),
    { code: 'mark-stray', severity: 'blocks', unit, facts: { words: '⟦14 dni⟧', language: 'pl' } },
  ],
  ['half of it', answer('Masz 14 dni⟧'), { code: 'mark-stray', severity: 'blocks', unit }],
  ['a brace too many', answer('W {returnDays'), { code: 'text-syntax', severity: 'blocks', unit }],
  [
    'a form too few',
    answer('{returnDays, plural, one {# dzień} few {# dni} other {# dnia}}'),
    { code: 'plural-missing', severity: 'ask', facts: { name: 'returnDays', form: 'many', language: 'pl' } },
  ],
  [
    'a form too many',
    answer('{returnDays, plural, zero {} one {#} few {#} many {#} other {#}}'),
    { code: 'plural-extra', severity: 'note' },
  ],
  [
    'days by hand',
    answer('Masz 30 dni na zwrot.'),
    { code: 'number-typed', severity: 'ask', facts: { number: '30 dni', name: 'returnDays', language: 'pl' } },
  ],
  [
    'days by hand within a plural',
    answer('{returnDays, plural, one {x} few {x} many {30 dni} other {x}}'),
    { code: 'number-typed' },
  ],
  [
    'years by hand in Russian',
    answer('Гарантия 2 года.', 'ru'),
    { code: 'number-typed', unit: 'faq/return-how/answer:ru' },
  ],
  [
    'requests that nobody confirms',
    ({ shop }) => {
      shop.requests = { url: 'https://sklep.example/help', acknowledges: false };
    },
    { code: 'withdrawal-unacknowledged', severity: 'blocks', file: 'shop.json', path: 'requests.acknowledges' },
  ],
  [
    'a link to a withdrawal that goes nowhere',
    ({ shop }) => {
      shop.links = { ...shop.links, returns: '/returns.html#withdraw' };
      delete shop.requests;
    },
    { code: 'withdrawal-unacknowledged', severity: 'blocks', path: 'links.returns' },
  ],
  [
    'an answer that promises a withdrawal online where there is none',
    (center) => {
      answer('[Odstąp od umowy tutaj](/help.html#withdraw)')(center);
      delete center.shop.requests;
    },
    { code: 'withdrawal-unacknowledged', severity: 'blocks', unit },
  ],
  ['a script for a link', answer('[x](javascript:alert)'), { code: 'link-refused', severity: 'ask' }],
  ['a text too tangled to read', answer('> '.repeat(40) + 'x'), { code: 'text-tangled', severity: 'ask' }],
  ['tags, which are shown as text', answer('a <b>b</b>'), { code: 'html-shown', severity: 'note' }],
  [
    'no text in the source language',
    (c) => {
      delete entry(c).fields.answer['pl'];
    },
    { code: 'source-missing', severity: 'blocks', unit },
  ],
  [
    'no translation',
    (c) => {
      delete entry(c).fields.answer['ru'];
    },
    { code: 'translation-missing', severity: 'ask', unit: 'faq/return-how/answer:ru' },
  ],
  [
    'a source that has moved on',
    answer('Inaczej.'),
    { code: 'stale', severity: 'ask', unit: 'faq/return-how/answer:ru' },
  ],
  [
    'a text nobody has read',
    (c) => {
      entry(c).fields.answer['ru']!.unreviewed = true;
    },
    { code: 'unreviewed', severity: 'note' },
  ],
  [
    'a translation without the value',
    answer('30', 'en'),
    { code: 'value-lost', severity: 'ask', unit: 'faq/return-how/answer:en' },
  ],
  [
    'a language that is not listed',
    (c) => {
      c.shop.locales = ['pl', 'ru', 'en'];
    },
    { code: 'locale-unlisted', severity: 'note' },
  ],
  [
    'a source that is not listed',
    (c) => {
      c.shop.locales = ['ru', 'en'];
    },
    { code: 'source-unlisted', severity: 'blocks' },
  ],
  [
    'an entry not adopted yet',
    (c) => {
      entry(c).adopted = false;
    },
    { code: 'not-adopted', severity: 'ask' },
  ],
  [
    'a category that is not there',
    (c) => {
      entry(c).category = 'nowhere';
    },
    { code: 'category-unknown', severity: 'blocks' },
  ],
  [
    'an id that stands twice',
    (c) => {
      entry(c).formerly = ['exchange'];
    },
    { code: 'duplicate-id', severity: 'blocks', facts: { id: 'exchange' } },
  ],
  [
    'a related entry that is not there',
    (c) => {
      entry(c).related = ['gone'];
    },
    { code: 'related-unknown', severity: 'ask' },
  ],
  [
    'an action without a place',
    (c) => {
      delete c.shop.links;
    },
    { code: 'action-nowhere', severity: 'ask' },
  ],
  [
    'a notice that ends before it begins',
    (c) => {
      c.shop.notice!.until = '2020-01-01';
    },
    { code: 'notice-backwards', severity: 'blocks' },
  ],
  [
    'a notice that is over',
    (c) => {
      Object.assign(c.shop.notice!, { from: '2020-01-01', until: '2026-11-21' });
    },
    { code: 'notice-over', severity: 'note' },
  ],
  [
    'a day that ends before it begins',
    (c) => {
      c.shop.hours!.week[0]!.closes = '01:00';
    },
    { code: 'hours-backwards', severity: 'blocks' },
  ],
  [
    'holidays that nobody knows',
    (c) => {
      c.shop.about.country = 'XX';
    },
    { code: 'holidays-unknown', severity: 'ask' },
  ],
  [
    'the demonstration under its own name',
    (c) => {
      delete c.shop.demo;
    },
    { code: 'demo-data', severity: 'blocks', facts: { value: starter().shop.about.name } },
  ],
  [
    'two homes for one value',
    (c) => {
      c.shop.values = { returnDays: 3 };
    },
    { code: 'value-twice', severity: 'blocks', facts: { name: 'returnDays' } },
  ],
  [
    'an empty category',
    (c) => {
      c.faq.categories.push({ id: 'empty', rank: 'zz', fields: c.faq.categories[0]!.fields });
    },
    { code: 'category-empty', severity: 'note' },
  ],
  [
    'no public address',
    (c) => {
      delete c.shop.links!.help;
    },
    { code: 'address-missing', severity: 'note' },
  ],
])('%s', async (_, change, finding) => {
  const center = structuredClone(starter()) as Open<HelpCenter>;
  change(center);
  expect(await check(center as HelpCenter, { now })).toContainEqual(expect.objectContaining(finding));
});

test.each<[string, Change]>([
  ['a number that no value holds', answer('Masz 31 dni, {returnCost}.')],
  ['a number of something else', answer('30 sklepów')],
])('%s is no finding', async (_, change) => {
  const center = structuredClone(starter()) as Open<HelpCenter>;
  change(center);
  const codes = (await check(center as HelpCenter, { now })).map(({ code }) => code);
  expect(codes).not.toContain('number-typed');
});
