import { expect, test } from 'vitest';
import { type Line, toldOf } from '../../../content/documents/history.ts';

const line = (revision: number, kind = 'publication', of?: number): Line => ({ revision, kind, of });

test.each<[string, Line[], number[], number[]]>([
  ['nothing was undone', [line(1, 'import'), line(2)], [], []],
  ['one was undone', [line(1, 'import'), line(2), line(3), line(4, 'undo', 2)], [2], []],
  ['the undoing was undone: it is there again', [line(2), line(3, 'undo', 2), line(4, 'undo', 3)], [3], [4]],
  [
    'and undone once more',
    [line(2), line(3, 'undo', 2), line(4, 'undo', 3), line(5, 'undo', 4)],
    // the first undoing holds again
    [2, 4],
    [4],
  ],
  ['going back undoes all in between', [line(2), line(3), line(4), line(5, 'restore', 2)], [3, 4], []],
  ['going back that was undone undoes nothing', [line(2), line(3), line(4, 'restore', 2), line(5, 'undo', 4)], [4], []],
  ['what follows a going back holds', [line(2), line(3), line(4, 'restore', 2), line(5)], [3], []],
  ['of what nobody told what it undid, nothing is known', [line(2), line(3, 'undo')], [], []],
])('%s', (_, oldestFirst, undone, again) => {
  const history = oldestFirst.toReversed();
  const told = toldOf(history);
  const those = (which: 'isUndone' | 'isAgain'): number[] =>
    history.flatMap(({ revision }, at) => (told[at]?.[which] ? [revision] : [])).sort();
  expect(those('isUndone')).toEqual(undone);
  expect(those('isAgain')).toEqual(again);
});
