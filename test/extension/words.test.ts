import { expect, test } from 'vitest';
import { failures } from '../../extension/lib/refusal.ts';
import { resources } from '../../locales/rim.ts';

/** Words of ours that no owner has to know, in four languages. */
const forbidden =
  /token|locale|document|revision|schema|stale|tokenu|rewizj|schemat|dokument|documento|revisão|esquema|токен|локал|документ|ревизи|схем/i;

test.each(Object.entries(resources))('an owner reads no jargon in %s', (_, { editor }) => {
  expect(Object.values(editor).filter((text) => forbidden.test(text))).toEqual([]);
});

test('each failure has its words', () => {
  const keys = Object.keys(resources.en.editor);
  expect(keys.filter((key) => key.startsWith('failure.')).sort()).toEqual(
    failures.map((code) => `failure.${code}`).sort(),
  );
});
