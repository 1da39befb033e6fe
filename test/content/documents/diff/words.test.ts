import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonPairs } from '../../../../content/documents/diff/common.ts';
import { type Piece, wordDiff } from '../../../../content/documents/diff/words.ts';

/** As it reads: `[-gone-]{+come+}`. */
function shown(pieces: readonly Piece[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return pieces.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join('');
}

test.each<[string, string, string, string]>([
  ['pl', 'Masz 14 dni na zwrot.', 'Masz 30 dni na zwrot.', 'Masz [-14-]{+30+} dni na zwrot.'],
  ['pl', 'Masz czas na zwrot.', 'Masz dużo czasu na zwrot.', 'Masz [-czas-]{+dużo czasu+} na zwrot.'],
  ['pl', 'Wyślij nam paczkę.', 'Zanieś ją kurierowi.', '[-Wyślij nam paczkę-]{+Zanieś ją kurierowi+}.'],
  ['en', 'It’s free.', 'It’s not free.', 'It’s {+not +}free.'],
  [
    'ru',
    'Верните за {returnDays} дней.',
    'Верните за {refundDays} дней.',
    'Верните за [-{returnDays}-]{+{refundDays}+} дней.',
  ],
  ['en', 'One.\n\nTwo.', 'One.\n\nTwo.\n\nThree.', 'One.\n\nTwo.{+\n\nThree.+}'],
  ['en', '', 'New.', '{+New.+}'],
  ['en', 'Old.', '', '[-Old.-]'],
  ['en', 'Same.', 'Same.', 'Same.'],
  ['en', '', '', ''],
])('%s: %j and %j', (locale, before, after, expected) => {
  expect(shown(wordDiff(before, after, locale))).toBe(expected);
});

const words = fc.array(fc.constantFrom('a', 'b', ' ', '. ', '{c}', 'ż', '\n\n', '👍🏽', '-'), { maxLength: 40 });

test('both texts can be read from it, and no two pieces of one kind stand side by side', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const pieces = wordDiff(one.join(''), other.join(''), 'pl');
      const without = (kind: Piece['kind']): string =>
        pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
      expect([without('added'), without('removed')]).toEqual([one.join(''), other.join('')]);
      expect(pieces.every(({ kind, text }, at) => text && kind !== pieces[at + 1]?.kind)).toBe(true);
    }),
  );
});

test('what two lists have in common is the longest that they can have', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const pairs = commonPairs(a, b);
      pairs.forEach(([x, y], at) => {
        expect(a[x]).toBe(b[y]);
        const [nextX, nextY] = pairs[at + 1] ?? [x + 1, y + 1];
        expect(nextX > x && nextY > y).toBe(true);
      });
      expect(pairs.length).toBe(longest(a, b));
    }),
  );
});

function longest([a, ...restA]: readonly string[], [b, ...restB]: readonly string[]): number {
  if (a === undefined || b === undefined) return 0;
  if (a === b) return 1 + longest(restA, restB);
  return Math.max(longest([a, ...restA], restB), longest(restA, [b, ...restB]));
}

test('texts that have nothing in common are compared in no time', () => {
  const text = (word: string): string => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ');
  const start = performance.now();
  const pieces = wordDiff(`Same. ${text('a')}`, `Same. ${text('b')}`, 'en');
  expect(pieces[0]?.text.startsWith('Same. ')).toBe(true);
  expect(performance.now() - start).toBeLessThan(5000);
});
