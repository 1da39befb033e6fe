/** What a word means in a language: its stem, its concepts, the phrases that it begins. */
import { compositions, dependent } from './compositions.ts';
import { fold } from './text.ts';
import type { Words } from './words.ts';

/** How a word, or a phrase, is told from others: a whole word or a beginning. */
interface Part {
  readonly text: string;
  readonly whole: boolean;
}

export interface Phrase {
  readonly concept: string;
  /** The words after the first. */
  readonly rest: readonly Part[];
}

/** A phrase in a text, with the places of its words. */
export interface PhraseFound {
  readonly concept: string;
  readonly places: readonly number[];
}

/** A word understood. */
export interface Sense {
  readonly stem: string;
  /** Marked with `@`, so that they stand beside stems. */
  readonly concepts: readonly string[];
  /** The same, and those that only mean something together with others. */
  readonly kinds: readonly string[];
  readonly phrases: readonly Phrase[];
  /** It does not tell what is asked. */
  readonly stop: boolean;
}

/** One language, ready to understand words. */
export interface Analyzer {
  readonly words: Words;
  sense(word: string): Sense;
  /** The words, or their beginnings, that the language brings. */
  readonly known: ReadonlySet<string>;
}

const remembered = 20_000;
const none: never[] = [];

/** Makes the language of `words` ready. */
export function analyzer(words: Words): Analyzer {
  const stops = new Set(fold(words.stops).split(/\s+/));
  const beginnings = new Map<string, string[]>();
  const wholes = new Map<string, string[]>();
  const phrases = new Map<string, { first: Part; phrase: Phrase }[]>();
  const known = new Set<string>();
  const memory = new Map<string, Sense>();

  for (const line of `${compositions}${fold(words.concepts)}`.trim().split('\n')) {
    const [name = '', ...patterns] = line.trim().split(/\s+/);
    const concept = `@${name.replace(':', '')}`;
    if (!name.endsWith(':')) add(beginnings, name, concept);
    for (const pattern of patterns) {
      const [first, ...rest] = pattern.split('_').map(part);
      if (!first) continue;
      for (const word of pattern.split(/[._]/)) if (word.length > 2 && !word.startsWith('@')) known.add(word);
      if (rest.length)
        add(phrases, first.text, {
          first: { ...first, whole: first.whole || first.text.length < 4 },
          phrase: { concept, rest },
        });
      else add(first.whole ? wholes : beginnings, first.text, concept);
    }
  }

  function understand(word: string): Sense {
    let kinds = wholes.get(word);
    const starting: Phrase[] = [];
    for (let length = word.length; length > 0; length--) {
      const beginning = word.slice(0, length);
      kinds ??= beginnings.get(beginning);
      for (const { first, phrase } of phrases.get(beginning) ?? none)
        if (!first.whole || length === word.length) starting.push(phrase);
    }
    kinds ??= [];
    for (const kind of kinds) for (const { phrase } of phrases.get(kind) ?? none) starting.push(phrase);
    const stem = words.stem(word);
    return {
      stem,
      concepts: kinds.filter((kind) => !dependent.has(kind)),
      kinds,
      phrases: starting,
      stop: word.length < 3 ? !/\d/.test(word) : stops.has(word) || stops.has(stem),
    };
  }

  return {
    words,
    known,
    sense(word) {
      let sense = memory.get(word);
      if (!sense) {
        if (memory.size > remembered) memory.clear();
        sense = understand(word);
        memory.set(word, sense);
      }
      return sense;
    },
  };
}

/** Phrases that ask about their words and do not give them another meaning: *where is the parcel* is about a parcel. */
const asking = new Set(['@free', '@methods', '@price', '@time', '@track', '@whopays']);

/** The places of the words that mean something else together: *gift card* is hardly about cards. */
export function boundPlaces(phrases: readonly PhraseFound[]): Set<number> {
  return new Set(phrases.flatMap(({ concept, places }) => (asking.has(concept) ? [] : places)));
}

/** The phrases among `words`, whose meanings are `senses`, none within another. */
export function phrasesIn(words: readonly string[], senses: readonly Sense[]): PhraseFound[] {
  const found: PhraseFound[] = [];
  for (const [start, { phrases }] of senses.entries())
    for (const { concept, rest } of phrases) {
      const places = [start];
      for (const next of rest) {
        let at = (places.at(-1) ?? start) + 1;
        const end = at + 3;
        while (at < end && !says(words[at], senses[at], next)) at++;
        if (at === end) break;
        places.push(at);
      }
      if (places.length > rest.length) found.push({ concept, places });
    }
  return found.filter(
    ({ places }) =>
      !found.some((other) => other.places.length > places.length && places.every((at) => other.places.includes(at))),
  );
}

function says(word = '', sense: Sense | undefined, { text, whole }: Part): boolean {
  if (text.startsWith('@')) return !!sense?.kinds.includes(text);
  return whole ? word === text : word.startsWith(text);
}

function part(text: string): Part {
  const whole = text.endsWith('.');
  return { text: whole ? text.slice(0, -1) : text, whole: whole || text.length < 3 };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
