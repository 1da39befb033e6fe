import { expect, test } from 'vitest';
import { htmlOf } from '../../../content/markdown/html.ts';
import { parseMarkdown } from '../../../content/markdown/parse.ts';
import { plainText } from '../../../content/markdown/plain.ts';
import { hostileInputs } from '../../hostile/inputs.ts';

test.each(hostileInputs)('is not held up by what $name', ({ text }) => {
  const start = performance.now();
  const { tree, refused } = parseMarkdown(text);
  expect(performance.now() - start).toBeLessThan(2000);
  expect(refused.every(({ value }) => typeof value === 'string')).toBe(true);
  expect(plainText(tree)).not.toMatch(/[\0\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF]|\p{Surrogate}/u);
  expect(htmlOf(tree)).not.toMatch(
    /<(?!\/?(?:p|h[3-6]|[uo]l|li|blockquote|pre|code|hr|br|strong|em|del|table|t[rhd]|thead|tbody|div|a|img)\b)/,
  );
});

test('knows hostile texts by different names', () => {
  expect(new Set(hostileInputs.map(({ name }) => name)).size).toBe(hostileInputs.length);
  expect(hostileInputs.length).toBeGreaterThan(400);
});
