/** What was found, as a page shows it: texts cut into pieces, some of them hits. */
import type { Entry } from './entry.ts';
import { highlights, type Span, snippet } from './highlights.ts';
import type { FaqIndex } from './index.ts';
import type { Reading } from './reading.ts';
import { type Found, search } from './search.ts';

/** A piece of a text; a `hit` is a whole word for which it was found. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** An entry that was found: its question, and the sentence of its answer that says most about what was asked. */
export interface Result {
  readonly id: string;
  readonly question: readonly Piece[];
  readonly snippet: readonly Piece[];
}

export interface Results {
  readonly outcome: Found['outcome'];
  readonly order?: string | undefined;
  /** How the query was understood, where that is not as it was typed. */
  readonly reading?: Reading | undefined;
  readonly results: readonly Result[];
}

/** The results of `query` in `entries`, of which `index` was made. */
export function resultsOf(index: FaqIndex, entries: readonly Entry[], query: string, literal: boolean): Results {
  const found = search(index, query, { literal });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const { outcome, order, reading } = found;
  return {
    outcome,
    order,
    reading: reading.by === 'typed' ? undefined : reading,
    results: found.matches.flatMap(({ id }) => {
      const entry = byId.get(id);
      return entry ? [resultOf(index, found, entry)] : [];
    }),
  };
}

function resultOf(index: FaqIndex, found: Found, { id, question, answer, lang }: Entry): Result {
  const { start, end } = snippet(index, found, answer, lang);
  const sentence = answer.slice(start, end);
  return {
    id,
    question: pieces(question, highlights(index, found, question, lang)),
    snippet: pieces(sentence, highlights(index, found, sentence, lang)),
  };
}

function pieces(text: string, hits: readonly Span[]): Piece[] {
  const edges = [...hits, { start: text.length, end: text.length }];
  let from = 0;
  return edges.flatMap(({ start, end }) => {
    const before = { text: text.slice(from, start), hit: false };
    from = end;
    return [before, { text: text.slice(start, end), hit: true }].filter((piece) => piece.text);
  });
}
