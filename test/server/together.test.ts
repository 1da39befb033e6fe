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

test('where nothing can be stored, nobody is tried alone, and whoever comes to a long queue is told at once', async () => {
  let goes = 0;
  const work = together(async (items: readonly number[]) => {
    goes++;
    await soon();
    if (goes > 1) throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
    return items;
  });
  const first = work(0);
  await soon();
  await soon();
  const ends = await Promise.allSettled(Array.from({ length: 700 }, (_, at) => work(at)));
  expect(await first).toBe(0);
  const codes = ends.map((end) => (end.status === 'rejected' ? (end.reason as { code: string }).code : ''));
  expect(codes.filter((code) => code === 'not-ready').length).toBeGreaterThanOrEqual(200);
  expect(codes.slice(0, 500).filter((code) => code !== 'ECONNREFUSED')).toEqual([]);
  expect(goes).toBe(6);
});
