import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseText, pluralsOf, TextSyntaxError, typedWords, valueNames } from '../../../content/values/icu.ts';
import { intlLocale } from '../../../content/values/locale.ts';
import { speak, type Values } from '../../../content/values/text.ts';

const days = 'w ciągu {n, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}';
const newYear = new Date('2027-01-01T00:00:00Z');

test.each<[string, string, string, Values, string]>([
  ['plain words', 'pl', 'Zażółć gęślą jaźń', {}, 'Zażółć gęślą jaźń'],
  ['nothing', 'pl', '', {}, ''],
  ['a value', 'pl', 'od {amount}', { amount: '200 zł' }, 'od 200 zł'],
  ['a value twice', 'en', '{a} and {a}', { a: 'one' }, 'one and one'],
  ['a number as it is', 'pl', '{n}', { n: 1234567.5 }, '1234567.5'],
  ['a number as its readers write it', 'pl', '{n, number}', { n: 1234567.5 }, '1\u00A0234\u00A0567,5'],
  ['a whole number', 'en', '{n, number, integer}', { n: 2.5 }, '3'],
  ['a share', 'pl', '{n, number, percent}', { n: 0.23 }, '23%'],
  ['a day', 'pl', 'do {day, date, short}', { day: newYear }, 'do 1 stycznia'],
  ['a day with its year', 'pt-PT', 'até {day, date, long}', { day: newYear }, 'até 1 de janeiro de 2027'],
  ['a choice', 'pl', '{d, select, monday {poniedziałku} other {?}}', { d: 'monday' }, 'poniedziałku'],
  ['no such choice', 'pl', '{d, select, monday {poniedziałku} other {?}}', { d: 'sunday' }, '?'],
  ['a choice named like a method', 'en', '{d, select, a {A} other {?}}', { d: 'toString' }, '?'],
  ['one of a few', 'pl', days, { n: 1 }, 'w ciągu 1 dnia'],
  ['more of them', 'pl', days, { n: 14 }, 'w ciągu 14 dni'],
  ['a part', 'pl', days, { n: 1.5 }, 'w ciągu 1,5 dnia'],
  ['an exact number', 'en', '{n, plural, =0 {none} one {one} other {#}}', { n: 0 }, 'none'],
  ['an exact number before its form', 'en', '{n, plural, =1 {just one} one {# thing} other {#}}', { n: 1 }, 'just one'],
  ['an exact number that says nothing', 'en', 'a{n, plural, =0 {} one {b} other {c}}', { n: 0 }, 'a'],
  [
    'an offset',
    'en',
    '{n, plural, offset:1 =1 {you} one {you and # other} other {you and # others}}',
    { n: 2 },
    'you and 1 other',
  ],
  ['a place in a row', 'en', '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', { n: 22 }, '22nd'],
  [
    'a plural in a choice',
    'en',
    '{s, select, a {{n, plural, one {# day} other {# days}}} other {}}',
    { s: 'a', n: 2 },
    '2 days',
  ],
  [
    'a choice in a plural',
    'en',
    '{n, plural, one {} other {# {s, select, a {apples} other {}}}}',
    { s: 'a', n: 2 },
    '2 apples',
  ],
  ['braces in words', 'en', "a '{'b'}'", {}, 'a {b}'],
  ['an apostrophe', 'en', "don't", {}, "don't"],
  ['tags as words', 'en', '<b>{a}</b>', { a: 'x' }, '<b>x</b>'],
  ['a value that is not there', 'en', 'from {amount}', {}, 'from {amount}'],
  ['a value named like a method', 'en', '{toString}', {}, '{toString}'],
  ['a value that looks like a text', 'en', '{a}', { a: '{b}' }, '{b}'],
])('says %s', (_, locale, text, values, expected) => {
  expect(speak(parseText(text), locale, values)).toBe(expected);
});

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
const everyForm = parseText(`{n, plural, ${forms.map((form) => `${form} {${form}}`).join(' ')}}`);

test.each(['pl', 'pt-PT', 'ru', 'en'])('%s takes the form that CLDR gives to a number', (locale) => {
  const rules = new Intl.PluralRules(intlLocale(locale));
  const numbers = fc.oneof(fc.nat(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(fc.property(numbers, (n) => speak(everyForm, locale, { n }) === rules.select(n)));
});

test('words without braces stay as they are', () => {
  const words = fc.string({ unit: 'grapheme' }).filter((text) => !/[{}']/.test(text));
  fc.assert(fc.property(words, (text) => speak(parseText(text), 'pl') === text));
});

test('any text is a tree or an error with a place in it', () => {
  const pieces = ['{', '}', "'", '#', ',', ' ', 'n', 'plural', 'select', 'date', 'other', 'one', '=1', 'ż'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (parts) => {
      const text = parts.join('');
      try {
        expect(typeof speak(parseText(text), 'pl', { n: 1 })).toBe('string');
      } catch (error) {
        expect(error).toBeInstanceOf(TextSyntaxError);
        const { at } = error as TextSyntaxError;
        expect(at >= 0 && at <= text.length).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each<[string, string, number]>([
  ['Do {day', 'expect-argument-closing-brace', 3],
  ['{}', 'empty-argument', 0],
  ['a {n, plural, one {#}}', 'missing-other-clause', 21],
  ['{at, time, short}', 'unsupported', 0],
  ['{n, number, ::compact-short}', 'unsupported', 0],
  ['Do {day, date}', 'unsupported', 3],
  ['Do {day, date, medium}', 'unsupported', 3],
])('%s cannot be parsed: %s', (text, reason, at) => {
  expect(() => parseText(text)).toThrow(expect.objectContaining({ reason, at }));
});

test('a tree tells its values, its plurals and the words that were typed', () => {
  const tree = parseText(
    'Do {day, date, short}: {n, plural, =0 {nic} one {{kind, select, a {# rzecz} other {{name}}}} other {# rzeczy}}',
  );
  expect(valueNames(tree)).toEqual(['day', 'n', 'kind', 'name']);
  expect(pluralsOf(tree)).toEqual([{ name: 'n', kind: 'plural', forms: ['=0', 'one', 'other'] }]);
  expect(typedWords(tree)).toEqual(['Do ', ': ', 'nic', '# rzecz', ' rzeczy']);
});
