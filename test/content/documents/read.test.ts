import { expect, test } from 'vitest';
import { readCenter, readDocument } from '../../../content/documents/read.ts';
import { starterFiles } from './starter.ts';

test('the starter is read without a finding', () => {
  const { center, findings } = readCenter(starterFiles);
  expect(findings).toEqual([]);
  expect(center?.shop.schema).toBe('shop@1');
});

const shop = JSON.parse(starterFiles.shop);
const faq = JSON.parse(starterFiles.faq);

test.each<[string, unknown, object]>([
  ['no object', 12, { code: 'schema-unknown', facts: { schema: '', expected: 'faq@1' } }],
  [
    'another document',
    { schema: 'shop@1' },
    { code: 'schema-unknown', facts: { schema: 'shop@1', expected: 'faq@1' } },
  ],
  [
    'a version that is none',
    { schema: { toString: ['faq@1'] } },
    { code: 'schema-unknown', facts: { schema: '', expected: 'faq@1' } },
  ],
  ['a later version', { schema: 'faq@2' }, { code: 'schema-newer' }],
  ['nothing but a version', { schema: 'faq@1' }, { path: 'categories', facts: { expected: 'missing-key' } }],
  ['a key too many', { ...faq, extra: 1 }, { path: 'extra', facts: { expected: 'unknown-key' } }],
  ['an id with a space', with0({ id: 'a b' }), { path: 'entries[0].id', facts: { expected: 'id' } }],
  ['a number for a rank', with0({ rank: 3 }), { path: 'entries[0].rank' }],
  ['an action of its own', with0({ action: 'explode' }), { path: 'entries[0].action' }],
  ['adopted: true, which absence says', with0({ adopted: true }), { path: 'entries[0].adopted' }],
  [
    'an empty text',
    withAnswer({ pl: { text: ' ' } }),
    { path: 'entries[0].fields.answer.pl.text', facts: { expected: 'empty' } },
  ],
  ['a hash of three', withAnswer({ ru: { text: 'x', of: 'abc' } }), { path: 'entries[0].fields.answer.ru.of' }],
  ['a text of 20,001', withAnswer({ pl: { text: 'x'.repeat(20_001) } }), { facts: { expected: 'too-long' } }],
])('%s in faq.json', (_, document, finding) => {
  const { document: read, findings } = readDocument('faq', JSON.stringify(document));
  expect(read).toBeUndefined();
  expect(findings[0]).toMatchObject({ severity: 'blocks', file: 'faq.json', ...finding });
});

test.each<[string, object, string, string]>([
  ['a day that is none', { notice: { ...shop.notice, until: '2026-02-30' } }, 'notice.until', 'day'],
  [
    'a time that is none',
    { hours: { week: [{ days: [], opens: '8', closes: '24:00' }] } },
    'hours.week[0].opens',
    'time',
  ],
  ['a zone that is none', { about: { ...shop.about, timeZone: 'Mars/Base' } }, 'about.timeZone', 'time-zone'],
  ['a script for a link', { links: { order: 'javascript:alert(1)' } }, 'links.order', 'url'],
  ['another host without a scheme', { links: { order: '//evil.example' } }, 'links.order', 'url'],
  ['a mail that is none', { contact: { email: 'me' } }, 'contact.email', 'email'],
  ['half a grosz', { values: { x: { amount: 1.5, currency: 'PLN' } } }, 'values.x', ''],
])('%s in shop.json', (_, change, path, expected) => {
  const { findings } = readDocument('shop', JSON.stringify({ ...shop, ...change }));
  expect(findings[0]).toMatchObject({ code: 'shape', path: expect.stringContaining(path) });
  if (expected) expect(findings[0]?.facts['expected']).toBe(expected);
});

test('names the line where JSON breaks off', () => {
  const { findings } = readDocument('faq', '{\n  "schema": "faq@1",\n  oops\n}');
  expect(findings).toEqual([
    { code: 'not-json', severity: 'blocks', file: 'faq.json', facts: { file: 'faq.json', line: 3, column: 3 } },
  ]);
  expect(readDocument('faq', '{\n"a": ').findings[0]?.facts).toMatchObject({ line: 2, column: 6 });
});

test('a missing file is named, and nothing is half-loaded', () => {
  const { center, findings } = readCenter({ ...starterFiles, policy: undefined });
  expect(center).toBeUndefined();
  expect(findings).toEqual([
    { code: 'file-missing', severity: 'blocks', file: 'policy.json', facts: { file: 'policy.json' } },
  ]);
});

test('a byte order mark is no error', () => {
  expect(readDocument('faq', `\uFEFF${starterFiles.faq}`).findings).toEqual([]);
});

function with0(change: object): unknown {
  return { ...faq, entries: [{ ...faq.entries[0], ...change }] };
}

function withAnswer(answer: object): unknown {
  return with0({ fields: { ...faq.entries[0].fields, answer } });
}
