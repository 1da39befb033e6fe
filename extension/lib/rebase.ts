/** Lays what is changed over documents that others have changed meanwhile, step by step. */
import type { HelpCenter } from '../../content/documents/center.ts';
import { changesBetween, sameValue } from '../../content/documents/changes.ts';
import type { Choices, Conflict } from '../../content/documents/merge/versions.ts';
import { type Merge, merge } from '../../content/documents/merge.ts';
import { centerAfter, type Draft, type Step } from './draft.ts';
import type { Opened } from './stores/store.ts';

/** A draft over other documents, or what has to be decided first. */
export type Rebased = { readonly draft: Draft } | { readonly conflicts: readonly Conflict[] };

/**
 * `draft` over `opened`; `base` is what of it is published already, if any of it is.
 *
 * Each step stays a step that can be undone. One that does not go together with what others did by itself goes with
 * the next; those that were undone and do not go together with it are forgotten.
 */
export async function rebased(
  draft: Draft,
  opened: Opened,
  { base = draft.opened.documents, choices }: { base?: HelpCenter; choices?: Choices } = {},
): Promise<Rebased> {
  const { steps, done, sent, version } = draft;
  if (sameValue(opened.documents, draft.opened.documents) && sameValue(base, opened.documents))
    return { draft: { ...draft, opened } };
  const mergeAt = (count: number): Promise<Merge> =>
    merge({ base, mine: centerAfter(draft, count), theirs: opened.documents }, choices);
  const all = await mergeAt(done);
  if (all.outcome === 'conflicts') return { conflicts: all.conflicts };
  const made: Step[] = [];
  let center = opened.documents;
  let kept = 0;
  const start = startOf(draft, base);
  for (let count = start + 1; count <= steps.length; count++) {
    const merged = count === done ? all : await mergeAt(count);
    if (merged.outcome === 'conflicts' && count > done) break;
    if (merged.outcome === 'conflicts') continue;
    const changes = changesBetween(center, merged.center);
    const { visit, meant } = steps[count - 1] ?? {};
    if (changes.length) made.push({ changes, visit, ...(meant ? { meant } : {}) });
    center = merged.center;
    if (count <= done) kept = made.length;
  }
  return { draft: { opened, steps: made, done: kept, version, ...(sent ? { sent } : {}) } };
}

/** So many steps led to `base`; where none did, all that holds is one step. */
function startOf(draft: Draft, base: HelpCenter): number {
  if (sameValue(base, draft.opened.documents)) return 0;
  for (let count = draft.done; count >= 0; count--) if (sameValue(centerAfter(draft, count), base)) return count;
  return Math.max(0, draft.done - 1);
}
