import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../content/markdown/parse.ts';
import { plainText } from '../../../content/markdown/plain.ts';

test.each<[string, string, string]>([
  ['paragraphs on lines of their own', 'a\n\nb', 'a\nb'],
  ['lines of a paragraph on one line', 'a\nb', 'a b'],
  ['breaks', 'a  \nb', 'a\nb'],
  ['words without their marks', '**a** *b* ~~c~~ `d`', 'a b c d'],
  ['headlines', '# a\nb', 'a\nb'],
  ['links without their addresses', '[a *b*](https://c.d/e)', 'a b'],
  ['addresses that are their own text', 'na https://a.b', 'na https://a.b'],
  ['descriptions of images', 'a ![b](/c.png)', 'a b'],
  ['items', '- a\n- b\n  - c', 'a\nb\nc'],
  ['items with their numbers', '3. a\n4. b\n   - c', '3. a\n4. b\nc'],
  ['quotes', '> a\n>\n> b', 'a\nb'],
  ['rows of a table', '| a | b |\n|---|---|\n| 1 | **2** |', 'a, b\n1, 2'],
  ['code', '```\na < b\n```', 'a < b'],
  ['HTML as it was typed', '<p>a</p>', '<p>a</p>'],
  ['nothing of a rule', 'a\n\n---\n\nb', 'a\nb'],
])('says %s', (_, text, expected) => {
  expect(plainText(parseMarkdown(text).tree)).toBe(expected);
});
