/** The engines that are compared: each is given entries and answers with ids, best first. */
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { language as english, stemmer as englishStemmer } from '@orama/stemmers/english';
import { language as portuguese, stemmer as portugueseStemmer } from '@orama/stemmers/portuguese';
import { language as russian, stemmer as russianStemmer } from '@orama/stemmers/russian';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createIndex, type Entry, search } from '../content/faq/faq.ts';
import { words as en } from '../content/faq/words/en/words.ts';
import { words as pl } from '../content/faq/words/pl/words.ts';
import { words as pt } from '../content/faq/words/pt-PT/words.ts';
import { words as ru } from '../content/faq/words/ru/words.ts';
import type { Words } from '../content/faq/words.ts';
import type { Locale } from '../content/values/locale.ts';

/** What an engine says to a query. */
export interface Answer {
  readonly ids: readonly string[];
  /** Only ours says it. */
  readonly outcome?: 'answers' | 'closest' | 'none' | undefined;
  readonly order?: string | undefined;
}

/** An engine: made from entries, asked one query at a time. */
export type Engine = (entries: readonly Entry[], locale: Locale) => (query: string) => Answer;

const packs: Record<Locale, Words> = { pl, 'pt-PT': pt, ru, en };
const stemmers = {
  en: { language: english, stemmer: englishStemmer },
  'pt-PT': { language: portuguese, stemmer: portugueseStemmer },
  ru: { language: russian, stemmer: russianStemmer },
};
const fields = ['question', 'keywords', 'category', 'answer'];
const boosts: Record<string, number> = { question: 3, keywords: 2.5, category: 0.7, answer: 1 };
const keys = fields.map((name) => ({ name, weight: boosts[name] ?? 1 }));

/** The engines by name, ours first. */
export const engines: Record<string, Engine> = {
  'shop-help': (entries, locale) => {
    const words = packs[locale];
    const index = createIndex(entries, locale, { words: words ? [words] : [] });
    return (query) => {
      const { matches, outcome, order } = search(index, query);
      return { ids: matches.map(({ id }) => id), outcome, order };
    };
  },
  'Fuse, defaults': (entries) => {
    const fuse = new Fuse(documents(entries), { keys: fields });
    return (query) => ({ ids: fuse.search(query, { limit: 10 }).map(({ item }) => item.id) });
  },
  'Fuse, token search': (entries) => {
    const fuse = new Fuse(documents(entries), { keys, useTokenSearch: true, threshold: 0.3, ignoreDiacritics: true });
    return (query) => ({ ids: fuse.search(query, { limit: 10 }).map(({ item }) => item.id) });
  },
  MiniSearch: (entries) => {
    const mini = new MiniSearch({ fields, searchOptions: { fuzzy: 0.2, prefix: true, boost: boosts } });
    mini.addAll(documents(entries));
    return (query) => ({
      ids: mini
        .search(query)
        .slice(0, 10)
        .map(({ id }) => String(id)),
    });
  },
  Orama: (entries, locale) => {
    const own = stemmers[locale as keyof typeof stemmers];
    const orama = create({
      schema: { question: 'string', keywords: 'string', category: 'string', answer: 'string' },
      ...(own ? { components: { tokenizer: { stemming: true, ...own } } } : {}),
    });
    insertMultiple(orama, documents(entries));
    return (query) => {
      const found = searchOrama(orama, { term: query, tolerance: 1, limit: 10, boost: boosts });
      return { ids: 'hits' in found ? found.hits.map(({ id }) => id) : [] };
    };
  },
  FlexSearch: (entries) => {
    const flex = new FlexSearch.Document({
      document: { id: 'id', index: fields },
      tokenize: 'forward',
      encoder: FlexSearch.Charset.LatinBalance,
    });
    for (const document of documents(entries)) flex.add(document);
    return (query) => {
      const found = fields.flatMap((field) => flex.search(query, { index: [field], limit: 10, suggest: true }));
      return { ids: [...new Set(found.flatMap(({ result }) => result.map(String)))] };
    };
  },
};

function documents(entries: readonly Entry[]) {
  return entries.map(({ id, question, answer, category = '', keywords = '' }) => ({
    id,
    question,
    answer,
    category,
    keywords: [keywords].flat().join(', '),
  }));
}
