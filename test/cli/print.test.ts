import { expect, test } from 'vitest';
import { painter } from '../../cli/print.ts';

test.each<[string, boolean, NodeJS.ProcessEnv, string]>([
  ['colours on a terminal', true, {}, '\u001B[31mstops\u001B[0m'],
  ['is plain in a file', false, {}, 'stops'],
  ['is plain where colour is not wanted', true, { NO_COLOR: '1' }, 'stops'],
  ['takes an empty wish for none', true, { NO_COLOR: '' }, '\u001B[31mstops\u001B[0m'],
])('%s', (_, isTTY, env, expected) => {
  expect(painter({ isTTY }, env)('blocks', 'stops')).toBe(expected);
});
