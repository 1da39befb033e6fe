/**
 * Decides what a query says: as it was typed, on the other keyboard, in the other alphabet, without its slips.
 *
 * A reading is worth as much as its words are known; what was typed wins a tie.
 */
import type { Candidate } from './correction.ts';
import type { FaqIndex } from './index.ts';
import { inCyrillic, inLatin, onCyrillicKeys, onFrenchKeys, onGermanKeys, onLatinKeys } from './keyboard.ts';
import { tokens } from './text.ts';

/** How a query was understood. */
export interface Reading {
  /** `typed` as it stands; on the other `keyboard`; in the other `alphabet`; or with `corrected` words. */
  readonly by: 'typed' | 'keyboard' | 'alphabet' | 'corrected';
  /** The query in that reading. */
  readonly text: string;
}

/** A word of a query, with known words for it where it is not known itself. */
export interface QueryWord {
  readonly word: string;
  readonly candidates: readonly Candidate[];
  /** The reader may still be typing it. */
  readonly open: boolean;
}

interface Way {
  readonly by: 'typed' | 'keyboard' | 'alphabet';
  readonly of: (text: string) => string;
  /** It is so seldom meant that its words must be known as they are. */
  readonly exact?: true;
}

interface Chunk {
  readonly text: string;
  readonly words: readonly string[];
  /** How well its words are known, from 0 to 1. */
  readonly known: number;
}

const longest = 300;
/** So many words are corrected: who writes more is not slowed down. */
const corrected = 12;
const typed: Way = { by: 'typed', of: (text) => text };

/** The best reading of `query`, and its words; with `literal`, as it was typed. */
export function read(index: FaqIndex, query: string, literal = false): { reading: Reading; words: QueryWord[] } {
  const parts = query.slice(0, longest).split(/\s+/).filter(Boolean).slice(0, 40);
  const open = !/\s$/.test(query);
  const readIn = (way: Way) => ({
    way,
    chunks: parts.map((part, at) =>
      chunk(index, way.of(part), open && at === parts.length - 1, !literal && !way.exact && at < corrected),
    ),
  });
  const readings = [readIn(typed)];
  if (!literal && readings[0]?.chunks.some(({ known }) => known < 0.6))
    readings.push(...waysOf(index, query).map(readIn));
  const worth = readings.map(({ chunks }, at) => total(chunks) - (at ? 0.25 : 0));
  const best = readings[worth.indexOf(Math.max(...worth))] ?? { way: typed, chunks: [] };

  const by = new Set<Reading['by']>();
  const chosen = best.chunks.map((own, at) => {
    let [way, found] = [best.way, own];
    for (const other of readings) {
      const there = other.chunks[at];
      if (there && there.known > found.known + 0.3) [way, found] = [other.way, there];
    }
    if (found.text !== parts[at]) by.add(way.by);
    return found;
  });

  const texts: string[] = [];
  const words = chosen.flatMap(({ text, words }, at) => {
    let spelt = text;
    const result = words.map((word, place): QueryWord => {
      const last = open && at === chosen.length - 1 && place === words.length - 1;
      const candidates = literal || at >= corrected || familiar(index, word, last) ? [] : correct(index, word);
      const [first] = candidates;
      const spelling = first && first.weight > 0.6 && words.length === 1 && index.vocabulary.spelling(first.word);
      if (spelling) {
        spelt = spelling;
        by.add('corrected');
      }
      return { word, candidates, open: last };
    });
    texts.push(spelt);
    return result;
  });
  by.delete('typed');
  return { reading: { by: [...by][0] ?? 'typed', text: by.size ? texts.join(' ') : query }, words };
}

function waysOf({ analyzers }: FaqIndex, query: string): Way[] {
  const cyrillic = analyzers.some(({ words }) => ['ru', 'uk', 'be', 'bg'].includes(words.locale.slice(0, 2)));
  const ways: Way[] = analyzers.flatMap(({ words: { slips } }) => (slips ? [{ by: 'keyboard', of: slips }] : []));
  if (cyrillic && /[a-z]/i.test(query))
    ways.push({ by: 'keyboard', of: onCyrillicKeys }, { by: 'alphabet', of: inCyrillic });
  if (/[ayqwz;]/i.test(query))
    for (const meant of [onGermanKeys, onFrenchKeys]) ways.push({ by: 'keyboard', of: meant, exact: true });
  if (/[а-яё]/i.test(query)) ways.push({ by: 'keyboard', of: onLatinKeys }, { by: 'alphabet', of: inLatin });
  return ways;
}

function chunk(index: FaqIndex, text: string, open: boolean, correctable: boolean): Chunk {
  const words = tokens(text).map(({ word }) => word);
  const known = words.map((word, at) => {
    const worth = familiar(index, word, open && at === words.length - 1);
    return worth || !correctable ? worth : (correct(index, word)[0]?.weight ?? 0) * 0.6;
  });
  return { text, words, known: known.reduce((sum, worth) => sum + worth, 0) / (known.length || 1) };
}

function total(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { known }) => sum + known, 0);
}

/** How well `word` is known, from 0 to 1. */
function familiar({ analyzers, postings, vocabulary }: FaqIndex, word: string, open: boolean): number {
  if (vocabulary.entries(word) !== undefined) return 1;
  for (const { sense } of analyzers) {
    const { stem, kinds, phrases, stop } = sense(word);
    if (kinds.length || phrases.length || postings.has(stem) || (stop && word.length > 2)) return 0.9;
  }
  if (word.length < 3) return 0.3;
  if (/^\d+$/.test(word)) return 0.5;
  return open && word.length > 1 && vocabulary.completions(word, 1).length ? 0.7 : 0;
}

function correct({ analyzers, correction }: FaqIndex, word: string): Candidate[] {
  return correction.candidates(word, analyzers[0]?.sense(word).stem ?? word);
}
