/** Shows what a text says for other numbers than the one that holds now. */
import type { Locale } from './locale.ts';
import { speak, type TextTree, type Values } from './text.ts';

/** Numbers that between them take every plural form of the languages we know, and are what shops count. */
export const exampleNumbers = [0, 1, 2, 5, 12, 22, 1.5] as const;

/** What a sentence says for one number. */
export interface Example {
  readonly number: number;
  readonly words: string;
}

/** For each plural of `tree` its sentence with each of the numbers. */
export function examplesOf(tree: TextTree, locale: Locale, values: Values): { name: string; examples: Example[] }[] {
  return tree.flatMap((node, at) => {
    if (typeof node !== 'object' || (node[1] !== 'plural' && node[1] !== 'ordinal')) return [];
    const [name] = node;
    const before = speak(tree.slice(0, at), locale, values).split(sentenceEnd).at(-1) ?? '';
    const after = speak(tree.slice(at + 1), locale, values).split(sentenceEnd)[0] ?? '';
    const examples = exampleNumbers.map((number) => {
      const words = `${before}${speak([node], locale, { ...values, [name]: number })}${after}`;
      return { number, words: words.trim() };
    });
    return [{ name, examples }];
  });
}

const sentenceEnd = /(?<=[.!?…])\s+|\n+/;
