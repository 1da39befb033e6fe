/**
 * Builds what `search` reads from: which entries have which terms, and how much they are about them.
 *
 * A term is a stem, or a concept marked with `@`. Knows no clock: who builds it in idle time drives `indexSteps`.
 */
import { type Locale, matchLocale } from '../values/locale.ts';
import { type Analyzer, analyzer, isElsewhere } from './analyzer.ts';
import { Correction } from './correction.ts';
import type { Entry } from './entry.ts';
import { boundPlaces, phrasesIn } from './phrases.ts';
import { tokens } from './text.ts';
import { Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

export interface IndexOptions {
  /** The languages of the entries and of their readers, loaded from `words/`. */
  readonly words?: readonly Words[] | undefined;
}

/** The entries that have a term, by their place, and how much each is about it: from 0 to 1. */
export interface Posting {
  readonly entries: number[];
  readonly weights: number[];
  /** The sum of the weights. */
  about: number;
}

/** Entries made searchable. */
export interface FaqIndex {
  readonly ids: readonly string[];
  readonly postings: ReadonlyMap<string, Posting>;
  readonly vocabulary: Vocabulary;
  readonly correction: Correction;
  /** The language of the index first. */
  readonly analyzers: readonly Analyzer[];
}

/** Makes `entries` searchable for readers of `locale`. */
export function createIndex(entries: readonly Entry[], locale: Locale, options?: IndexOptions): FaqIndex {
  const steps = indexSteps(entries, locale, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Makes `entries` searchable one by one: yields how many are done, returns the index. */
export function* indexSteps(
  entries: readonly Entry[],
  locale: Locale,
  { words = [] }: IndexOptions = {},
): Generator<number, FaqIndex> {
  const languages = words.map(analyzer);
  const speaking = (tag: Locale) => {
    const found = matchLocale(
      tag,
      words.map((some) => some.locale),
    );
    return languages.find((language) => language.words.locale === found);
  };
  const own = speaking(locale) ?? analyzer(plain(locale));
  const postings = new Map<string, Posting>();
  const vocabulary = new Vocabulary();

  for (const [place, entry] of entries.entries()) {
    const language = (entry.lang && speaking(entry.lang)) || own;
    for (const [term, weight] of weigh(entry, language, vocabulary)) {
      const posting = postings.get(term) ?? { entries: [], weights: [], about: 0 };
      posting.entries.push(place);
      posting.weights.push(weight / (weight + 1));
      posting.about += weight / (weight + 1);
      postings.set(term, posting);
    }
    yield place + 1;
  }
  const analyzers = [...new Set([own, ...languages])];
  for (const { known, sense } of analyzers)
    for (const word of known) if (!isElsewhere(sense(word))) vocabulary.add(word);
  return {
    ids: entries.map(({ id }) => id),
    postings,
    vocabulary,
    correction: new Correction(vocabulary),
    analyzers,
  };
}

/** Every term of an entry with its weight, before saturation. */
function weigh(entry: Entry, language: Analyzer, vocabulary: Vocabulary): Map<string, number> {
  const weights = new Map<string, number>();
  const words = new Map<string, string>();
  const field = (texts: string[], weigh: (times: number, telling: number) => number) => {
    const counts = new Map<string, number>();
    let telling = 0;
    for (const text of texts) {
      const found = tokens(text).map(({ word, start, end }) => {
        words.set(word, text.slice(start, end));
        return word;
      });
      telling += count(found, language, counts);
    }
    for (const [term, times] of counts) weights.set(term, (weights.get(term) ?? 0) + weigh(times, telling));
  };
  field([entry.question], (times, telling) => (3 * times) / (0.4 + telling / 3));
  field([entry.keywords ?? []].flat(), (times) => 2.5 * Math.min(times, 2));
  field([entry.category ?? ''], () => 0.7);
  field([entry.answer], (times, telling) => (1.2 * times) / (times + 0.6 + telling / 30));
  for (const [word, spelling] of words) vocabulary.add(word, spelling.toLowerCase());
  return weights;
}

/** Counts the terms of `words`, and says how many words tell something. A word counts half where it is part of a phrase. */
function count(words: readonly string[], { sense }: Analyzer, counts: Map<string, number>): number {
  const add = (term: string, times: number) => counts.set(term, (counts.get(term) ?? 0) + times);
  const senses = words.map(sense);
  const phrases = phrasesIn(words, senses);
  const bound = boundPlaces(phrases);
  let telling = 0;
  for (const [at, { stem, concepts, stop }] of senses.entries()) {
    const times = bound.has(at) ? 0.5 : 1;
    for (const concept of concepts) add(concept, times);
    if (stop) continue;
    add(stem, times);
    telling++;
  }
  for (const { concept } of phrases) add(concept, 1);
  return telling;
}

/** A language of which nothing is known. */
function plain(locale: Locale): Words {
  return { locale, endings: '', stops: '', concepts: '' };
}
