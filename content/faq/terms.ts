/** What is looked up for a query: for each of its words the terms that mean it. */
import { isElsewhere, type Sense } from './analyzer.ts';
import type { FaqIndex } from './index.ts';
import { boundPlaces, phrasesIn } from './phrases.ts';
import type { QueryWord } from './reading.ts';
import { related, relatedWorth } from './relations.ts';

/** One thing that the query asks for, with the terms that would serve it. */
export interface Wish {
  /** Terms with how well they serve, from 0 to 1; none where nothing in the index does. */
  readonly terms: ReadonlyMap<string, number>;
  /** How much it tells, next to other wishes. */
  readonly weight: number;
  /** It is of a world that no entry speaks of: the weather, the gym. */
  readonly elsewhere: boolean;
}

/** How well a term serves that is a concept of the word; begins as it does; is what it may become; is its own in a phrase. */
const concept = 0.95;
const relative = 0.55;
const begun = 0.75;
const bound = 0.4;
/** From here on a term is meant, and highlighted. */
export const meant = 0.7;

/** Concepts that tell no more than other words: most entries of a shop are about them. */
const plain = new Set(['@order', '@who']);

/** What `words` ask for. */
export function wishes(index: FaqIndex, words: readonly QueryWord[]): Wish[] {
  const spelt = words.map(({ word, candidates }) => candidates[0]?.word ?? word);
  const found = words.map(() => new Map<string, number>());
  const stops = words.map(() => false);
  for (const [number, { sense }] of index.analyzers.entries()) {
    const senses = spelt.map(sense);
    const foreign = number ? 0.9 : 1;
    for (const [at, { word, candidates, open }] of words.entries()) {
      const terms = found[at] ?? new Map();
      const own = senses[at] as Sense;
      if (own.stop && !own.concepts.length && (!number || !terms.size)) stops[at] = true;
      for (const [spelling, sure] of candidates.length
        ? candidates.map((c) => [c.word, c.weight] as const)
        : [[word, 1] as const])
        take(index, terms, sense(spelling), sure * foreign);
      if (open && word.length > 1 && !own.stop)
        for (const whole of index.vocabulary.completions(word, 40))
          take(index, terms, sense(whole), begun * foreign, false);
    }
    const phrases = phrasesIn(spelt, senses);
    for (const place of boundPlaces(phrases))
      for (const [term, sure] of found[place] ?? []) found[place]?.set(term, sure * bound);
    for (const { concept: name, places } of phrases)
      for (const place of places) {
        raise(found[place], name, foreign);
        if (place === places.at(-1)) stops[place] = false;
      }
  }
  joined(
    index,
    words.map(({ word }) => word),
    found,
  );
  for (const terms of found)
    for (const [term, sure] of [...terms]) for (const other of related(term)) raise(terms, other, sure * relatedWorth);
  return words.flatMap(({ word }, at) => {
    const terms = new Map([...(found[at] ?? [])].filter(([term]) => index.postings.has(term)));
    if (stops[at]) return [];
    const elsewhere =
      !index.postings.has('@elsewhere') && index.analyzers.some(({ sense }) => isElsewhere(sense(word)));
    return [{ terms, weight: weightOf(word, terms, found[at]), elsewhere }];
  });
}

/** Numbers tell little; concepts tell more than names of goods; a word that nobody knows may be beside the point. */
function weightOf(
  word: string,
  terms: ReadonlyMap<string, number>,
  all: ReadonlyMap<string, number> | undefined,
): number {
  if (/^\d+$/.test(word)) return 0.4;
  const concepts = [...(all?.keys() ?? [])].filter((term) => term.startsWith('@'));
  if (concepts.some((name) => !plain.has(name))) return 1.5;
  return terms.size ? 1 : 0.7;
}

function take(
  { vocabulary, analyzers }: FaqIndex,
  terms: Map<string, number>,
  { stem, concepts, stop }: Sense,
  sure: number,
  relatives = true,
): void {
  for (const name of concepts) raise(terms, name, sure * concept);
  if (stop) return;
  raise(terms, stem, sure);
  if (stem.length < 4 || !relatives) return;
  const root = stem.length > 7 ? stem.slice(0, -2) : stem.length > 5 ? stem.slice(0, -1) : stem;
  for (const word of vocabulary.completions(root, 20))
    for (const { sense } of analyzers) raise(terms, sense(word).stem, sure * relative);
}

/** Two words that the entries write as one. */
function joined(
  { postings, analyzers }: FaqIndex,
  words: readonly string[],
  found: readonly Map<string, number>[],
): void {
  for (let at = 1; at < words.length; at++) {
    if ((words[at]?.length ?? 0) < 3) continue;
    const one = `${words[at - 1]}${words[at]}`;
    for (const { sense } of analyzers) {
      const { stem, concepts } = sense(one);
      if (found[at - 1]?.size && found[at]?.size && !postings.has(stem)) continue;
      for (const term of [stem, ...concepts]) {
        raise(found[at - 1], term, 1);
        raise(found[at], term, 1);
      }
    }
  }
}

function raise(terms: Map<string, number> | undefined, term: string, weight: number): void {
  if (terms && (terms.get(term) ?? 0) < weight) terms.set(term, weight);
}
