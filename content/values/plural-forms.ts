/** The forms of the plurals in a text as they are written, for a person who knows the language to mend. */
import { type MessageFormatElement, type PluralElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { exampleNumbers } from './examples.ts';
import { pluralRules } from './formats.ts';
import { parseText, quoted } from './icu.ts';
import type { Locale } from './locale.ts';

/** One form of a plural; `#` in its words stands for the number. */
export interface PluralForm {
  readonly form: string;
  /** Empty where the text lacks the form. */
  readonly words: string;
  /** Some numbers for which it is said. */
  readonly numbers: readonly number[];
}

/** A plural of a text: `at` is its place among them. */
export interface Plural {
  readonly at: number;
  /** The value that is counted. */
  readonly name: string;
  readonly forms: readonly PluralForm[];
}

/** The plurals of `text` whose forms are words and nothing else; those of `locale` that are missing are there, empty. */
export function pluralsIn(text: string, locale: Locale): Plural[] {
  return elementsOf(text).flatMap((element, at): Plural[] => {
    const { value: name, options, pluralType } = element;
    const isPlain = Object.values(options).every(({ value }) => value.every(isWords));
    if (!isPlain) return [];
    const rules = pluralRules(locale, pluralType ?? 'cardinal');
    const needed = rules.resolvedOptions().pluralCategories.filter((form) => !(form in options));
    const forms = [...Object.keys(options), ...needed].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return [{ at, name, forms: forms.map((form) => formOf(form, options[form]?.value, rules)) }];
  });
}

/** `text` with other words for one form of its plural `at`; the same text where it has no such plural. */
export function withPluralForm(text: string, at: number, form: string, words: string): string {
  const element = elementsOf(text)[at];
  const end = element?.location?.end.offset;
  if (!element || end === undefined) return text;
  const known = element.options[form]?.location;
  const written = `{${quoted(words)}}`;
  const changed = known
    ? `${text.slice(0, known.start.offset)}${written}${text.slice(known.end.offset)}`
    : `${text.slice(0, end - 1)} ${form} ${written}${text.slice(end - 1)}`;
  parseText(changed);
  return changed;
}

function elementsOf(text: string): PluralElement[] {
  try {
    return parse(text, { ignoreTag: true, captureLocation: true, requiresOtherClause: true }).filter(isPlural);
  } catch {
    return [];
  }
}

function formOf(form: string, words: readonly MessageFormatElement[] | undefined, rules: Intl.PluralRules): PluralForm {
  const numbers = form.startsWith('=')
    ? [Number(form.slice(1))]
    : examples.filter((each) => rules.select(each) === form);
  return { form, words: (words ?? []).map(wordsOf).join(''), numbers: numbers.slice(0, 3) };
}

function isPlural(element: MessageFormatElement): element is PluralElement {
  return element.type === TYPE.plural;
}

function isWords({ type }: MessageFormatElement): boolean {
  return type === TYPE.literal || type === TYPE.pound;
}

function wordsOf(element: MessageFormatElement): string {
  return element.type === TYPE.literal ? element.value : '#';
}

const order = ['=0', '=1', 'zero', 'one', 'two', 'few', 'many', 'other'];
const examples = [...new Set([...exampleNumbers, 1_000_000, ...Array.from({ length: 30 }, (_, number) => number)])];
