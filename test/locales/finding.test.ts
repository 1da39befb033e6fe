import { expect, test } from 'vitest';
import { type Finding, type FindingCode, findingCodes } from '../../content/documents/finding.ts';
import { findingWords } from '../../locales/finding.ts';
import { resources } from '../../locales/rim.ts';

const finding = (code: FindingCode, facts: Finding['facts']): Finding => ({ code, severity: 'note', facts });

test.each<[string, FindingCode, Finding['facts'], string]>([
  ['a language by name', 'stale', { field: 'faq/a/answer', language: 'pt-PT' }, '(European Portuguese)'],
  ['a day in words', 'notice-over', { until: '2027-01-06' }, 'until 6 January 2027'],
  ['a place as a reader counts', 'text-syntax', { reason: 'empty-argument', at: 4 }, 'character 5'],
  ['a reason that has words', 'shape', { expected: 'time-zone', received: '"Moon"', path: 'x' }, 'not a time zone'],
  ['a literal as it is', 'shape', { expected: '"pt-PT"', received: '5', path: 'x' }, '"pt-PT" is expected'],
  ['numbers for a plural form', 'plural-missing', { name: 'n', form: 'few', language: 'pl' }, 'for 2, 3 and 4'],
  ['a tag that is no language', 'locale-unlisted', { count: 1, language: '!' }, 'text is in !'],
  ['a long text shortened', 'html-shown', { html: `<b>${'x'.repeat(500)}` }, 'x… is HTML'],
])('says %s', (_, code, facts, expected) => {
  expect(findingWords(finding(code, facts), 'en')).toContain(expected);
});

test.each(Object.entries(resources))(
  '%s has words for all that can be found, and for nothing else',
  (_, { finding }) => {
    expect(Object.keys(finding).sort()).toEqual([...findingCodes].sort());
  },
);

test.each(Object.keys(resources))('%s has words for what our own schemas expect', (locale) => {
  const expectations = ['id', 'rank', 'locale', 'day', 'hash', 'url', 'time', 'country', 'currency', 'phone', 'email'];
  expectations.push(
    'time-zone',
    'value-name',
    'integer',
    'negative',
    'percent',
    'empty',
    'too-long',
    'unknown-key',
    'missing-key',
  );
  const said = expectations.map((expected) =>
    findingWords(finding('shape', { expected, received: 'x', path: 'p' }), locale),
  );
  const general = findingWords(finding('shape', { expected: '', received: 'x', path: 'p' }), locale);
  expect(new Set(said).size).toBe(expectations.length);
  expect(said).not.toContain(general);
});
