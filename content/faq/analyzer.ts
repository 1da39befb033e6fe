/** What a word means in a language: its stem, its concepts, the phrases that it begins. */
import { compositions, dependent } from './compositions.ts';
import { type Part, type Phrase, part } from './phrases.ts';
import { stemmer } from './stemmer.ts';
import { fold } from './text.ts';
import type { Words } from './words.ts';

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

/** Whether a word is of a world that shops seldom speak of, which no slip of a key leads to. */
export function isElsewhere({ concepts }: Sense): boolean {
  return concepts.includes('@elsewhere');
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
  const stemOf = stemmer(fold(words.endings));
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
    const stem = stemOf(word);
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

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
