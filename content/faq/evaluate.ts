/**
 * Says how well a search answers queries whose answers are known.
 *
 * Knows no search: it is handed one, so that any can be measured alike.
 */
import type { Query } from './queries.ts';
import type { Found } from './search.ts';

/** What a search says to a query: the entries that it shows, best first. */
export interface Asked {
  readonly ids: readonly string[];
  readonly outcome: Found['outcome'];
  readonly order?: string | undefined;
}

/** How a query fails; the names are those of messages. */
export const missKinds = ['wrong-first', 'not-in-three', 'left-alone', 'answered', 'order-overlooked'] as const;

/** A query that was not answered as it should have been. */
export interface Miss {
  readonly kind: (typeof missKinds)[number];
  readonly query: string;
  readonly expected: readonly string[];
  /** The first three entries that were shown. */
  readonly got: readonly string[];
}

/** Counts of queries, but for `reciprocalRank`. */
export interface Evaluation {
  /** Queries that an entry answers. */
  readonly answerable: number;
  /** Of those: an expected entry is shown first, or among the first three. */
  readonly first: number;
  readonly firstThree: number;
  /** The mean of 1 / place of the first expected entry: 1 if it always comes first. */
  readonly reciprocalRank: number;
  /** Answerable, and yet nothing is shown. */
  readonly leftAlone: number;
  /** Queries that no entry answers, and order numbers. */
  readonly unanswerable: number;
  /** Of those: not presented as answered; the order number handed over. */
  readonly recognised: number;
  readonly misses: readonly Miss[];
}

/** What `ask` makes of `queries`. */
export function evaluate(queries: readonly Query[], ask: (query: string) => Asked): Evaluation {
  const judged = queries.map((query) => judge(query, ask(query.query)));
  const answerable = judged.filter(({ answerable }) => answerable);
  const unanswerable = judged.filter(({ answerable }) => !answerable);
  const worth = answerable.reduce((sum, { rank }) => sum + (rank && 1 / rank), 0);
  return {
    answerable: answerable.length,
    first: answerable.filter(({ rank }) => rank === 1).length,
    firstThree: answerable.filter(({ rank }) => rank && rank <= 3).length,
    reciprocalRank: answerable.length ? worth / answerable.length : 0,
    leftAlone: answerable.filter(({ miss }) => miss?.kind === 'left-alone').length,
    unanswerable: unanswerable.length,
    recognised: unanswerable.filter(({ miss }) => !miss).length,
    misses: judged.flatMap(({ miss }) => miss ?? []),
  };
}

interface Judged {
  readonly answerable: boolean;
  /** The place of the first expected entry, from 1; 0 where none is shown. */
  readonly rank: number;
  readonly miss?: Miss | undefined;
}

function judge({ query, expect, kind }: Query, { ids, outcome, order }: Asked): Judged {
  const rank = ids.findIndex((id) => expect.includes(id)) + 1;
  const answerable = kind !== 'order-number' && expect.length > 0;
  const missed = answerable ? missOf(rank, outcome) : overlooked(kind, outcome, order);
  return { answerable, rank, miss: missed && { kind: missed, query, expected: expect, got: ids.slice(0, 3) } };
}

function missOf(rank: number, outcome: Asked['outcome']): Miss['kind'] | undefined {
  if (outcome === 'none') return 'left-alone';
  if (rank === 1) return undefined;
  return rank === 2 || rank === 3 ? 'wrong-first' : 'not-in-three';
}

function overlooked(kind: string | undefined, outcome: Asked['outcome'], order?: string): Miss['kind'] | undefined {
  if (kind === 'order-number') return order ? undefined : 'order-overlooked';
  return outcome === 'answers' ? 'answered' : undefined;
}
