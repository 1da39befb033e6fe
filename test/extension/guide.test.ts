import { expect, test } from 'vitest';
import { guideWords } from '../../extension/entrypoints/picker.content/guide.ts';

const words = { nothing: 'nothing', connect: 'connect', ready: 'ready', none: 'none' };

test.each([
  [{ found: false, connected: true, isAny: false }, 'nothing'],
  [{ found: true, connected: false, isAny: true }, 'connect'],
  [{ found: true, connected: true, isAny: false }, 'none'],
  [{ found: true, connected: true, isAny: true }, 'ready'],
] as const)('on a page with %o one is told %s', (here, said) => {
  expect(guideWords(words, here)).toBe(said);
});
