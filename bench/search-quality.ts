/** How often an engine puts the right answer first, and whether it says that there is none. */
import type { Engine } from './search-engines.ts';
import type { ShopInLanguage } from './search-shops.ts';

/** Shares from 0 to 1; `undefined` where the engine does not say. */
export interface Quality {
  readonly top1: number;
  readonly top3: number;
  /** Mean reciprocal rank. */
  readonly rank: number;
  /** Queries without an answer that were not said to be answered. */
  readonly recognised?: number | undefined;
  /** Queries with an answer of which it was said that there is none. */
  readonly alone?: number | undefined;
  readonly queries: number;
}

/** What `engine` makes of the queries of `shops`. Order numbers are no questions and are left out. */
export function quality(engine: Engine, shops: readonly ShopInLanguage[]): Quality {
  const ranks: number[] = [];
  const answerable: (string | undefined)[] = [];
  const unanswerable: (string | undefined)[] = [];
  for (const { entries, locale, queries } of shops) {
    const search = engine(entries, locale);
    for (const { query, kind, expect } of queries) {
      if (kind === 'order-number') continue;
      const { ids, outcome } = search(query);
      if (!expect.length) unanswerable.push(outcome);
      else {
        answerable.push(outcome);
        ranks.push(ids.findIndex((id) => expect.includes(id)) + 1);
      }
    }
  }
  return {
    top1: share(ranks, (rank) => rank === 1),
    top3: share(ranks, (rank) => rank > 0 && rank <= 3),
    rank: ranks.reduce((sum, rank) => sum + (rank && 1 / rank), 0) / ranks.length,
    recognised: said(unanswerable, (outcome) => outcome !== 'answers'),
    alone: said(answerable, (outcome) => outcome === 'none'),
    queries: ranks.length + unanswerable.length,
  };
}

function said(outcomes: readonly (string | undefined)[], is: (outcome: string | undefined) => boolean) {
  return outcomes.some((outcome) => outcome === undefined) ? undefined : share(outcomes, is);
}

function share<T>(values: readonly T[], is: (value: T) => boolean): number {
  return values.filter(is).length / values.length;
}
