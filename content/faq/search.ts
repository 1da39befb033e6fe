/** Finds the entries that answer a query, or says honestly that none does. */
import type { FaqIndex } from './index.ts';
import { orderNumber } from './order.ts';
import { ranking } from './ranking.ts';
import { type Reading, read } from './reading.ts';
import { wishes } from './terms.ts';

export interface SearchOptions {
  /** Take the query as it was typed. */
  readonly literal?: boolean | undefined;
}

export interface Match {
  readonly id: string;
  /** From 0 to 1: how much of what was asked the entry serves. */
  readonly score: number;
}

/** What was found. */
export interface Found {
  /** `answers`; the `closest` entries, beside a way to a person; or `none`, a way to a person first. */
  readonly outcome: 'answers' | 'closest' | 'none';
  readonly reading: Reading;
  /** Best first; empty where there is none. */
  readonly matches: readonly Match[];
  /** The order number in the query: to be handed to where orders are looked up. */
  readonly order?: string | undefined;
  /** What to highlight: the terms that say what was asked, not what is merely near it. */
  readonly terms: ReadonlySet<string>;
}

const most = 10;

/** The entries of `index` that answer `query`. */
export function search(index: FaqIndex, query: string, { literal = false }: SearchOptions = {}): Found {
  const order = orderNumber(query);
  const { reading, words } = read(index, order ? query.replace(order, ' ') : query, literal);
  const asked = wishes(index, words);
  if (order && !asked.length)
    asked.push({
      terms: new Map([
        ['@track', 1],
        ['@order', 0.5],
      ]),
      weight: 1,
      elsewhere: false,
    });
  const ranked = ranking(index, asked, most);
  const top = ranked[0]?.score ?? 0;
  const elsewhere = asked.filter((wish) => wish.elsewhere).length * 2 >= Math.max(asked.length, 1);
  const [sure, near] = elsewhere ? [0.6, 0.6] : [0.42, 0.12];
  const outcome = top >= sure && !(order && words.length < 2) ? 'answers' : top >= near ? 'closest' : 'none';
  return {
    outcome,
    reading: order ? { ...reading, text: query } : reading,
    matches:
      outcome === 'none'
        ? []
        : ranked
            .filter(({ score }) => score > top * 0.5)
            .slice(0, 10)
            .map(({ place, score }) => ({ id: index.ids[place] ?? '', score })),
    order,
    terms: new Set(asked.flatMap(({ terms }) => [...terms].flatMap(([term, worth]) => (worth > 0.7 ? term : [])))),
  };
}
