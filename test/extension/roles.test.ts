import { expect, test } from 'vitest';
import type { Role } from '../../content/documents/rights.ts';
import { withRole } from '../../extension/lib/staff/roles.ts';

test.each<[readonly Role[], Role, boolean, readonly Role[]]>([
  [[], 'texts', true, ['texts']],
  [['texts'], 'requests', true, ['texts', 'requests']],
  [['translations'], 'requests', true, ['translations', 'requests']],
  [['texts', 'requests'], 'translations', true, ['translations', 'requests']],
  [['translations'], 'texts', true, ['texts']],
  [['texts', 'requests'], 'owner', true, ['owner']],
  [['owner'], 'translations', true, ['translations']],
  [['texts', 'requests'], 'texts', false, ['requests']],
])('of %j, with %s ticked: %s, are given %j', (given, role, on, now) => {
  expect(withRole(given, role, on)).toEqual(now);
});
