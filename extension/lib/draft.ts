/** What a person has changed and not published yet: steps over the documents as they were opened. */
import type { HelpCenter } from '../../content/documents/center.ts';
import { applyChanges, type Change, changesBetween, sameValue } from '../../content/documents/changes.ts';
import type { Meaning } from '../../content/documents/draft/meaning.ts';
import { type Pending, pendingChanges, withoutPending } from '../../content/documents/draft/pending.ts';
import { shortHash } from '../../content/documents/state.ts';
import { keepTerms } from '../../content/returns/keep-terms.ts';
import { wallClock } from '../../content/values/calendar.ts';
import type { Opened } from './stores/store.ts';

/** One thing that was done, and can be undone. */
export interface Step {
  readonly changes: readonly Change[];
  /** What was typed while one text was open is one step. */
  readonly visit?: string | undefined;
  /** What was decided for the translations of texts, by the name of the unit. */
  readonly meant?: { readonly [unit: string]: Meaning } | undefined;
}

/** An attempt to publish of which nobody knows yet what became of it. */
export interface Sent {
  readonly key: string;
  /** All that was sent under this key; at most one of it was stored. */
  readonly documents: readonly HelpCenter[];
}

export interface Draft {
  readonly opened: Opened;
  readonly steps: readonly Step[];
  /** So many of them hold; those behind can be done again. */
  readonly done: number;
  readonly sent?: Sent;
  /** Grows with each change: of two answers, the later one bears the higher. */
  readonly version: number;
}

/** Nothing changed yet. */
export function newDraft(opened: Opened): Draft {
  return { opened, steps: [], done: 0, version: 0 };
}

const centers = new WeakMap<Draft, HelpCenter>();

/** The documents with all that is changed: remembered, as nobody changes a draft in place. */
export function centerOf(draft: Draft): HelpCenter {
  const center = centers.get(draft) ?? centerAfter(draft, draft.done);
  centers.set(draft, center);
  return center;
}

/** The documents with the first `count` steps. */
export function centerAfter({ opened, steps }: Draft, count: number): HelpCenter {
  return applyChanges(
    opened.documents,
    steps.slice(0, count).flatMap(({ changes }) => changes),
  );
}

/** The documents as they are to be published: by what is promised otherwise, no earlier order is judged. */
export function readyOf(draft: Draft, now = new Date()): HelpCenter {
  const center = centerOf(draft);
  return keepTerms(draft.opened.documents, center, wallClock(now, center.shop.about.timeZone).day);
}

/** All that is changed, unit by unit, against what was opened. */
export function changesOf(draft: Draft): Change[] {
  return changesBetween(draft.opened.documents, centerOf(draft));
}

/** All that is changed, thing by thing, as a person thinks of it. */
export function pendingOf(draft: Draft): Pending[] {
  return pendingChanges(draft.opened.documents, centerOf(draft));
}

/** A short name of what is changed: what was looked over is only this. */
export function markOf(draft: Draft): Promise<string> {
  return shortHash(JSON.stringify(changesOf(draft)));
}

/** `draft` before what was made in this visit. */
export function beforeVisit(draft: Draft, visit: string): Draft {
  const isIn = draft.done > 0 && draft.steps[draft.done - 1]?.visit === visit;
  return isIn ? { ...draft, done: draft.done - 1 } : draft;
}

/** `draft` with `center`, made in this visit: it is one step with what else was made in it just before. */
export function inVisit(draft: Draft, center: HelpCenter, visit: string): Draft {
  if (sameValue(centerOf(draft), center)) return draft;
  const before = beforeVisit(draft, visit);
  const meant = before === draft ? undefined : draft.steps[before.done]?.meant;
  return withStep(before, changesBetween(centerOf(before), center), visit, meant);
}

/** `draft` with one more step. */
export function withStep(draft: Draft, changes: readonly Change[], visit?: string, meant?: Step['meant']): Draft {
  const kept = draft.steps.slice(0, draft.done);
  const steps = changes.length ? [...kept, { changes, visit, ...(meant ? { meant } : {}) }] : kept;
  return { ...draft, steps, done: steps.length };
}

/** One step back; the same draft if there is none. */
export function undone(draft: Draft): Draft {
  return { ...draft, done: Math.max(0, draft.done - 1) };
}

/** One step forth again. */
export function redone(draft: Draft): Draft {
  return { ...draft, done: Math.min(draft.steps.length, draft.done + 1) };
}

/** Without the things of these keys, with all that followed from them; which is a step of its own. */
export function discarded(draft: Draft, keys: ReadonlySet<string>): Draft {
  const center = centerOf(draft);
  const things = pendingOf(draft).filter(({ key }) => keys.has(key));
  return withStep(draft, changesBetween(center, withoutPending(center, things)));
}
