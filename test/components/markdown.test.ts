import { expect as assure, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { expect, test } from 'vitest';
import styles from '../../components/markdown.css?inline';
import { renderMarkdown } from '../../components/markdown.ts';
import { htmlOf } from '../../content/markdown/html.ts';
import { parseMarkdown } from '../../content/markdown/parse.ts';
import type { MarkdownTree } from '../../content/markdown/tree.ts';

test.each<[string, string, string]>([
  ['paragraphs', 'a\n\nb', '<p>a</p><p>b</p>'],
  ['words', '**a** *b* ~~c~~ `d`  \ne', '<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code><br>e</p>'],
  ['headlines', '# a\n## b\n### c\n#### d', '<h3>a</h3><h4>b</h4><h5>c</h5><h6>d</h6>'],
  [
    'a link',
    '[a *b*](https://b.example/?c="&d)',
    '<p><a href="https://b.example/?c=&quot;&amp;d">a <em>b</em></a></p>',
  ],
  ['an image', '![a "b"](/c.png)', '<p><img loading="lazy" src="/c.png" alt="a &quot;b&quot;"></p>'],
  ['a list', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['a list in a list', '2. a\n   - b', '<ol start="2"><li>a<ul><li>b</li></ul></li></ol>'],
  ['a list from nought', '0. a', '<ol start="0"><li>a</li></ol>'],
  ['an item of paragraphs', '- a\n\n  b', '<ul><li><p>a</p><p>b</p></li></ul>'],
  ['an empty item', '-', '<ul><li></li></ul>'],
  ['a quote', '> a', '<blockquote><p>a</p></blockquote>'],
  ['a rule', '---', '<hr>'],
  ['code', '```\na < b\n  c\n```', '<pre><code>a &lt; b\n  c</code></pre>'],
  [
    'a table',
    '| a | b |\n|---|---|\n| *c* |',
    '<div class="table" tabindex="0"><table><thead><tr><th>a</th><th>b</th></tr></thead>' +
      '<tbody><tr><td><em>c</em></td><td></td></tr></tbody></table></div>',
  ],
  ['HTML as text', '<b a="c">&lt;', '<p>&lt;b a="c"&gt;&lt;</p>'],
  ['nothing', '', ''],
])('shows %s, as files have it', async (_, text, expected) => {
  const { tree } = parseMarkdown(text);
  const place = await shown(tree);
  expect(contents(place)).toBe(expected);
  const file = new DOMParser().parseFromString(htmlOf(tree), 'text/html').body;
  expect(names(place)).toEqual(names(file));
});

test.each<[string, MarkdownTree, string]>([
  ['a link', [{ type: 'paragraph', children: [{ type: 'link', url: 'java\tscript:a', children: ['b'] }] }], '<p>b</p>'],
  ['an image', [{ type: 'paragraph', children: [{ type: 'image', url: 'data:a', alt: '<b>' }] }], '<p>&lt;b&gt;</p>'],
  ['a headline', [{ type: 'heading', depth: 1, children: ['a'] }], '<h3>a</h3>'],
])('takes no tree at its word: %s', async (_, tree, expected) => {
  expect(contents(await shown(tree))).toBe(expected);
});

test('changes what is shown when the tree does', async () => {
  const place = document.createElement('div');
  render(renderMarkdown(parseMarkdown('a **b**').tree), place);
  render(renderMarkdown(parseMarkdown('- c').tree), place);
  expect(contents(place)).toBe('<ul><li>c</li></ul>');
});

test('lets a wide table scroll by itself on a narrow page', async () => {
  const row = `|${' Paczkomat InPost |'.repeat(8)}`;
  const { tree } = parseMarkdown(`${row}\n|${'---|'.repeat(8)}\n${row}`);
  const place = await fixture<HTMLElement>(
    html`<div style="width: 320px"><style>${styles}</style>${renderMarkdown(tree)}</div>`,
  );
  const box = place.querySelector<HTMLElement>('.table');
  expect(place.scrollWidth).toBe(320);
  expect(box?.clientWidth).toBe(320);
  expect(box?.scrollWidth).toBeGreaterThan(320);
  box?.focus();
  expect(document.activeElement).toBe(box);
});

test('has no barrier that a machine finds', async () => {
  const text = '# a\n\nb [c](/d)\n\n- e\n\n![f](/g.png)\n\n| h |\n|---|\n| i |\n\n> j\n\n```\nk\n```';
  await assure(await shown(parseMarkdown(text).tree)).to.be.accessible();
});

async function shown(tree: MarkdownTree): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<div>${renderMarkdown(tree)}</div>`);
}

/** HTML without comments and white space between tags. */
function contents(place: Element): string {
  return place.innerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/>\s*\n\s*</g, '><')
    .trim();
}

function names(place: Element): string[] {
  return [...place.querySelectorAll('*')].map(({ localName }) => localName);
}
