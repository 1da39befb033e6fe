import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../../content/markdown/clean.ts';
import { escapeMarkdown } from '../../../content/markdown/escape.ts';
import { htmlOf } from '../../../content/markdown/html.ts';
import { parseMarkdown } from '../../../content/markdown/parse.ts';
import { plainText } from '../../../content/markdown/plain.ts';

const words = (text: string): string => plainText(parseMarkdown(text).tree).replace(/\s+/g, ' ').trim();
const html = (text: string): string => htmlOf(parseMarkdown(text).tree);

test.each<[string, string]>([
  ['underscores', '_kontakt_pl_'],
  ['a mail address', 'kontakt_pl@sklep.example'],
  ['an address', 'https://sklep.example/zwroty_2026'],
  ['a number with a full stop', '12. piętro'],
  ['a dash', '- 5'],
  ['a plus', '+ 48 22'],
  ['a hash', '# 7'],
  ['a quote', '> 30 kg'],
  ['a line', '---'],
  ['a table', '| a |\n|---|'],
  ['an indent', '      4'],
  ['code', '`a` ``b'],
  ['HTML', '<b>&amp;</b>'],
  ['a reference', '&lt; &#60;'],
  ['a link', '[a](https://b.c) ![d](/e)'],
  ['backslashes', 'a\\*b\\\\'],
  ['paragraphs', 'a\n\nb'],
])('leaves %s as they are', (_, value) => {
  expect(html(escapeMarkdown(value))).toMatch(/^<p>[^<]*<\/p>$/);
  expect(words(escapeMarkdown(value))).toBe(value.replace(/\s+/g, ' ').trim());
});

test.each<[string, (value: string) => string, string]>([
  ['in a sentence', (value) => `Napisz na ${value}.`, '<p>Napisz na a_b *c* | &lt;d&gt;.</p>'],
  ['in emphasis', (value) => `**${value}**`, '<p><strong>a_b *c* | &lt;d&gt;</strong></p>'],
  ['in code', (value) => `\`${value}\``, '<p><code>a_b *c* | &lt;d&gt;</code></p>'],
  ['in a block of code', (value) => `\`\`\`\n${value}\n\`\`\``, '<pre><code>a_b *c* | &lt;d&gt;</code></pre>'],
  ['in a headline', (value) => `# ${value}`, '<h3>a_b *c* | &lt;d&gt;</h3>'],
  ['in an item', (value) => `- ${value}`, '<ul><li>a_b *c* | &lt;d&gt;</li></ul>'],
  ['in a link', (value) => `[${value}](/e)`, '<p><a href="/e">a_b *c* | &lt;d&gt;</a></p>'],
  ['in a table', (value) => `| e |\n|---|\n| ${value} |`, expect.stringContaining('<td>a_b *c* | &lt;d&gt;</td>')],
])('stays literal %s', (_, text, expected) => {
  expect(html(text(escapeMarkdown('a_b *c* | <d>')))).toEqual(expected);
});

test.each<[string, (value: string) => string, string, string]>([
  ['a mail address', (value) => `[a](mailto:${value})`, 'kontakt_pl@b.pl', 'mailto:kontakt_pl@b.pl'],
  ['a phone number', (value) => `[a](tel:${value})`, '+48 (22) 123-45-67', 'tel:+48(22)123-45-67'],
  ['a whole address', (value) => `[a](${value})`, 'https://b.pl/c_d?e=(f)&g', 'https://b.pl/c_d?e=(f)&amp;g'],
  ['a part of an address', (value) => `https://b.pl/${value}/c`, 'd_e-f', 'https://b.pl/d_e-f/c'],
])('can be followed: %s', (_, text, value, url) => {
  expect(html(text(escapeMarkdown(value)))).toContain(`href="${url}"`);
});

test('is no way round what links may lead to', () => {
  expect(html(`[a](${escapeMarkdown('javascript:alert(1)')})`)).toBe('<p>a</p>');
  expect(html(`[a](java${escapeMarkdown('script:alert(1)')})`)).toBe('<p>a</p>');
});

test('says any value to the letter, wherever it stands', { timeout: 30_000 }, () => {
  const places = [
    (value: string) => value,
    (value: string) => `**a ${value} b** [c](/d)`,
    (value: string) => `1. ${value}\n2. e`,
    (value: string) => `> # ${value}`,
    (value: string) => `| a |\n|---|\n| ${value} |`,
  ];
  const scrap = fc.constantFrom(
    ...'*_~`[]()!<>\\\n\t #-+|:"\'.1&;=@/a'.split(''),
    'www.',
    'http://',
    '&amp;',
    '\uFDD3',
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(scrap).map((scraps) => scraps.join('')),
  );
  fc.assert(
    fc.property(value, fc.constantFrom(...places), (value, place) => {
      const literal = cleanText(value).replace(/[\uFDD0-\uFDEF]/g, '\uFFFD');
      expect(words(place(escapeMarkdown(value)))).toContain(literal.replace(/\s+/g, ' ').trim());
      expect(words(escapeMarkdown(value))).toBe(literal.replace(/\s+/g, ' ').trim());
    }),
    { numRuns: 500 },
  );
});
