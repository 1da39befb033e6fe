/** How long an engine takes to index and to answer, key by key. */
import type { Entry } from '../content/faq/faq.ts';
import type { Locale } from '../content/values/locale.ts';
import type { Engine } from './search-engines.ts';
import { randomNumbers } from './search-growth.ts';

/** Milliseconds; `keys` is how many key presses were timed. */
export interface Speed {
  /** Processor time, which others on the machine disturb least; the best of up to three runs. */
  readonly index: number;
  readonly p50: number;
  readonly p95: number;
  readonly keys: number;
}

/**
 * How quick `engine` is: types `queries`, every prefix of each, until all are typed or `budget` milliseconds are over.
 *
 * The order is mixed, and the same each time.
 */
export function speedOf(
  engine: Engine,
  entries: readonly Entry[],
  locale: Locale,
  queries: readonly string[],
  budget: number,
): Speed {
  let ask = engine([], locale);
  let index = Number.POSITIVE_INFINITY;
  for (const _ of spend([1, 2, 3], budget)) {
    const begun = processorTime();
    ask = engine(entries, locale);
    index = Math.min(index, processorTime() - begun);
  }
  const prefixes = shuffle(queries).flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
  // engines are judged warm
  for (const prefix of spend(prefixes, budget / 5)) ask(prefix);
  const times: number[] = [];
  for (const prefix of spend(prefixes, budget)) {
    const asked = performance.now();
    ask(prefix);
    times.push(performance.now() - asked);
  }
  return { index, p50: percentile(times, 0.5), p95: percentile(times, 0.95), keys: times.length };
}

/** The value that the share `part` of `values` does not exceed. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Counts by ticks of the kernel: too coarse for a key press. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function* spend<Item>(items: readonly Item[], budget: number): Generator<Item> {
  const end = performance.now() + budget;
  for (const item of items) {
    if (performance.now() > end) return;
    yield item;
  }
}

function shuffle<Item>(items: readonly Item[]): Item[] {
  const random = randomNumbers(11);
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
