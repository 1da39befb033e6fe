import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import settings from '../package.json' with { type: 'json' };

test.each(settings['size-limit'])('the README promises what is measured of $name', ({ limit }) => {
  expect(readFileSync('README.md', 'utf8')).toContain(limit);
});
