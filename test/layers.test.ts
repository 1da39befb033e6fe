import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { breaches } from './tools/layers.ts';

const folders = '{content,locales,components,extension,server,cli,demo,bench,test}';
const files = globSync([`${folders}/**/*.{ts,mjs,js}`, '*.ts'], { exclude: ['server/dist/**'] }).map((path) =>
  path.replaceAll('\\', '/'),
);

test('imports stay inside their layer', () => {
  expect(breaches(new Map(files.map((path) => [path, readFileSync(path, 'utf8')])))).toEqual([]);
});

test.each<[string, Record<string, string>, string[]]>([
  [
    'a layer that looks up',
    { 'content/faq/search.ts': `import type { Say } from '../../locales/say.ts';` },
    [
      'content/faq/search.ts imports ../../locales/say.ts: it may import content, fuse.js, marked, valibot and the ICU parser',
    ],
  ],
  [
    'a package that a layer does not have',
    { 'components/list.ts': `export { marked } from 'marked';` },
    ['components/list.ts imports marked: it may import components, content, locales and lit'],
  ],
  [
    'what Node brings, where there may be none',
    { 'content/values/money.ts': `const { readFile } = await import('node:fs/promises');` },
    [expect.stringContaining('content/values/money.ts imports node:fs/promises')],
  ],
  ['a path inside a package', { 'components/list.ts': `import { property } from 'lit/decorators.js';` }, []],
  ['the styles of an element', { 'components/list.ts': `import css from './list.css?inline';` }, []],
  [
    'a type far inside a file',
    { 'components/list.ts': `const a = 1;\nfunction f(x: import('../extension/panel.ts').Panel) {}` },
    [expect.stringContaining('components/list.ts imports ../extension/panel.ts')],
  ],
  [
    'the demo using what it should only embed',
    { 'demo/build.ts': `import { ShopFaq } from '../components/index.ts';` },
    ['demo/build.ts imports ../components/index.ts: it may import demo, sirv, smtp-server and what Node brings'],
  ],
  [
    'a content script with Lit',
    { 'extension/entrypoints/mark.content.ts': `import { html } from 'lit';` },
    [expect.stringContaining('it may import content/documents/protocol and wxt')],
  ],
  [
    'a folder without a rule',
    { 'tricks/one.ts': `import 'lit';` },
    ['tricks/one.ts: no rule says what its folder may import'],
  ],
  [
    'a cycle, closed by a type',
    {
      'content/a.ts': `import { b } from './b.ts';`,
      'content/b.ts': `export { c } from './c.ts';`,
      'content/c.ts': `import type { A } from './a.ts';`,
    },
    ['content/a.ts → content/b.ts → content/c.ts → content/a.ts: a cycle'],
  ],
  [
    'a class that registers another',
    { 'components/shop-faq/shop-faq.ts': `import '../shop-contact/define.ts';` },
    [expect.stringContaining('only another define.ts or the bundle registers elements')],
  ],
  [
    'the bundle and a define.ts that register',
    {
      'components/bundle.ts': `import('./shop-faq/define.ts');`,
      'components/define.ts': `import './shop-faq/define.ts';`,
    },
    [],
  ],
  [
    'i18next behind a module of another layer',
    {
      'components/list.ts': `import { translator } from '../locales/say.ts';`,
      'locales/say.ts': `import { rim } from './rim.ts';`,
      'locales/rim.ts': `import { createInstance } from 'i18next';`,
    },
    ['components/list.ts → locales/say.ts → locales/rim.ts → i18next: too heavy for a shop page'],
  ],
])('%s', (_, sources, expected) => {
  expect(breaches(new Map(Object.entries(sources)))).toEqual(expected);
});
