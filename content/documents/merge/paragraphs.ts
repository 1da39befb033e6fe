/** Merges two changes of one text where they are in different paragraphs, headlines, rows or items of a list. */
import { isReadable } from '../../values/icu.ts';
import { commonPairs } from '../diff/common.ts';
import { longestText } from '../text.ts';

/**
 * `base` with what `mine` and what `theirs` changed; `undefined` if both changed the same place, or if together they
 * make no text. What nobody changed keeps its bytes.
 */
export function mergeParagraphs(base: string, mine: string, theirs: string): string | undefined {
  const tokens = tokensOf(base);
  const ours = hunks(tokens, tokensOf(mine));
  const others = hunks(tokens, tokensOf(theirs)).filter((other) => !ours.some((own) => sameHunk(own, other)));
  if (ours.some((own) => others.some((other) => touch(own, other)))) return undefined;
  const merged = replaced(tokens, [...ours, ...others]);
  // a plural can reach across paragraphs, and halves of two make none
  const readable = isReadable(merged) || !(isReadable(mine) && isReadable(theirs));
  return /\S/.test(merged) && merged.length <= longestText && readable ? merged : undefined;
}

/** The tokens of `text`: paragraphs, and between every two of them what separates them. */
export function tokensOf(text: string): string[] {
  return text.split(separator).filter((token) => token);
}

/** Empty lines, or the end of a line before an item, a headline, a quote or a row. */
const separator = /((?:\r?\n[ \t]*){2,}|\r?\n(?=[ \t]*(?:[-*+>]|\d+[.)]|#{1,6})[ \t]|\|))/;

/** A run of tokens of the base, from `start` and before `end`, and what stands in its place. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

function hunks(base: readonly string[], changed: readonly string[]): Hunk[] {
  const found: Hunk[] = [];
  let [at, there] = [0, 0];
  for (const [x, y] of [...commonPairs(base, changed), [base.length, changed.length]] as const) {
    if (x > at || y > there) found.push({ start: at, end: x, put: changed.slice(there, y).join('') });
    [at, there] = [x + 1, y + 1];
  }
  return found;
}

function sameHunk(a: Hunk, b: Hunk): boolean {
  return a.start === b.start && a.end === b.end && a.put === b.put;
}

/** Whether nobody could say how two hunks go together; what is put in stands where it stands only by its neighbours. */
function touch(a: Hunk, b: Hunk): boolean {
  const insertion = a.start === a.end || b.start === b.end;
  return insertion ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}

function replaced(base: readonly string[], all: readonly Hunk[]): string {
  let [text, at] = ['', 0];
  for (const { start, end, put } of [...all].sort((a, b) => a.start - b.start || a.end - b.end)) {
    text += base.slice(at, start).join('') + put;
    at = end;
  }
  return text + base.slice(at).join('');
}
