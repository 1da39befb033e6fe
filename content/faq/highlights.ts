/** Shows in a text why it was found. */
import type { Locale } from '../values/locale.ts';
import type { FaqIndex } from './index.ts';
import { phrasesIn } from './phrases.ts';
import type { Found } from './search.ts';
import { tokens } from './text.ts';

/** From `start` up to `end` in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The whole words of `text` for which it was found; `lang` where the text is not in the language of the index. */
export function highlights({ analyzers }: FaqIndex, { terms }: Found, text: string, lang?: Locale): Span[] {
  const language = analyzers.find(({ words }) => words.locale === lang) ?? analyzers[0];
  if (!language || !terms.size) return [];
  const found = tokens(text);
  const words = found.map(({ word }) => word);
  const senses = words.map(language.sense);
  const phrases = phrasesIn(words, senses).filter(({ concept }) => terms.has(concept));
  const places = new Set(phrases.flatMap(({ places }) => places));
  return found
    .filter((_, at) => {
      const sense = senses[at];
      return (
        places.has(at) ||
        (sense && ((!sense.stop && terms.has(sense.stem)) || sense.concepts.some((name) => terms.has(name))))
      );
    })
    .map(({ start, end }) => ({ start, end }));
}

/** The sentence of `text` with most of what was asked. */
export function snippet(index: FaqIndex, found: Found, text: string, lang?: Locale): Span {
  const hits = highlights(index, found, text, lang);
  let best: Span = { start: 0, end: 0 };
  let most = -1;
  for (const { 0: sentence, index: start } of text.matchAll(/[^.!?…\n]+[.!?…]*/g)) {
    const end = start + sentence.length;
    const words = hits
      .filter((hit) => hit.start >= start && hit.end <= end)
      .map((hit) => text.slice(hit.start, hit.end).toLowerCase());
    const count = new Set(words).size;
    if (sentence.trim() && count > most) {
      most = count;
      best = { start: end - sentence.trimStart().length, end };
    }
  }
  return best;
}
