/** The search itself: a chunk of its own, fetched when the reader turns to the field or the page is idle. */
import type { PublishedFaq } from '../../content/documents/published.ts';
import { searchable } from '../../content/faq/entries.ts';
import type { Entry } from '../../content/faq/entry.ts';
import { indexSteps } from '../../content/faq/index.ts';
import { type Results, resultsOf } from '../../content/faq/results.ts';
import { loadWords } from '../../content/faq/words/load.ts';
import type { Locale } from '../../content/values/locale.ts';

/** Answers a query. */
export type Finder = (query: string, literal: boolean) => Results;

/** How long indexing may keep the page from its reader, in milliseconds. */
const slice = 10;

/** Makes a FAQ searchable for readers of `locale`, in slices between which the page can breathe. */
export async function createFinder(searched: PublishedFaq | readonly Entry[], locale: Locale): Promise<Finder> {
  const entries = 'schema' in searched ? searchable(searched) : searched;
  const words = await loadWords([locale, ...entries.flatMap(({ lang }) => lang ?? [])]);
  const steps = indexSteps(entries, locale, { words });
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return (query, literal) => resultsOf(step.value, entries, query, literal);
    if (performance.now() - since < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
