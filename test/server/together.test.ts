import fc from 'fast-check';
import { expect, test } from 'vitest';
import { together } from '../../server/database/together.ts';

const soon = () => new Promise<void>((resolve) => setImmediate(resolve));

test('what is asked for at once is done in one go, what comes meanwhile in the next', async () => {
  const goes: (readonly number[])[] = [];
  const double = together(async (items: readonly number[]) => {
    goes.push(items);
    await soon();
    return items.map((item) => item * 2);
  });
  const first = Promise.all([double(1), double(2)]);
  await soon();
  const second = Promise.all([double(3), double(4), double(5)]);
  expect(await first).toEqual([2, 4]);
  expect(await second).toEqual([6, 8, 10]);
  expect(goes).toEqual([
    [1, 2],
    [3, 4, 5],
  ]);
});

test('nobody fails for what another asked, nobody gets what is another’s, and nobody waits for ever', async () => {
  const asked = fc.array(fc.record({ good: fc.boolean(), turn: fc.nat(3) }), { maxLength: 250 });
  await fc.assert(
    fc.asyncProperty(asked, async (items) => {
      const work = together(async (batch: readonly { at: number; good: boolean }[]) => {
        expect(batch.length).toBeLessThanOrEqual(100);
        await soon();
        if (batch.some(({ good }) => !good)) throw new Error('bad');
        return batch.map(({ at }) => at);
      });
      const answers = items.map(async ({ good, turn }, at) => {
        for (let waited = 0; waited < turn; waited++) await soon();
        return work({ at, good }).catch((error: Error) => error.message);
      });
      expect(await Promise.all(answers)).toEqual(items.map(({ good }, at) => (good ? at : 'bad')));
    }),
    { numRuns: 100 },
  );
});
