import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The seven spaces, as multiples of the base size, and none at all. */
const spaces = ['0', ...[0.25, 0.5, 0.75, 1, 1.5, 2, 3].map((space) => `${space}em`), 'auto'];

test('margins, paddings and gaps are one of seven spaces', () => {
  const sheets = globSync('components/**/*.css').map((file) => ({ file, css: readFileSync(file, 'utf8') }));
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets.flatMap(({ file, css }) => strangeSpaces(css).map((rule) => `${file}: ${rule}`))).toEqual([]);
});

test.each([
  ['a { margin: 12px }', ['margin: 12px']],
  ['a { padding: 0 1em; padding-inline-start: 0.8em; }', ['padding-inline-start: 0.8em']],
  ['a { row-gap: 1em; gap: 0 2rem }', ['gap: 0 2rem']],
  ['a { margin: 0 auto; padding: 1em clamp(1em, 4vw, 2em) 3em }', []],
  ['a { inset: 7px; min-block-size: 3.4em; scroll-margin: 9px }', []],
])('%s', (css, expected) => {
  expect(strangeSpaces(css)).toEqual(expected);
});

function strangeSpaces(css: string): string[] {
  const rules = css.matchAll(/(?<![-\w])((?:margin|padding|(?:row-|column-)?gap)(?:-[a-z-]+)?)\s*:\s*([^;}]+)/g);
  return [...rules].flatMap(([, property = '', value = '']) => {
    // between two spaces a width may decide
    const parts = value
      .replace(/clamp\(([^,]+),[^,]+,([^)]+)\)/g, '$1 $2')
      .trim()
      .split(/\s+/);
    return parts.every((part) => spaces.includes(part)) ? [] : [`${property}: ${value.trim()}`];
  });
}
