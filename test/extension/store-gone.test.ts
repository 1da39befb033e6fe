import { expect, test } from 'vitest';
import { freshChanges } from '../../extension/lib/background/changes.ts';
import { StoreError } from '../../extension/lib/stores/store.ts';
import { openShop, origin, textOf } from './shop.ts';

test('what was read last stays in sight where the store answers no more, and why it does not is told', async () => {
  let isThere = true;
  const { shops } = await openShop({
    read: async (real) => {
      if (!isThere) throw new StoreError('broken');
      return real();
    },
  });
  expect(await freshChanges(shops, origin)).not.toHaveProperty('failure');
  isThere = false;
  expect(await freshChanges(shops, origin)).toMatchObject({ failure: 'broken', changes: [] });
});

test('a store that went back to a backup is read as it is, though its number is lower', async () => {
  let isRestored = false;
  const { shops, elsewhere, real } = await openShop({
    read: async (read) => (isRestored ? { ...before, revision: 0 } : read()),
  });
  const before = await real.read();
  await elsewhere('Nowsze pytanie?');
  expect(textOf((await shops.draft(origin, true)).opened.documents)).toBe('Nowsze pytanie?');
  isRestored = true;
  expect((await shops.draft(origin, true)).opened).toMatchObject({ revision: 0, documents: before.documents });
});

test('documents of which nothing is changed are opened anew once the shop is connected anew; changes stay', async () => {
  const { shops, type, drafted } = await openShop();
  await shops.draft(origin);
  await shops.openAnew(origin);
  expect(await shops.kept(origin)).toBeUndefined();
  await type('Jak oddać?');
  await shops.openAnew(origin);
  expect(await drafted()).toBe('Jak oddać?');
});
