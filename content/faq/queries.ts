/** Reads a list of queries with the entries that should answer them. */
import { placeOf } from '../documents/read.ts';

/** What a customer types, and the ids of the entries that answer it, best first; none where nothing does. */
export interface Query {
  readonly query: string;
  readonly expect: readonly string[];
  /** `order-number` where the query is to be handed to where orders are looked up; else a label of the list's own. */
  readonly kind?: string | undefined;
}

/** Everything that can be wrong with a list of queries; each has its words. */
export type QueryFaultCode =
  | 'not-json'
  | 'not-list'
  | 'empty'
  | 'query-missing'
  | 'expect-missing'
  | 'kind-unreadable'
  | 'entry-unknown';

/** What is wrong with a list of queries. Its words come from `locales` (`cli:queries.<code>`), filled with `facts`. */
export interface QueryFault {
  readonly code: QueryFaultCode;
  /** `number` counts queries from 1. */
  readonly facts: { readonly [name: string]: string | number };
}

/** The queries in the text of a file, whose entries are to be among `ids`; every fault, and not only the first. */
export function readQueries(text: string, ids: ReadonlySet<string>): { queries: Query[]; faults: QueryFault[] } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { queries: [], faults: [{ code: 'not-json', facts: placeOf(error, text) }] };
  }
  if (!Array.isArray(value)) return { queries: [], faults: [{ code: 'not-list', facts: {} }] };
  if (!value.length) return { queries: [], faults: [{ code: 'empty', facts: {} }] };
  const read = value.map((item: unknown, at) => readQuery(item, at + 1, ids));
  return {
    queries: read.flatMap(({ query }) => query ?? []),
    faults: read.flatMap(({ faults }) => faults),
  };
}

function readQuery(item: unknown, number: number, ids: ReadonlySet<string>): { query?: Query; faults: QueryFault[] } {
  const { query, expect, kind }: Record<string, unknown> = Object(item);
  if (typeof query !== 'string' || !query.trim()) return { faults: [{ code: 'query-missing', facts: { number } }] };
  const facts = { number, query };
  if (!isTexts(expect)) return { faults: [{ code: 'expect-missing', facts }] };
  if (kind !== undefined && typeof kind !== 'string') return { faults: [{ code: 'kind-unreadable', facts }] };
  const unknown = expect.filter((id) => !ids.has(id));
  return {
    query: { query, expect, kind },
    faults: unknown.map((id) => ({ code: 'entry-unknown', facts: { ...facts, id } })),
  };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
