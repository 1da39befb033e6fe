/** The help centres that searches are measured on, with queries in each of their languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { publishFaq } from '../content/documents/publish/documents.ts';
import { readCenter } from '../content/documents/read.ts';
import { searchable } from '../content/faq/entries.ts';
import type { Entry } from '../content/faq/faq.ts';
import { type Query, readQueries } from '../content/faq/queries.ts';
import type { Locale } from '../content/values/locale.ts';

/** A help centre in one language, and what its customers type. */
export interface Course {
  readonly center: string;
  readonly locale: Locale;
  readonly entries: readonly Entry[];
  readonly queries: readonly Query[];
}

const folder = new URL('search/', import.meta.url);

/** One for each file of queries: `starter.pl.json` asks the starter, `second.pl.json` what is in `second/`. */
export async function courses(): Promise<Course[]> {
  const files = readdirSync(folder).flatMap((name) => {
    const [, center, locale] = /^(\w+)\.([\w-]+)\.json$/.exec(name) ?? [];
    return center && locale ? [{ name, center, locale }] : [];
  });
  return Promise.all(
    files.map(async ({ name, center, locale }) => {
      const entries = await entriesOf(center, locale);
      const ids = new Set(entries.map(({ id }) => id));
      const { queries, faults } = readQueries(readFileSync(new URL(name, folder), 'utf8'), ids);
      if (faults.length) throw new Error(`${name}: ${JSON.stringify(faults)}`);
      return { center, locale, entries, queries };
    }),
  );
}

async function entriesOf(name: string, locale: Locale): Promise<Entry[]> {
  const place = name === 'starter' ? new URL('../content/starter/', import.meta.url) : new URL(`${name}/`, folder);
  const text = (document: string) => readFileSync(new URL(`${document}.json`, place), 'utf8');
  const { center, findings } = readCenter({ shop: text('shop'), policy: text('policy'), faq: text('faq') });
  if (!center) throw new Error(`${name}: ${JSON.stringify(findings)}`);
  return searchable(await publishFaq(center, locale));
}
