/** The changes that are not published, as a list and as a file. */
import { changesBetween } from '../../../content/documents/changes.ts';
import { check } from '../../../content/documents/check.ts';
import { readDraft, takeDraft, writeDraft } from '../../../content/documents/draft/file.ts';
import type { Pending } from '../../../content/documents/draft/pending.ts';
import type { Finding } from '../../../content/documents/finding.ts';
import type { Choice, Conflict } from '../../../content/documents/merge/versions.ts';
import { type Names, namesOf } from '../../../content/documents/names.ts';
import type { CalendarDay } from '../../../content/values/calendar.ts';
import { centerOf, changesOf, type Draft, pendingOf, readyOf, withStep } from '../draft.ts';
import { type Failure, failureOf, Refusal } from '../refusal.ts';
import { readableChange, readableConflict } from './readable.ts';
import type { Shops } from './shop.ts';

/** What is to be published, thing by thing. */
export interface Changes {
  readonly changes: readonly Pending[];
  /** The newest publication that was made from here; absent where none is remembered. */
  readonly published?: number | undefined;
  readonly findings: readonly Finding[];
  /** What the things are called that changes and findings are about. */
  readonly names: Names;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The day from which orders are judged by what is promised otherwise now; absent where the same is promised. */
  readonly termsFrom?: CalendarDay | undefined;
  /** Why the store could not be asked whether there is anything newer. */
  readonly failure?: Failure;
}

/** What came of a file of changes. */
export type TakenIn =
  /** So many changes had no place any more. */
  | { readonly status: 'done'; readonly gone: number }
  /** The same was changed here: of each, `mine` is what the file has, `theirs` what is here. */
  | { readonly status: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly status: 'other-shop'; readonly shop: string };

/** What is changed, over the documents as they are now; where they cannot be read, over those that were opened last. */
export async function freshChanges(shops: Shops, origin: string): Promise<Changes> {
  try {
    return { ...(await listed(await shops.draft(origin, true))), published: shops.published.get(origin) };
  } catch (error) {
    const kept = await shops.kept(origin);
    if (!kept) throw error;
    return { ...(await listed(kept)), failure: failureOf(error) };
  }
}

/** What is changed, with what a check has to say of it. */
export async function listed(draft: Draft): Promise<Changes> {
  const center = centerOf(draft);
  const changes = pendingOf(draft).map((thing) => ({
    ...thing,
    changes: thing.changes.map((change) => readableChange(change, center)),
  }));
  const findings = changes.length ? await check(center, { now: new Date() }) : [];
  const names = namesOf(center, draft.opened.documents);
  const { validFrom, earlier } = readyOf(draft).policy;
  return {
    ...{ changes, findings, names },
    termsFrom: earlier?.length === center.policy.earlier?.length ? undefined : validFrom,
    canUndo: draft.done > 0,
    canRedo: draft.done < draft.steps.length,
  };
}

/** The changes as a file. */
export function draftFile(draft: Draft): string {
  return writeDraft(draft.opened.documents, changesOf(draft));
}

/** Takes in a file of changes, as one step; `anyway`, if it was written for a shop of another name. */
export async function takeFile(
  shops: Shops,
  origin: string,
  {
    text,
    choices = {},
    anyway = false,
  }: { text: string; choices?: Readonly<Record<string, Choice>>; anyway?: boolean },
): Promise<TakenIn> {
  const { draft: file } = readDraft(text);
  if (!file) throw new Refusal('not-a-draft');
  const { about } = (await shops.draft(origin)).opened.documents.shop;
  if (!anyway && file.shop !== about.name) return { status: 'other-shop', shop: file.shop };
  let taken: TakenIn | undefined;
  await shops.change(origin, async (now) => {
    const center = centerOf(now);
    const { merge, gone } = await takeDraft(center, file.changes, new Map(Object.entries(choices)));
    if (!merge) throw new Refusal('not-a-draft');
    if (merge.outcome === 'conflicts') {
      taken = { status: 'conflict', conflicts: merge.conflicts.map((each) => readableConflict(each, center)) };
      return now;
    }
    taken = { status: 'done', gone: gone.length };
    return withStep(now, changesBetween(center, merge.center));
  });
  return taken ?? { status: 'done', gone: 0 };
}
