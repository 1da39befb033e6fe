import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { failures } from '../../extension/lib/refusal.ts';
import { resources } from '../../locales/rim.ts';

/** Words of ours that no owner has to know, in four languages. */
const forbidden =
  /token|locale|document|revision|schema|stale|tokenu|rewizj|schemat|dokument|documento|revisão|esquema|токен|локал|документ|ревизи|схем/i;

test.each(Object.entries(resources))('an owner reads no jargon in %s', (_, { editor, start, staff }) => {
  const texts = [editor, start, staff].flatMap((messages) => Object.values(messages));
  expect(texts.filter((text) => forbidden.test(text))).toEqual([]);
});

test.each(Object.keys(resources))('nor in what the stores and the browser show of it in %s', (locale) => {
  const browser = `extension/public/_locales/${locale.replace('-', '_')}/messages.json`;
  const texts = [browser, `extension/store/${locale}.md`].map((path) => readFileSync(path, 'utf8'));
  expect(texts.filter((text) => forbidden.test(text))).toEqual([]);
});

test('each failure has its words', () => {
  const keys = Object.keys(resources.en.editor);
  expect(keys.filter((key) => key.startsWith('failure.')).sort()).toEqual(
    failures.map((code) => `failure.${code}`).sort(),
  );
});
