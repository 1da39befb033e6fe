/** Finds the entries that answer a query, or says honestly that none does. */
import type { FaqIndex } from './index.ts';
import { orderNumber } from './order.ts';
import { ranking } from './ranking.ts';
import { type Reading, read } from './reading.ts';
import { meant, type Wish, wishes } from './terms.ts';

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
  /** What to highlight: the terms that were looked up. */
  readonly terms: ReadonlySet<string>;
}

const most = 10;
/** Scores from which entries answer, and from which they are at least close. */
const answering = 0.42;
const close = 0.12;
/** Where half of the words are of another world, such as the weather, entries must be sure. */
const sure = 0.6;
/** What is far behind the best is left out. */
const besides = 0.5;
/** Who types an order number asks where the order is. */
const whereIsIt: Wish = { terms: new Map(Object.entries({ '@track': 1, '@order': 0.5 })), weight: 1, elsewhere: false };

/** The entries of `index` that answer `query`. */
export function search(index: FaqIndex, query: string, { literal = false }: SearchOptions = {}): Found {
  const order = orderNumber(query);
  const { reading, words } = read(index, order ? query.replace(order, ' ') : query, literal);
  const asked = wishes(index, words);
  if (order && !asked.length) asked.push(whereIsIt);
  const ranked = ranking(index, asked, most);
  const top = ranked[0]?.score ?? 0;
  const bare = order && words.length < 2;
  const elsewhere = asked.length > 0 && asked.filter((wish) => wish.elsewhere).length * 2 >= asked.length;
  const outcome = outcomeOf(elsewhere && top < sure ? 0 : top, Boolean(bare));
  const near = outcome === 'none' ? [] : ranked.filter(({ score }) => score >= close && score > top * besides);
  return {
    outcome,
    reading: order ? { ...reading, text: query } : reading,
    matches: near.map(({ place, score }) => ({ id: index.ids[place] ?? '', score })),
    order,
    terms: new Set(asked.flatMap(({ terms }) => [...terms].flatMap(([term, worth]) => (worth > meant ? [term] : [])))),
  };
}

/** An order number alone is handed over, not answered. */
function outcomeOf(top: number, bare: boolean): Found['outcome'] {
  if (top >= answering && !bare) return 'answers';
  return top >= close ? 'closest' : 'none';
}
