import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFields } from '../../content/documents/fields.ts';
import { parseText } from '../../content/values/icu.ts';
import { shown, written } from '../../extension/lib/fields.ts';
import { starter } from '../content/documents/starter.ts';

const center = starter();

test.each<[string, string, string, string]>([
  ['a value', 'Masz {returnDays} dni.', 'pl', 'Masz ⟦30⟧ dni.'],
  ['a plural', 'W {returnDays, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}!', 'pl', 'W ⟦30 dni⟧!'],
  ['the same value twice', '{shopName}, {shopName}', 'pl', '⟦Tarnina⟧, ⟦Tarnina⟧'],
  ['a plain brace', "a '{' b", 'en', 'a { b'],
  ['an apostrophe', "don''t, don't", 'en', "don't, don't"],
])('%s is shown as it will be read', (_, text, locale, expected) => {
  expect(shown(text, locale, center).text).toBe(expected);
});

test('every text of the starter keeps its values and its bytes, whatever is typed behind it', () => {
  let count = 0;
  for (const { texts } of textFields(center))
    for (const [locale, { text }] of Object.entries(texts)) {
      const view = shown(text, locale, center);
      expect(view.text).not.toMatch(/\{|plural/);
      expect(written(view.text, view, text)).toBe(text);
      expect(parseText(written(`${view.text} {x}'`, view, text))).toEqual(parseText(`${text} '{'x'}'''`));
      count++;
    }
  expect(count).toBeGreaterThan(300);
});

test('whatever is typed can be read, and is read as it was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '{', '}', "'", ' ', '#', '⟦', '⟧') }), (typed) => {
      const view = shown("d''{returnDays}", 'pl', center);
      const text = written(typed + (view.marks[0]?.shown ?? ''), view, '');
      expect(shown(text, 'pl', center).text).toBe(typed + (view.marks[0]?.shown ?? ''));
    }),
  );
});
