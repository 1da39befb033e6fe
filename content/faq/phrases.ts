/** Words that mean something together: *gift card*, *not arrived*. */

/** What a word must be to take part in a phrase: a whole word, a beginning, or with `@` any word of a concept. */
export interface Part {
  readonly text: string;
  readonly whole: boolean;
}

/** A phrase, seen from its first word. */
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

/** What must be known of a word. */
interface Meaning {
  readonly kinds: readonly string[];
  readonly phrases: readonly Phrase[];
}

/** Words of a phrase may be this far apart. */
const reach = 3;

/** Phrases that ask about their words and do not give them another meaning: *where is the parcel* is about a parcel. */
const asking = new Set(['@free', '@methods', '@price', '@time', '@track', '@whopays']);

/** The places of the words that mean something else together: *gift card* is hardly about cards. */
export function boundPlaces(phrases: readonly PhraseFound[]): Set<number> {
  return new Set(phrases.flatMap(({ concept, places }) => (asking.has(concept) ? [] : places)));
}

/** The phrases among `words`, whose meanings are `senses`, none within another. */
export function phrasesIn(words: readonly string[], senses: readonly Meaning[]): PhraseFound[] {
  const found: PhraseFound[] = [];
  for (const [start, { phrases }] of senses.entries())
    for (const { concept, rest } of phrases) {
      const places = [start];
      for (const next of rest) {
        let at = (places.at(-1) ?? start) + 1;
        const end = at + reach;
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

function says(word = '', sense: Meaning | undefined, { text, whole }: Part): boolean {
  if (text.startsWith('@')) return !!sense?.kinds.includes(text);
  return whole ? word === text : word.startsWith(text);
}

/** One word of a pattern of `words/`. */
export function part(text: string): Part {
  const whole = text.endsWith('.');
  return { text: whole ? text.slice(0, -1) : text, whole: whole || text.length < 3 };
}
