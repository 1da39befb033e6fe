/**
 * Turns a parsed text and its values into words.
 *
 * Knows trees, not ICU MessageFormat: `icu.ts` parses, where texts are published, checked or built. This file is all
 * that a shop page carries of it, so it stays small.
 */
import { dayStyles } from './calendar.ts';
import { dayFormat, numberFormat, pluralRules } from './formats.ts';
import type { Locale } from './locale.ts';

/** A parsed text: words, and the places where values go. */
export type TextTree = readonly TextNode[];

/** Words, `0` for the number of the plural around it (`#`), or a value. */
export type TextNode = string | 0 | TextValue;

/** A value by name, and how it is written. */
export type TextValue =
  | readonly [name: string, kind?: undefined]
  | readonly [name: string, kind: 'number', style?: 'integer' | 'percent']
  | readonly [name: string, kind: 'date', style: keyof typeof dayStyles]
  | readonly [name: string, kind: 'select', forms: Forms]
  | readonly [name: string, kind: 'plural' | 'ordinal', forms: Forms, offset?: number];

/** The branches of a plural (`one`, `few`, `=0`, …) or of a select. */
export type Forms = { readonly [form: string]: TextTree };

/** What a text is filled with; a day is midnight UTC. */
export type Values = { readonly [name: string]: string | number | Date };

/** `tree` in words of `locale`; a value that is not there leaves its name in braces. */
export function speak(tree: TextTree, locale: Locale, values: Values = {}, count = 0): string {
  return tree.map((node) => speakNode(node, locale, values, count)).join('');
}

function speakNode(node: TextNode, locale: Locale, values: Values, count: number): string {
  if (typeof node === 'string') return node;
  if (!node) return numberFormat(locale).format(count);
  const [name] = node;
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) return `{${name}}`;
  switch (node[1]) {
    case undefined:
      return String(value);
    case 'number':
      return numberFormat(locale, numberStyles[node[2] ?? '']).format(Number(value));
    case 'date':
      return dayFormat(locale, dayStyles[node[2]]).format(Number(value));
    case 'select':
      return speak(formOf(node[2], String(value)), locale, values, count);
    default: {
      const [, kind, forms, offset = 0] = node;
      const number = Number(value) - offset;
      const rules = pluralRules(locale, kind === 'plural' ? 'cardinal' : 'ordinal');
      const exact = `=${value}`;
      const form = Object.hasOwn(forms, exact) ? exact : rules.select(number);
      return speak(formOf(forms, form), locale, values, number);
    }
  }
}

function formOf(forms: Forms, form: string): TextTree {
  return (Object.hasOwn(forms, form) ? forms[form] : forms.other) ?? [];
}

const numberStyles: Record<string, Intl.NumberFormatOptions> = {
  integer: { maximumFractionDigits: 0 },
  percent: { style: 'percent' },
};
