/** What publications did to one another: which were undone, and which of them brought back what had been undone. */

/** A line of the history, as far as it matters here. */
export interface Line {
  readonly revision: number;
  readonly kind: string;
  /** The publication that it undoes or restores. */
  readonly of?: number | undefined;
}

/** What is told of a line. */
export interface Undone {
  /** It was taken back, and nothing of it holds. */
  readonly isUndone: boolean;
  /** It undid something that had undone something. */
  readonly isAgain: boolean;
}

/** What is told of `history`, in its order: the newest first. */
export function toldOf(history: readonly Line[]): Undone[] {
  const again = againIn(history);
  const holding: Line[] = [];
  return history.map((line) => {
    const isUndone = holding.some((later) => undoes(later, line));
    if (!isUndone) holding.push(line);
    return { isUndone, isAgain: again.has(line.revision) };
  });
}

function undoes({ revision, kind, of = revision }: Line, line: Line): boolean {
  return kind === 'undo' ? of === line.revision : kind === 'restore' && of < line.revision;
}

/** From the oldest on: the undoing of an undoing brings back, and the undoing of that undoes again. */
function againIn(history: readonly Line[]): ReadonlySet<number> {
  const undoings = new Set<number>();
  const again = new Set<number>();
  for (const { revision, kind, of } of history.toReversed()) {
    if (kind !== 'undo') continue;
    const takes = of !== undefined && undoings.has(of) ? again : undoings;
    takes.add(revision);
  }
  return again;
}
