/** What changed between two texts, word by word, for a person to read. */
import { intlLocale, type Locale } from '../../values/locale.ts';
import { commonPairs } from './common.ts';

/** A run of words; what was removed stands before what came in its place. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** The pieces of which `before` (without what was added) and `after` (without what was removed) are made. */
export function wordDiff(before: string, after: string, locale: Locale): Piece[] {
  const [old, now] = [wordsOf(before, locale), wordsOf(after, locale)];
  const pieces: Piece[] = [];
  let [x, y] = [0, 0];
  const put = (kind: Piece['kind'], words: readonly string[]): void => {
    if (words.length) pieces.push({ kind, text: words.join('') });
  };
  for (const [a, b] of [...commonPairs(old, now), [old.length, now.length] as const]) {
    put('removed', old.slice(x, a));
    put('added', now.slice(y, b));
    put('same', old.slice(a, a + 1));
    [x, y] = [a + 1, b + 1];
  }
  return readable(pieces);
}

/** Words, spaces and marks of `text`; the place of a value is one word, whatever its name. */
function wordsOf(text: string, locale: Locale): string[] {
  const segmenter = new Intl.Segmenter(intlLocale(locale), { granularity: 'word' });
  return text
    .split(/(\{\w+\})/)
    .flatMap((part) => (/^\{\w+\}$/.test(part) ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment)));
}

/** Between two changes a bare space or mark is changed along with them; neighbours of one kind are one piece. */
function readable(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed) joined.push({ kind: 'removed', text: removed });
    if (added) joined.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  let same = '';
  for (const { kind, text } of [...pieces, { kind: 'same', text: '' } as const]) {
    if (kind === 'same') {
      same += text;
      continue;
    }
    const between = (removed || added) && !/[\p{L}\p{N}\n{]/u.test(same);
    if (between) [removed, added] = [removed + same, added + same];
    else {
      flush();
      if (same) joined.push({ kind: 'same', text: same });
    }
    same = '';
    if (kind === 'removed') removed += text;
    else added += text;
  }
  flush();
  if (same) joined.push({ kind: 'same', text: same });
  return joined;
}
