import { expect, test } from 'vitest';
import { escapeHtml, htmlOf } from '../../../content/markdown/html.ts';
import { parseMarkdown } from '../../../content/markdown/parse.ts';
import type { MarkdownTree } from '../../../content/markdown/tree.ts';

test.each<[string, string, string]>([
  ['paragraphs', 'a\n\nb', '<p>a</p>\n<p>b</p>'],
  ['words', '**a** *b* ~~c~~ `d`  \ne', '<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code><br>e</p>'],
  ['headlines', '# a\n## b', '<h3>a</h3>\n<h4>b</h4>'],
  ['a link to another site', '[a](https://b.c)', '<p><a href="https://b.c" rel="noopener">a</a></p>'],
  ['a link on this site', '[a](/b?c="d"&e)', '<p><a href="/b?c=&quot;d&quot;&amp;e">a</a></p>'],
  ['a mail address', '<a@b.pl>', '<p><a href="mailto:a@b.pl">a@b.pl</a></p>'],
  ['an image', '![a "b"](/c.png)', '<p><img src="/c.png" alt="a &quot;b&quot;"></p>'],
  ['a list', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['a list in a list', '2. a\n   - b', '<ol start="2"><li>a<ul><li>b</li></ul></li></ol>'],
  ['an item of paragraphs', '- a\n\n  b', '<ul><li><p>a</p>\n<p>b</p></li></ul>'],
  ['an empty item', '-', '<ul><li></li></ul>'],
  ['a quote', '> a', '<blockquote><p>a</p></blockquote>'],
  ['a rule', '---', '<hr>'],
  ['code', '```\na < b\n```', '<pre><code>a &lt; b</code></pre>'],
  [
    'a table',
    '| a |\n|---|\n| b |',
    '<div class="table" tabindex="0"><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table></div>',
  ],
  ['HTML as text', '<b a="c">&lt;', '<p>&lt;b a=&quot;c&quot;&gt;&lt;</p>'],
])('writes %s', (_, text, expected) => {
  expect(htmlOf(parseMarkdown(text).tree)).toBe(expected);
});

test('escapes what could end a text or an attribute', () => {
  expect(escapeHtml(`<a b="c" d='e'>&amp;`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;');
});

test.each<[string, MarkdownTree, string]>([
  [
    'a script for an address',
    [{ type: 'paragraph', children: [{ type: 'link', url: ' javascript:alert(1)', children: ['a'] }] }],
    '<p>a</p>',
  ],
  [
    'data for an image',
    [{ type: 'paragraph', children: [{ type: 'image', url: 'data:image/svg+xml,<svg>', alt: '<a>' }] }],
    '<p>&lt;a&gt;</p>',
  ],
  ['a headline of no level', [{ type: 'heading', depth: Number.NaN, children: ['a'] }], '<h3>a</h3>'],
  ['a headline too high', [{ type: 'heading', depth: 1, children: ['a'] }], '<h3>a</h3>'],
  ['a headline too low', [{ type: 'heading', depth: 60, children: ['a'] }], '<h6>a</h6>'],
])('takes no tree at its word: %s', (_, tree, expected) => {
  expect(htmlOf(tree)).toBe(expected);
});
