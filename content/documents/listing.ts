/** Which questions of a FAQ a page shows, and what a link to one of them means. */
import { idShape } from './ids.ts';
import type { PublishedCategory, PublishedEntry, PublishedFaq } from './published.ts';

/** Questions that stand together; without a category where the page shows only a few, or one topic. */
export interface Topic<Entry = PublishedEntry> {
  readonly category?: PublishedCategory;
  readonly entries: readonly Entry[];
}

/** What a page asks for. */
export interface Wanted {
  /** The id of a category; empty, all of them. */
  readonly topic: string;
  /** How many questions at first; 0, all of them. */
  readonly limit: number;
}

/** The questions of `topic`, or all by category; with a limit only the first ones, then without categories. */
export function topicsOf(
  { categories, entries }: Pick<PublishedFaq, 'categories' | 'entries'>,
  wanted: Wanted,
): Topic[] {
  const topics = categories
    .filter(({ id }) => !wanted.topic || id === wanted.topic)
    .map((category) => ({ category, entries: entries.filter((entry) => entry.category === category.id) }));
  const all = topics.flatMap((topic) => topic.entries);
  if (wanted.limit > 0 && wanted.limit < all.length) return [{ entries: all.slice(0, wanted.limit) }];
  return wanted.topic ? [{ entries: all }] : topics;
}

/** All questions of `topic`, in their order; empty, of all topics. */
export function entriesOf(faq: Pick<PublishedFaq, 'categories' | 'entries'>, topic: string): PublishedEntry[] {
  return topicsOf(faq, { topic, limit: 0 }).flatMap(({ entries }) => entries);
}

/** The entry that `id` names now, by an id that it used to have as well. */
export function entryOf<Entry extends { readonly id: string; readonly formerly?: readonly string[] }>(
  entries: readonly Entry[],
  id: string,
): Entry | undefined {
  return entries.find((entry) => entry.id === id) ?? entries.find(({ formerly = [] }) => formerly.includes(id));
}

/** The id of the entry that a question in a page stands for: the one with its id, else with its words, else its own. */
export function entryLike(entries: readonly PublishedEntry[] | undefined, id: string, question: string): string {
  return (entryOf(entries ?? [], id) ?? entries?.find((entry) => entry.question === question))?.id ?? id;
}

/** The id in an address's fragment `#faq=<id>`, empty if there is none. */
export function linkedId(hash: string): string {
  const [, id = ''] = /^#faq=(.*)$/.exec(hash) ?? [];
  return idShape.test(id) ? id : '';
}
