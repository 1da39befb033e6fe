/** Makes many entries of a few, so that vocabulary grows with them as it does in real texts. */
import type { Entry } from '../content/faq/faq.ts';

/**
 * `count` entries: `seed` itself, then sentences of its answers put together anew, with every fifth long word replaced
 * by one that begins as one real word and ends as another. The same each time.
 */
export function grow(seed: readonly Entry[], count: number): Entry[] {
  const random = randomNumbers(7);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const sentences = seed.flatMap(({ answer }) =>
    answer.split(/(?<=[.!?])\s+/).filter((sentence) => /\p{L}/u.test(sentence)),
  );
  const words = [
    ...new Set(seed.flatMap(({ question, answer }) => `${question} ${answer}`.match(/\p{L}{5,}/gu) ?? [])),
  ];
  // texts that are n times as long have about n ** .6 times as many words
  const strange = Array.from({ length: Math.round(words.length * (count / seed.length) ** 0.6) }, () => {
    const [begin, end] = [one(words), one(words)];
    return begin.slice(0, Math.ceil(begin.length / 2)) + end.slice(Math.ceil(end.length / 2)).toLowerCase();
  });
  const vary = (text: string): string =>
    text.replace(/\p{L}{5,}/gu, (word) =>
      random() < 0.2 ? (strange[Math.floor(random() ** 2 * strange.length)] ?? word) : word,
    );
  return Array.from({ length: count }, (_, at) => {
    const { question, category, keywords } = seed[at % seed.length] as Entry;
    if (at < seed.length) return seed[at] as Entry;
    const answer = Array.from({ length: 4 }, () => vary(one(sentences))).join(' ');
    return {
      id: `entry-${at}`,
      question: vary(question),
      answer,
      category,
      keywords: [keywords ?? []].flat().map(vary),
    };
  });
}

/** Numbers from 0 to 1, the same each time (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
