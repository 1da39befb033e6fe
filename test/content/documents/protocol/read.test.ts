import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type EditorMessage,
  encode,
  longestMessage,
  type PageMessage,
} from '../../../../content/documents/protocol/messages.ts';
import { readEditorMessage, readPageMessage } from '../../../../content/documents/protocol/read.ts';
import { parseMarkdown } from '../../../../content/markdown/parse.ts';

const envelope = { id: 'a1', session: 's1' };
const unit = 'faq/return-window/answer';
const prose = '### Jak\n\n1. **Zapakuj**\n2. [Nadaj](/zwroty)\n\n| a | b |\n| - | - |\n| `c` | d |\n\n> e\n\n---\n';

test.each<[string, EditorMessage]>([
  ['a greeting', { ...envelope, type: 'hello' }],
  ['a sign of life', { ...envelope, type: 'beat' }],
  ['a language', { ...envelope, type: 'show', locale: 'pt-PT', label: 'Podgląd' }],
  ['the language of the reader', { ...envelope, type: 'show', label: '' }],
  ['a line', { ...envelope, type: 'preview', unit, value: 'Ile mam czasu?' }],
  ['prose', { ...envelope, type: 'preview', unit, value: parseMarkdown(prose).tree }],
  ['a number', { ...envelope, type: 'preview', unit: 'policy/values/returnDays', value: 30 }],
  ['an amount', { ...envelope, type: 'preview', unit, value: { amount: 1250, currency: 'PLN' } }],
  ['all previews away', { ...envelope, type: 'reset' }],
  ['one preview away', { ...envelope, type: 'reset', unit }],
  ['a place', { ...envelope, type: 'reveal', unit }],
  ['what is published anew', { ...envelope, type: 'renew' }],
  ['goodbye', { ...envelope, type: 'bye' }],
])('an editor says %s', (_, message) => {
  expect(readEditorMessage(encode(message))).toEqual(message);
  expect(readPageMessage(encode(message))).toBeUndefined();
});

test.each<[string, PageMessage]>([
  [
    'what it shows',
    { type: 'ready', session: 's1', tag: 'shop-faq', locale: 'pl', regions: [{ unit, locale: 'en', fallback: true }] },
  ],
  ['what it shows now', { type: 'regions', session: 's1', locale: 'pl', regions: [] }],
  ['that it is done', { type: 'ack', session: 's1', to: 'a1' }],
  ['why it is not', { type: 'error', session: 's1', to: 'a1', code: 'unknown-unit' }],
])('an element says %s', (_, message) => {
  expect(readPageMessage(encode(message))).toEqual(message);
  expect(readEditorMessage(encode(message))).toBeUndefined();
});

const said = (changes: object): string =>
  JSON.stringify({ v: 1, ...envelope, type: 'preview', unit, value: '', ...changes });
const tree = (...value: unknown[]): string => said({ value });

test.each<[string, unknown]>([
  ['an object in place of its text', { v: 1, ...envelope, type: 'hello' }],
  ['half a message', '{"v":1,"type":"hello"'],
  ['nothing', 'null'],
  ['a list', '[]'],
  ['a later version', said({ v: 2 })],
  ['a type that there is not', said({ type: 'publish' })],
  ['a type of every object', said({ type: 'toString' })],
  ['no session', said({ session: undefined })],
  ['a unit of no file', said({ unit: 'secrets/all/key' })],
  ['a unit that is a path', said({ unit: 'faq/../answer' })],
  ['a value that is none', said({ value: { html: '<b>' } })],
  ['a node without a type', tree({ children: [] })],
  ['a paragraph without words', tree({ type: 'paragraph' })],
  ['a list of what are no items', tree({ type: 'list', children: [{ type: 'paragraph', children: [] }] })],
  ['a table of what are no cells', tree({ type: 'table', children: [['a']] })],
  ['an address that is no text', tree({ type: 'paragraph', children: [{ type: 'link', url: {}, children: [] }] })],
  ['a tree without end', said({ value: JSON.parse('['.repeat(40) + ']'.repeat(40)) })],
  ['more than anybody writes', said({ value: 'a'.repeat(longestMessage) })],
])('%s is no message', (_, detail) => {
  expect(readEditorMessage(detail)).toBeUndefined();
});

test('what a message does not have to have is dropped', () => {
  const message = readEditorMessage(
    '{"v":1,"id":"a","session":"s","type":"beat","__proto__":{"admin":true},"key":"x"}',
  );
  expect(message).toEqual({ id: 'a', session: 's', type: 'beat' });
  expect(message).not.toHaveProperty('admin');
});

test('nothing that is read throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string(), fc.anything()), (detail) => {
      expect([readEditorMessage(detail), readPageMessage(detail)]).toEqual([undefined, undefined]);
    }),
  );
});
