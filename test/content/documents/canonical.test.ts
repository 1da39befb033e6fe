import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../content/documents/canonical.ts';
import { documentNames } from '../../../content/documents/center.ts';
import { readDocument } from '../../../content/documents/read.ts';
import { assemble, unitName, unitsOf } from '../../../content/documents/units.ts';
import { centers } from './arbitrary.ts';

test('a document is canonical once it was written so', () => {
  fc.assert(
    fc.property(centers, fc.constantFrom(...documentNames), (center, name) => {
      const written = canonicalJson(name, center[name]);
      const { document, findings } = readDocument(name, written);
      expect(findings).toEqual([]);
      expect(document && canonicalJson(name, document)).toBe(written);
    }),
  );
});

test('units of a document, those without a language included, put it together again', () => {
  fc.assert(
    fc.property(centers, fc.constantFrom(...documentNames), (center, name) => {
      const units = unitsOf(name, center[name]);
      const names = units.map((unit) => `${unitName(unit)}:${unit.locale ?? ''}`);
      expect(new Set(names).size).toBe(names.length);
      expect(canonicalJson(name, assemble(name, units))).toBe(canonicalJson(name, center[name]));
    }),
  );
});

test('units come in any order', () => {
  fc.assert(
    fc.property(centers, fc.constantFrom(...documentNames), fc.func(fc.integer()), (center, name, order) => {
      const units = [...unitsOf(name, center[name])].sort((a, b) => order(unitName(a)) - order(unitName(b)));
      expect(canonicalJson(name, assemble(name, units))).toBe(canonicalJson(name, center[name]));
    }),
  );
});

const entry = {
  id: 'a',
  category: 'returns',
  rank: 'b',
  fields: { question: { ru: { text: 'б', of: '000000000000' }, pl: { text: 'a  \n' } }, answer: {} },
};

test('keys stand in the order of the schema, languages by name, entries by rank, and texts keep their bytes', () => {
  const faq = {
    schema: 'faq@1',
    entries: [entry, { ...entry, id: 'z', rank: 'a', related: [] }],
    categories: [],
  } as const;
  const { entries } = JSON.parse(canonicalJson('faq', faq as never));
  expect(entries.map(({ id }: { id: string }) => id)).toEqual(['z', 'a']);
  expect(Object.keys(entries[0])).toEqual(['id', 'category', 'rank', 'fields']);
  expect(entries[1].fields).toEqual({ question: { pl: { text: 'a  \n' }, ru: entry.fields.question.ru }, answer: {} });
  expect(Object.keys(entries[1].fields.question)).toEqual(['pl', 'ru']);
  expect(Object.keys(entries[1].fields.question.ru)).toEqual(['text', 'of']);
});
