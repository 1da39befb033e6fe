import { expect, test } from 'vitest';
import { forwardOf } from '../../../content/starter/forward.ts';

const address = new URL('https://sklep.example/');

test.each([
  ['<meta http-equiv="refresh" content="0; url=/pl/">', 'https://sklep.example/pl/'],
  ['<link rel="alternate" hreflang="pl" href="https://sklep.example/pl/">', 'https://sklep.example/pl/'],
  ['<a href="pl/" hreflang="pl" lang="pl">Polski</a>', 'https://sklep.example/pl/'],
  // itself, another site, and an address that is none
  ['<link rel="alternate" hreflang="pl" href="/"><a hreflang="ru" href="ru/">', 'https://sklep.example/ru/'],
  ['<link rel="alternate" hreflang="pl" href="https://inny.example/pl/">', undefined],
  ['<meta http-equiv="refresh" content="0; url=https://[">', undefined],
  ['<a href="/kontakt/">Kontakt</a>', undefined],
])('%s leads to %s', (page, next) => {
  expect(forwardOf(page, address)?.href).toBe(next);
});

test('a page that is meant to be read forever is read at once', () => {
  const started = performance.now();
  expect(forwardOf('<a hreflang '.repeat(100_000), address)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(5000);
});
