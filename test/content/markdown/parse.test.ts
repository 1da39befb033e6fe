import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestText } from '../../../content/documents/text.ts';
import { parseMarkdown } from '../../../content/markdown/parse.ts';
import { plainText } from '../../../content/markdown/plain.ts';
import type { Block, Inline, MarkdownTree } from '../../../content/markdown/tree.ts';

const p = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const tree = (text: string): MarkdownTree => parseMarkdown(text).tree;

test.each<[string, string, MarkdownTree]>([
  ['a paragraph', 'Masz 14 dni.', [p('Masz 14 dni.')]],
  ['two paragraphs', 'a\n\nb', [p('a'), p('b')]],
  ['lines of one paragraph', 'a\nb', [p('a\nb')]],
  ['a break by two spaces', 'a  \nb', [p('a', { type: 'break' }, 'b')]],
  ['a break by a backslash', 'a\\\nb', [p('a', { type: 'break' }, 'b')]],
  ['strong', 'a **b** c', [p('a ', { type: 'strong', children: ['b'] }, ' c')]],
  ['emphasis', '*a* _b_', [p({ type: 'emphasis', children: ['a'] }, ' ', { type: 'emphasis', children: ['b'] })]],
  ['both', '***a***', [p({ type: 'emphasis', children: [{ type: 'strong', children: ['a'] }] })]],
  ['struck out', '~~a~~', [p({ type: 'delete', children: ['a'] })]],
  ['underscores in a word', 'kontakt_pl_2', [p('kontakt_pl_2')]],
  ['code', 'a `b *c*` d', [p('a ', { type: 'inlineCode', value: 'b *c*' }, ' d')]],
  ['a block of code', '```js\na < b\n```', [{ type: 'code', value: 'a < b' }]],
  ['code by its indent', '    a', [{ type: 'code', value: 'a' }]],
  [
    'a link',
    '[a *b*](/c "d")',
    [p({ type: 'link', url: '/c', children: ['a ', { type: 'emphasis', children: ['b'] }] })],
  ],
  ['a link by reference', '[a][1]\n\n[1]: /c', [p({ type: 'link', url: '/c', children: ['a'] })]],
  ['an image', '![a *b*](/c.png)', [p({ type: 'image', url: '/c.png', alt: 'a b' })]],
  ['an address', '<https://a.b/c>', [p({ type: 'link', url: 'https://a.b/c', children: ['https://a.b/c'] })]],
  [
    'a bare address',
    'na https://a.b/c?d=1&e=2.',
    [p('na ', { type: 'link', url: 'https://a.b/c?d=1&e=2', children: ['https://a.b/c?d=1&e=2'] }, '.')],
  ],
  ['a mail address', 'a_b@c.pl', [p({ type: 'link', url: 'mailto:a_b@c.pl', children: ['a_b@c.pl'] })]],
  [
    'an address within a link',
    '[a <https://b.c> d](/e)',
    [p({ type: 'link', url: '/e', children: ['a ', 'https://b.c', ' d'] })],
  ],
  ['a list', '- a\n- b', [{ type: 'list', children: [[p('a')], [p('b')]] }]],
  ['a list with numbers', '3. a\n4. b', [{ type: 'list', start: 3, children: [[p('a')], [p('b')]] }]],
  ['a list from nought', '0) a', [{ type: 'list', start: 0, children: [[p('a')]] }]],
  ['a list in a list', '- a\n  - b', [{ type: 'list', children: [[p('a'), { type: 'list', children: [[p('b')]] }]] }]],
  ['a list with gaps', '- a\n\n  b\n- c', [{ type: 'list', children: [[p('a'), p('b')], [p('c')]] }]],
  ['tasks', '- [x] a\n- [ ] b', [{ type: 'list', children: [[p('☑ a')], [p('☐ b')]] }]],
  ['tasks with gaps', '- [x] a\n\n- [ ] b', [{ type: 'list', children: [[p('☑ a')], [p('☐ b')]] }]],
  ['a quote', '> a\n> > b', [{ type: 'blockquote', children: [p('a'), { type: 'blockquote', children: [p('b')] }] }]],
  ['a rule', 'a\n\n***', [p('a'), { type: 'thematicBreak' }]],
  [
    'a table',
    '| a | b |\n|---|--:|\n| *c* |',
    [
      {
        type: 'table',
        children: [
          [['a'], ['b']],
          [[{ type: 'emphasis', children: ['c'] }], []],
        ],
      },
    ],
  ],
  ['nothing', ' \n\n', []],
])('reads %s', (_, text, expected) => {
  expect(parseMarkdown(text)).toEqual({ tree: expected, refused: [] });
});

test.each<[string, string, number[]]>([
  ['at the third level', '# a', [3]],
  ['wherever the text begins', '#### a', [3]],
  ['and keeps their steps', '## a\n### b\n## c', [3, 4, 3]],
  ['whichever comes first', '### a\n# b', [5, 3]],
  ['and ends at the sixth', '# a\n###### b', [3, 6]],
  ['also underlined', 'a\n===\n\nb\n---', [3, 4]],
])('begins headlines %s', (_, text, depths) => {
  expect(tree(text).map((block) => (block.type === 'heading' ? block.depth : 0))).toEqual(depths);
});

test.each<[string, string, string]>([
  ['a typed ampersand', 'A & B', 'A & B'],
  ['names', '&amp; &lt;b&gt; &oacute; &lstrok; &euro; &nbsp;|', '& <b> ó ł € \u00A0|'],
  ['numbers', '&#38; &#x142; &#x1F4E6;', '& ł 📦'],
  ['a decoded one, once', '&amp;lt;', '&lt;'],
  ['an escaped one, not', '\\&amp;', '&amp;'],
  ['an unknown one, not', '&constructor; &toString; &nosuch;', '&constructor; &toString; &nosuch;'],
  ['those in code, not', '`&amp;`', '&amp;'],
  ['those of no character', '&#0; &#xD800; &#9999999;', '\uFFFD \uFFFD \uFFFD'],
])('decodes references: %s', (_, text, expected) => {
  expect(plainText(tree(text))).toBe(expected);
});

test('keeps what a reference stands for out of the syntax', () => {
  expect(tree('&#42;a&#42; &lt;b&gt;')).toEqual([p('*a* <b>')]);
});

test.each<[string, string, string]>([
  ['NUL', 'a\0b', 'a\uFFFDb'],
  ['lone surrogates', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
  ['controls', 'a\u0001\u0008\u001B[31m\u007F\u0085b', 'a[31mb'],
  ['controls by reference', 'a&#1;&#x1b;b', 'ab'],
  ['bidi controls', 'a\u202Eb\u2066c\u2069', 'abc'],
  ['bidi controls by reference', 'a&#x202e;b', 'ab'],
  ['controls in code', '`a\u202E\u0007b`', 'ab'],
  ['all kinds of line ends', 'a\r\n\r\nb\r\rc\u2028\u2029d\f\fe', 'a\nb\nc\nd\ne'],
  ['none of the marks that languages need', 'a\u200Db\u200Fc\u00ADd', 'a\u200Db\u200Fc\u00ADd'],
])('cleans a text of %s', (_, text, expected) => {
  expect(plainText(tree(text))).toBe(expected);
});

test.each<[string, string, string, string[]]>([
  ['HTML in a line', 'a <b onclick="x()">c</b>', 'a <b onclick="x()">c</b>', ['html <b onclick="x()">', 'html </b>']],
  ['HTML as a block', '<div>\n**a**\n</div>', '<div>\n**a**\n</div>', ['html <div>\n**a**\n</div>']],
  ['a comment', 'a <!-- b --> c', 'a <!-- b --> c', ['html <!-- b -->']],
  ['a link', '[a **b**](javascript:alert)', 'a b', ['link javascript:alert']],
  ['a link by reference', '[a][x]\n\n[x]: data:text/html,b', 'a', ['link data:text/html,b']],
  ['a link in angles', '[a](<java script:b>)', 'a', ['link java script:b']],
  ['an address', '<javascript:a>', 'javascript:a', ['link javascript:a']],
  [
    'a link in disguise',
    '[a](javascript&#58;b) [c](java&Tab;script&colon;d)',
    'a c',
    ['link javascript:b', 'link java\tscript:d'],
  ],
  ['an image', '![a *b*](http://c.d/e.png)', 'a b', ['image http://c.d/e.png']],
  ['an image in a link', '[![a](data:b)](vbscript:c)', 'a', ['image data:b', 'link vbscript:c']],
])('shows the words of what it refuses: %s', (_, text, words, expected) => {
  const parsed = parseMarkdown(text);
  expect(plainText(parsed.tree)).toBe(words);
  expect(parsed.refused.map(({ kind, value }) => `${kind} ${value}`)).toEqual(expected);
  expect(JSON.stringify(parsed.tree)).not.toContain('"url"');
});

test('keeps names of prototypes apart from links', () => {
  expect(tree('[`__proto__`] [a][constructor] [toString][]')).toEqual([
    p('[', { type: 'inlineCode', value: '__proto__' }, '] [a][constructor] [toString][]'),
  ]);
  expect(tree('[a][__proto__]\n\n[__proto__]: /b')).toEqual([p({ type: 'link', url: '/b', children: ['a'] })]);
});

test.each<[string, string]>([
  ['too long', `**a**\n\nb\nc${' d'.repeat(longestText / 2)}`],
  ['too tangled', `**a**\n\nb\n${'*c '.repeat(6000)}`],
])('shows a text that is %s in paragraphs, as it was typed', (_, text) => {
  const { tree, refused } = parseMarkdown(text);
  expect(refused.map(({ kind }) => kind)).toContain('size');
  expect(plainText(tree).replace(/\s/g, '')).toContain(text.split('\n').at(-1)?.replace(/\s/g, ''));
});

test('shows what is too deep as it was typed', () => {
  const { tree, refused } = parseMarkdown(`${'> '.repeat(12)}a`);
  expect(plainText(tree)).toMatch(/^[> ]+a$/);
  expect(refused).toEqual([{ kind: 'size', value: expect.stringMatching(/^> .*a$/) }]);
});

test('reads a long and rich answer whole', () => {
  const part = '## Etap\n\nOdeślij **towar** do [nas](/zwroty) w `14` dni.\n\n- paczkomat\n- kurier _DPD_\n\n';
  const text = part.repeat(Math.floor(longestText / part.length));
  expect(parseMarkdown(text).refused).toEqual([]);
});

test('never throws', { timeout: 30_000 }, () => {
  const scrap = fc.constantFrom(
    ...'*_~`[]()!<>\\\n #-+|:"\'.1&;='.split(''),
    'a',
    '](',
    '![',
    '- ',
    '> ',
    '<b',
    '&amp;',
    'www.',
    'http://',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join('')),
      ),
      (text) => {
        expect(Array.isArray(parseMarkdown(text).tree)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
