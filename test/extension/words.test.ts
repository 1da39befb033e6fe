import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseText } from '../../content/values/icu.ts';
import type { TextTree } from '../../content/values/text.ts';
import { failures } from '../../extension/lib/refusal.ts';
import { resources } from '../../locales/rim.ts';
import { jargon } from './jargon.ts';

const locales = Object.keys(resources) as (keyof typeof resources)[];

/** Those who run a server or write files have words of their own. */
const technical = ['cli', 'finding'];

test.each(locales)('nobody reads jargon in %s, on any page, in any letter, in the extension', (locale) => {
  const spaces = Object.entries(resources[locale]).filter(([name]) => !technical.includes(name));
  const texts = spaces.flatMap(([, messages]) => Object.values(messages).map((text) => literals(parseText(text))));
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => jargon.test(text))).toEqual([]);
});

test.each(locales)('nor in what the stores and the browser show of it in %s', (locale) => {
  const browser = `extension/public/_locales/${locale.replace('-', '_')}/messages.json`;
  const texts = [browser, `extension/store/${locale}.md`].map((path) => readFileSync(path, 'utf8'));
  expect(texts.filter((text) => jargon.test(text))).toEqual([]);
});

test('each failure has its words', () => {
  const keys = Object.keys(resources.en.editor);
  expect(keys.filter((key) => key.startsWith('failure.')).sort()).toEqual(
    failures.map((code) => `failure.${code}`).sort(),
  );
});

/** What is said of a message whatever it is filled with. */
function literals(tree: TextTree): string {
  return tree
    .flatMap((node) => {
      if (typeof node === 'string') return [node];
      return typeof node === 'object' && typeof node[2] === 'object' ? Object.values(node[2]).map(literals) : [];
    })
    .join(' ');
}
