import { expect, test } from 'vitest';
import { asRead } from '../../extension/lib/background/as-read.ts';

const answer = { document: 'faq', list: 'entries', entry: 'return-how', field: 'answer', locale: 'pl' } as const;
const text = (words: string) => ({ text: words });

test.each([
  ['prose', answer, '**Sam** [link](/a.html)', 'Sama [link](/a.html)', ['Sam link', 'Sama link']],
  ['another address behind the same words', answer, '[a](/a)', '[a](/b)', ['[a](/a)', '[a](/b)']],
  ['a line, which has no signs', { ...answer, field: 'question' }, 'Po co *?', 'Po co **?', ['Po co *?', 'Po co **?']],
])('what changed in %s is read', (_, place, before, after, [was = '', is = '']) => {
  expect(asRead(place, text(before), text(after))).toEqual([text(was), text(is)]);
});

test('what is new is read as well, and numbers are numbers', () => {
  expect(asRead(answer, undefined, text('- **Raz**'))).toEqual([undefined, text('Raz')]);
  expect(asRead({ document: 'policy', entry: 'values', field: 'returnDays' }, 30, 14)).toEqual([30, 14]);
});
