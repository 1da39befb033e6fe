/** The help centres that are searched, and what their customers type. */
import { readFileSync } from 'node:fs';
import { publishFaq } from '../content/documents/publish/documents.ts';
import { readCenter } from '../content/documents/read.ts';
import type { Entry } from '../content/faq/faq.ts';
import { plainText } from '../content/markdown/plain.ts';
import type { Locale } from '../content/values/locale.ts';

/** A query with the entries that answer it, best first; with none, the shop does not answer it. */
export interface Query {
  readonly query: string;
  readonly kind: string;
  readonly expect: readonly string[];
}

/** A shop in one language. */
export interface ShopInLanguage {
  readonly shop: string;
  readonly locale: Locale;
  readonly entries: readonly Entry[];
  readonly queries: readonly Query[];
}

export const locales: readonly Locale[] = ['pl', 'pt-PT', 'ru', 'en'];

/** Both shops in all languages; `starter` is the folder of the first. */
export async function shops(starter: string): Promise<ShopInLanguage[]> {
  const folders = { starter, second: new URL('search/second', import.meta.url).pathname };
  const all: ShopInLanguage[] = [];
  for (const [shop, folder] of Object.entries(folders))
    for (const locale of locales) {
      const entries = await entriesOf(folder, locale);
      const ids = new Set(entries.map(({ id }) => id));
      const queries = JSON.parse(read(new URL(`search/${shop}.${locale}.json`, import.meta.url).pathname)) as Query[];
      all.push({ shop, locale, entries, queries: queries.filter(({ expect }) => expect.every((id) => ids.has(id))) });
    }
  return all;
}

async function entriesOf(folder: string, locale: Locale): Promise<Entry[]> {
  const { center, findings } = readCenter({
    shop: read(`${folder}/shop.json`),
    policy: read(`${folder}/policy.json`),
    faq: read(`${folder}/faq.json`),
  });
  if (!center) throw new Error(JSON.stringify(findings));
  const { categories, entries } = await publishFaq(center, locale);
  const titles = new Map(categories.map(({ id, title }) => [id, title]));
  return entries.map(({ id, question, answer, category, terms, lang }) => ({
    id,
    question,
    answer: plainText(answer),
    category: titles.get(category),
    keywords: terms,
    lang,
  }));
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
