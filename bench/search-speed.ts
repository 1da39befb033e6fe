/** How long an engine takes to index many entries, and for each key that is pressed. */
import type { Entry } from '../content/faq/faq.ts';
import type { Engine } from './search-engines.ts';
import type { ShopInLanguage } from './search-shops.ts';

/** Milliseconds. */
export interface Speed {
  readonly index: number;
  readonly p50: number;
  readonly p95: number;
}

/** The speed of `engine` over `count` entries in the manner of `shop`, while its first queries are typed for five seconds. */
export function speed(engine: Engine, shop: ShopInLanguage, count: number): Speed {
  const entries = manyEntries(shop.entries, count);
  const begin = performance.now();
  const search = engine(entries, shop.locale);
  const index = performance.now() - begin;
  const times: number[] = [];
  const until = performance.now() + 5000;
  for (const { query } of shop.queries.slice(0, 30))
    for (let keys = 1; keys <= Math.min(query.length, 40) && performance.now() < until; keys++) {
      const pressed = performance.now();
      search(query.slice(0, keys));
      times.push(performance.now() - pressed);
    }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { index, p50: at(0.5), p95: at(0.95) };
}

/** Entries of the shop's own sentences, with words of their own as a large shop has them: names, brands, models. */
function manyEntries(own: readonly Entry[], count: number): Entry[] {
  const random = randomNumbers();
  const sentences = own.flatMap(({ answer }) => answer.split(/(?<=[.!?])\s+/));
  const letters = [...new Set(own.flatMap(({ question }) => [...question.toLowerCase()]))].filter((c) =>
    /\p{L}/u.test(c),
  );
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const names = Array.from({ length: count * 2 }, () =>
    Array.from({ length: 4 + Math.floor(random() * 7) }, () => pick(letters)).join(''),
  );
  return Array.from({ length: count }, (_, at) => {
    const entry = pick(own);
    const answer = Array.from({ length: 4 }, () => `${pick(sentences)} ${pick(names)}`).join(' ');
    return { ...entry, id: `${entry.id}-${at}`, question: `${entry.question} ${pick(names)} ${pick(names)}`, answer };
  });
}

/** The same numbers in every run. */
function randomNumbers(): () => number {
  let state = 7;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
