/**
 * Parses ICU MessageFormat, the notation of every text, into the small tree that `speak` reads.
 *
 * The grammar is FormatJS's; only what the product uses passes: plain values, `number`, `date` in three styles,
 * `plural`, `selectordinal` and `select`. Everything else is an error that names its place.
 */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { dayStyles } from './calendar.ts';
import type { Forms, TextNode, TextTree } from './text.ts';

/** Why a text cannot be parsed; `at` is the offset in it, from 0. */
export class TextSyntaxError extends Error {
  readonly reason: string;
  readonly at: number;

  constructor(reason: string, at: number) {
    super(`${reason} at ${at}`);
    this.reason = reason;
    this.at = at;
  }
}

/** The tree of `text`; throws a `TextSyntaxError`. */
export function parseText(text: string): TextTree {
  return nodes(elementsOf(text));
}

/** Whether `text` can be read, and so be shown. */
export function isReadable(text: string): boolean {
  try {
    parseText(text);
    return true;
  } catch (error) {
    if (error instanceof TextSyntaxError) return false;
    throw error;
  }
}

/** Braces that a person types are braces, and no notation. */
export function quoted(words: string): string {
  return words.replaceAll("'", "''").replace(/[{}]+/g, "'$&'");
}

/** The names of the values that a tree asks for, each once. */
export function valueNames(tree: TextTree): string[] {
  const names = new Set<string>();
  for (const node of tree) {
    if (typeof node !== 'object') continue;
    names.add(node[0]);
    if (node[1] === 'select' || node[1] === 'plural' || node[1] === 'ordinal')
      for (const form of Object.values(node[2])) for (const name of valueNames(form)) names.add(name);
  }
  return [...names];
}

/** The bare words of a tree, branches included: what a writer typed by hand. */
export function typedWords(tree: TextTree): string[] {
  return tree.flatMap((node) => {
    if (typeof node === 'string') return [node];
    if (typeof node === 'object' && typeof node[2] === 'object') return Object.values(node[2]).flatMap(typedWords);
    return [];
  });
}

/** Each plural of a tree with the name of its value and the forms it has. */
export function pluralsOf(tree: TextTree): { name: string; kind: 'plural' | 'ordinal'; forms: string[] }[] {
  return tree.flatMap((node) => {
    if (typeof node !== 'object' || typeof node[2] !== 'object') return [];
    const inner = Object.values(node[2]).flatMap(pluralsOf);
    return node[1] === 'select' ? inner : [{ name: node[0], kind: node[1], forms: Object.keys(node[2]) }, ...inner];
  });
}

function elementsOf(text: string): MessageFormatElement[] {
  try {
    return parse(text, { ignoreTag: true, captureLocation: true, requiresOtherClause: true });
  } catch (error) {
    throw new TextSyntaxError(...reasonOf(error));
  }
}

/** FormatJS throws a `SyntaxError` whose message is the name of the kind, with a location beside it. */
function reasonOf(error: unknown): [string, number] {
  const { message = '', location } = error as { message?: string; location?: { start: { offset: number } } };
  return [message.toLowerCase().replaceAll('_', '-') || 'syntax', location?.start.offset ?? 0];
}

function nodes(elements: readonly MessageFormatElement[]): TextNode[] {
  return elements.map(nodeOf);
}

function nodeOf(element: MessageFormatElement): TextNode {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.pound:
      return 0;
    case TYPE.argument:
      return [element.value];
    case TYPE.number:
      if (element.style === 'integer' || element.style === 'percent') return [element.value, 'number', element.style];
      if (element.style) throw unsupported(element);
      return [element.value, 'number'];
    case TYPE.date:
      if (!isDayStyle(element.style)) throw unsupported(element);
      return [element.value, 'date', element.style];
    case TYPE.select:
      return [element.value, 'select', forms(element.options)];
    case TYPE.plural: {
      const kind = element.pluralType === 'ordinal' ? 'ordinal' : 'plural';
      return element.offset
        ? [element.value, kind, forms(element.options), element.offset]
        : [element.value, kind, forms(element.options)];
    }
    default:
      throw unsupported(element);
  }
}

function forms(options: Record<string, { value: MessageFormatElement[] }>): Forms {
  return Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, nodes(value)]));
}

function isDayStyle(style: unknown): style is keyof typeof dayStyles {
  return typeof style === 'string' && Object.hasOwn(dayStyles, style);
}

function unsupported(element: MessageFormatElement): TextSyntaxError {
  return new TextSyntaxError('unsupported', element.location?.start.offset ?? 0);
}
