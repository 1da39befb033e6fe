/** What a person has changed and not published yet: steps over the documents as they were opened. */
import type { HelpCenter } from '../../content/documents/center.ts';
import { applyChanges, type Change, changesBetween, placeKey } from '../../content/documents/changes.ts';
import type { Opened } from './stores/store.ts';

/** One thing that was done, and can be undone. */
export interface Step {
  readonly changes: readonly Change[];
  /** What was typed while one text was open is one step. */
  readonly visit?: string | undefined;
}

export interface Draft {
  readonly opened: Opened;
  readonly steps: readonly Step[];
  /** So many of them hold; those behind can be done again. */
  readonly done: number;
  /** The key of the publication that was tried; absent once anything else was changed. */
  readonly key?: string;
}

/** Nothing changed yet. */
export function newDraft(opened: Opened): Draft {
  return { opened, steps: [], done: 0 };
}

/** The documents with all that is changed. */
export function centerOf({ opened, steps, done }: Draft): HelpCenter {
  return applyChanges(
    opened.documents,
    steps.slice(0, done).flatMap(({ changes }) => changes),
  );
}

/** All that is changed, unit by unit, against what was opened. */
export function changesOf(draft: Draft): Change[] {
  return changesBetween(draft.opened.documents, centerOf(draft));
}

/** `draft` before what was typed in this visit. */
export function beforeVisit({ key: _, ...draft }: Draft, visit: string): Draft {
  const kept = draft.steps.slice(0, draft.done);
  const steps = kept.at(-1)?.visit === visit ? kept.slice(0, -1) : kept;
  return { ...draft, steps, done: steps.length };
}

/** `draft` with one more step. */
export function withStep({ opened, ...draft }: Draft, changes: readonly Change[], visit?: string): Draft {
  const kept = draft.steps.slice(0, draft.done);
  const steps = changes.length ? [...kept, { changes, visit }] : kept;
  return { opened, steps, done: steps.length };
}

/** One step back; the same draft if there is none. */
export function undone({ key: _, ...draft }: Draft): Draft {
  return { ...draft, done: Math.max(0, draft.done - 1) };
}

/** One step forth again. */
export function redone({ key: _, ...draft }: Draft): Draft {
  return { ...draft, done: Math.min(draft.steps.length, draft.done + 1) };
}

/** `center` as one step over other documents. */
export function rebased(opened: Opened, center: HelpCenter): Draft {
  return withStep(newDraft(opened), changesBetween(opened.documents, center));
}

/** Without the changes in these places, which is a step of its own. */
export function discarded(draft: Draft, keys: ReadonlySet<string>): Draft {
  const back = changesOf(draft).filter(({ place }) => keys.has(placeKey(place)));
  const changes = back.map(({ place, before, after }) => ({
    place,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  }));
  return withStep(draft, changes);
}
