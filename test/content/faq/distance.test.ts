import { expect, test } from 'vitest';
import { distance } from '../../../content/faq/distance.ts';

test.each([
  ['zwrot', 'zwrot', 0],
  ['zwort', 'zwrot', 1],
  ['retrun', 'return', 1],
  ['zwro', 'zwrot', 1],
  ['zwrrot', 'zwrot', 1],
  ['zwrat', 'zwrot', 1],
  ['paczka', 'wysylka', 3],
  ['', 'ab', 2],
])('from “%s” to “%s” it is %i', (one, other, letters) => {
  expect(distance(one, other, 2)).toBe(letters);
  expect(distance(other, one, 2)).toBe(letters);
});
