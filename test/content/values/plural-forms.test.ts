import { expect, test } from 'vitest';
import { exampleNumbers, examplesOf } from '../../../content/values/examples.ts';
import { parseText } from '../../../content/values/icu.ts';
import { pluralsIn, withPluralForm } from '../../../content/values/plural-forms.ts';
import { speak } from '../../../content/values/text.ts';

const days = '{days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}';

test.each([
  ['pl', days, ['0 dni', '1 dzień', '2 dni', '5 dni', '12 dni', '22 dni', '1,5 dnia']],
  [
    'en',
    '{days, plural, one {# day} other {# days}}',
    ['0 days', '1 day', '2 days', '5 days', '12 days', '22 days', '1.5 days'],
  ],
  [
    'ru',
    '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
    ['0 дней', '1 день', '2 дня', '5 дней', '12 дней', '22 дня', '1,5 дня'],
  ],
  [
    'pt-PT',
    '{days, plural, one {# dia} other {# dias}}',
    ['0 dias', '1 dia', '2 dias', '5 dias', '12 dias', '22 dias', '1,5 dias'],
  ],
])('a text in %s says every example', (locale, plural, words) => {
  const [{ examples = [] } = {}] = examplesOf(parseText(`Raz. Masz ${plural}. Koniec.`), locale, { days: 30 });
  expect(examples.map((each) => each.number)).toEqual([...exampleNumbers]);
  expect(examples.map((each) => each.words)).toEqual(words.map((each) => `Masz ${each}.`));
});

test('a text that counts nothing has no examples', () => {
  expect(examplesOf(parseText('Tak, {phone}.'), 'pl', {})).toEqual([]);
});

test('the forms of a plural are told with numbers that take them, also those that are missing', () => {
  const [plural] = pluralsIn('W {days, plural, =0 {dziś} one {# dzień} other {# dnia}}.', 'pl');
  expect(plural).toMatchObject({ at: 0, name: 'days' });
  expect(plural?.forms).toEqual([
    { form: '=0', words: 'dziś', numbers: [0] },
    { form: 'one', words: '# dzień', numbers: [1] },
    { form: 'few', words: '', numbers: [2, 22, 3] },
    { form: 'many', words: '', numbers: [0, 5, 12] },
    { form: 'other', words: '# dnia', numbers: [1.5] },
  ]);
});

test.each<[string, string, string, string]>([
  ['a form that is there', days, 'few', `{days, plural, one {# dzień} few {# doby} many {# dni} other {# dnia}}`],
  ['a form that is missing', '{days, plural, other {# dnia}}', 'few', '{days, plural, other {# dnia} few {# doby}}'],
])('%s is written without touching the rest', (_, plural, form, expected) => {
  expect(withPluralForm(`A ${plural} – b`, 0, form, '# doby')).toBe(`A ${expected} – b`);
});

test('the second of two plurals is found by its place', () => {
  const text = `${days} i {n, plural, one {#} other {# x}}`;
  expect(withPluralForm(text, 1, 'other', '# y')).toBe(`${days} i {n, plural, one {#} other {# y}}`);
  expect(withPluralForm(text, 2, 'other', '# y')).toBe(text);
});

test.each(['# d{n}i', "l'# {", 'a } b', '', "''"])('whatever is typed is words: %j', (words) => {
  const text = withPluralForm(days, 0, 'few', words);
  expect(speak(parseText(text), 'pl', { days: 2 })).toBe(words.replace('#', '2'));
});

test('a form with a value in it is left to those who know the notation', () => {
  expect(pluralsIn('{days, plural, one {# {unit}} other {# x}}', 'pl')).toEqual([]);
  expect(pluralsIn('{days, plural', 'pl')).toEqual([]);
});
