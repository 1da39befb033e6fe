/** `shop-help evaluate`: asks the search of a help centre queries whose answers are known. */
import { basename } from 'node:path';
import { blocks, type Finding } from '../content/documents/finding.ts';
import { publishFaq } from '../content/documents/publish/documents.ts';
import type { PublishedFaq } from '../content/documents/published.ts';
import { searchable } from '../content/faq/entries.ts';
import { type Asked, type Evaluation, evaluate } from '../content/faq/evaluate.ts';
import { createIndex, loadWords, search } from '../content/faq/faq.ts';
import { type QueryFault, readQueries } from '../content/faq/queries.ts';
import { type Locale, matchLocale } from '../content/values/locale.ts';
import { checkFolder } from './check.ts';
import { readText } from './files.ts';
import { Complaint, UsageError } from './usage.ts';

export interface EvaluateOptions {
  readonly now: Date;
  /** The language of the queries; absent, the name of their file says it, as `queries.pl.json`. */
  readonly locale?: Locale | undefined;
}

/** What stops the evaluation, or the evaluation. */
export interface Evaluated {
  readonly findings: readonly Finding[];
  readonly faults: readonly QueryFault[];
  readonly locale?: Locale;
  readonly evaluation?: Evaluation;
}

/** How the search of the help centre in `folder` answers the queries in the file `path`. */
export async function evaluateFolder(folder: string, path: string, options: EvaluateOptions): Promise<Evaluated> {
  const text = await readText(path);
  if (text === undefined) throw new Complaint('cli:error.not-file', { path });
  const wanted = options.locale ?? /\.([a-z-]+)\.json$/i.exec(basename(path))?.[1];
  if (wanted === undefined) throw new UsageError('cli:error.locale', { path });

  const { center, findings } = await checkFolder(folder, options);
  if (!center || blocks(findings)) return { findings, faults: [] };
  const { locales } = center.shop;
  const locale = matchLocale(wanted, locales);
  if (!locale) throw new Complaint('cli:error.locale-unpublished', { locale: wanted, locales: locales.join(', ') });
  const faq = await publishFaq(center, locale);
  const { queries, faults } = readQueries(text, new Set(faq.entries.map(({ id }) => id)));
  if (faults.length) return { findings, faults, locale };
  return { findings, faults, locale, evaluation: evaluate(queries, await asker(faq, locale)) };
}

/** Asks the search as `<shop-faq>` makes it for readers of `locale`. */
async function asker(faq: PublishedFaq, locale: Locale): Promise<(query: string) => Asked> {
  const entries = searchable(faq);
  const words = await loadWords([locale, ...entries.flatMap(({ lang }) => lang ?? [])]);
  const index = createIndex(entries, locale, { words });
  return (query) => {
    const { matches, outcome, order } = search(index, query);
    return { ids: matches.map(({ id }) => id), outcome, order };
  };
}
