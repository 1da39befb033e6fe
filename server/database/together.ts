/** Does what many ask for in one go: a commit costs for all of them what it costs for one. */
import { setImmediate } from 'node:timers/promises';
import { isAway, Problem } from '../problem.ts';

/** How many share one go at most, so that the first is not kept waiting for the last. */
const most = 100;

/** How many wait at most: with a database that hardly answers, more would be told so late, and fill the memory. */
const longest = 500;

/**
 * Collects what is asked for while a go is underway; the next one does it.
 *
 * `work` does all or nothing. Where it fails for several, each is tried alone: nobody fails for what another sent. Only
 * where nothing can be stored now, all fail at once.
 */
export function together<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  interface Asked {
    readonly item: Item;
    readonly resolve: (result: Result) => void;
    readonly reject: (error: unknown) => void;
  }
  const waiting: Asked[] = [];
  let underway = false;

  async function run(): Promise<void> {
    underway = true;
    while (waiting.length) {
      // whoever came in the same turn of the event loop comes along
      await setImmediate();
      await settle(waiting.splice(0, most));
    }
    underway = false;
  }

  async function settle(asked: readonly Asked[]): Promise<void> {
    try {
      const results = await work(asked.map(({ item }) => item));
      for (const [at, { resolve }] of asked.entries()) resolve(results[at] as Result);
    } catch (error) {
      if (asked.length === 1 || isAway(error)) for (const { reject } of asked) reject(error);
      else await Promise.all(asked.map((each) => settle([each])));
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      if (waiting.length >= longest) return reject(new Problem('not-ready'));
      waiting.push({ item, resolve, reject });
      if (!underway) void run();
    });
}
