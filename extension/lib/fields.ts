/**
 * Shows a text with its values filled in, each between marks, so that nobody has to read the notation; and takes it
 * back with every value in its own notation, to the byte.
 */
import type { HelpCenter } from '../../content/documents/center.ts';
import { markEnd as end, markStart as start } from '../../content/documents/marks.ts';
import { askedFor, quotables, valuesIn } from '../../content/documents/quote.ts';
import { parseText, quoted } from '../../content/values/icu.ts';
import type { Locale } from '../../content/values/locale.ts';
import { speak } from '../../content/values/text.ts';

/** A value in a text: as it is shown, and as it is written. */
export interface Mark {
  readonly shown: string;
  readonly written: string;
}

/** A text as it is typed. */
export interface Shown {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** `text` as a person types it. */
export function shown(text: string, locale: Locale, center: HelpCenter): Shown {
  const marks: Mark[] = [];
  const parts = partsOf(text).map(({ kind, raw }) => {
    if (kind === 'words') return unquoted(raw);
    const known = marks.find(({ written }) => written === raw);
    if (known) return known.shown;
    const words = wordsOf(raw, locale, center);
    const taken = marks.filter((mark) => mark.shown.startsWith(`${start}${words}`)).length;
    const mark = { written: raw, shown: `${start}${words}${taken ? ` (${taken + 1})` : ''}${end}` };
    marks.push(mark);
    return mark.shown;
  });
  return { text: parts.join(''), marks };
}

/** What was typed over `shown`, as the documents have it, where `before` stood. */
export function written(typed: string, { text, marks }: Shown, before: string): string {
  if (typed === text) return before;
  const values = new Map(marks.map((mark) => [mark.shown, mark.written]));
  return typed
    .split(new RegExp(`(${start}[^${end}]*${end})`))
    .map((part, at, parts) => values.get(part) ?? quotedPart(part, values.has(parts[at + 1] ?? '')))
    .join('');
}

interface Part {
  readonly kind: 'words' | 'value';
  readonly raw: string;
}

/** Words and values in turn; a text that cannot be read is all words, as it is. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let [from, depth, quote] = [0, 0, false];
  const cut = (kind: Part['kind'], at: number): void => {
    if (at > from) parts.push({ kind, raw: text.slice(from, at) });
    from = at;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "'" && text[at + 1] === "'") at++;
    else if (char === "'" && (quote || /[{}]/.test(text[at + 1] ?? ''))) quote = !quote;
    else if (quote) continue;
    else if (char === '{' && depth++ === 0) cut('words', at);
    else if (char === '}' && --depth === 0) cut('value', at + 1);
  }
  cut('words', text.length);
  return parts;
}

function wordsOf(raw: string, locale: Locale, center: HelpCenter): string {
  try {
    const tree = parseText(raw);
    return speak(tree, locale, valuesIn(locale, askedFor(quotables(center), tree))).trim();
  } catch {
    return raw;
  }
}

/** A single quote before a brace makes it a plain one; two are one. */
function unquoted(raw: string): string {
  return raw.replace(/''|'([{}][^']*)'/g, (all, inner?: string) => (all === "''" ? "'" : (inner ?? '')));
}

/** A single quote means something before a brace alone. */
function quotedPart(words: string, beforeValue: boolean): string {
  const needed = /[{}]|''/.test(words) || (beforeValue && words.endsWith("'"));
  return needed ? quoted(words) : words;
}
