/** What is tried with publications, and the words for what came of it. */
import type { Choice } from '../../../content/documents/merge/versions.ts';
import type { EditorKey } from '../../../locales/editor.ts';
import type { Published } from '../background/publish.ts';

type Choices = Record<string, Choice>;

/** What is tried; what has to be confirmed or decided first is tried again, and nothing else in its place. */
export type Attempt =
  | { readonly type: 'publish'; readonly note?: string }
  | {
      readonly type: 'take-back';
      readonly revision: number;
      readonly key: string;
      readonly choices?: Choices;
      /** What it takes back had undone something. */
      readonly isAgain: boolean;
    }
  | { readonly type: 'restore'; readonly revision: number; readonly current: number; readonly key: string };

/** What was written for the history, if anything was. */
export function noted(note: string): { readonly note?: string } {
  return note.trim() ? { note: note.trim() } : {};
}

/** Whether what came of an attempt is still so: of what was published, it is not once the same person made `newest`. */
export function holds(outcome: Published | undefined, newest = 0): outcome is Published {
  return outcome !== undefined && (outcome.status !== 'published' || newest <= outcome.revision);
}

/** The words for what came of an attempt. */
interface Made {
  readonly done: EditorKey;
  /** Where it was so already. */
  readonly nothing: EditorKey;
  /** The button that takes it back. */
  readonly back: EditorKey;
  /** It undid what was published. */
  readonly isUndone: boolean;
}

const published: Made = {
  ...{ done: 'editor:publish.done', nothing: 'editor:publish.nothing', back: 'editor:publish.undo' },
  isUndone: false,
};

const undone: Made = {
  ...{ done: 'editor:publish.undone', nothing: 'editor:publish.undone-before', back: 'editor:publish.again' },
  isUndone: true,
};

const restored: Made = {
  ...{ done: 'editor:publish.restored', nothing: 'editor:publish.restored-before', back: 'editor:publish.unrestore' },
  isUndone: false,
};

/** The words for what `attempt` made. */
export function madeBy(attempt: Attempt): Made {
  if (attempt.type === 'restore') return restored;
  if (attempt.type === 'publish') return published;
  const made = attempt.isAgain ? { ...published, done: 'editor:publish.redone' as const } : undone;
  return attempt.choices ? { ...made, nothing: 'editor:publish.stays' } : made;
}
