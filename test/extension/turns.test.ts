import { expect, test } from 'vitest';
import { Repeated, Turns } from '../../extension/lib/turns.ts';

test('what concerns one shop is done one after another, and another shop waits for none of it', async () => {
  const turns = new Turns();
  const done: string[] = [];
  const slow = later();
  const first = turns.take('a', () => slow.promise.then(() => done.push('first')));
  const second = turns.take('a', async () => done.push('second'));
  await turns.take('b', async () => done.push('other'));
  slow.resolve();
  await Promise.all([first, second]);
  expect(done).toEqual(['other', 'first', 'second']);
});

test('what is asked for again and again is done once more after what is being done, and once more only', async () => {
  const repeated = new Repeated();
  const slow = later();
  let count = 0;
  const act = async (): Promise<void> => {
    count += 1;
    if (count === 1) await slow.promise;
  };
  const first = repeated.take('a', act);
  await expect.poll(() => count).toBe(1);
  const others = [repeated.take('a', act), repeated.take('a', act), repeated.take('a', act)];
  slow.resolve();
  await Promise.all([first, ...others]);
  expect(count).toBe(2);
  await repeated.take('a', () => Promise.reject(new Error('no line'))).catch(() => {});
  await repeated.take('a', act);
  expect(count).toBe(3);
});

function later(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}
