/** The changes that are not published, as a list and as a file. */
import { type Change, changesBetween, placeKey, placeName } from '../../../content/documents/changes.ts';
import { check } from '../../../content/documents/check.ts';
import { readDraft, takeDraft, writeDraft } from '../../../content/documents/draft/file.ts';
import type { Finding } from '../../../content/documents/finding.ts';
import { centerOf, changesOf, type Draft, withStep } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import { readableChange } from './readable.ts';
import type { Shops } from './shop.ts';

/** One change, as the list of changes shows it. */
export interface Listed extends Change {
  readonly key: string;
  readonly name: string;
}

/** What is to be published. */
export interface Changes {
  readonly changes: readonly Listed[];
  readonly findings: readonly Finding[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What is changed, with what a check has to say of it. */
export async function listed(draft: Draft): Promise<Changes> {
  const center = centerOf(draft);
  const changes = changesOf(draft).map((change) => ({
    ...readableChange(change, center),
    key: placeKey(change.place),
    name: placeName(change.place),
  }));
  const findings = changes.length ? await check(center, { now: new Date() }) : [];
  return { changes, findings, canUndo: draft.done > 0, canRedo: draft.done < draft.steps.length };
}

/** The changes as a file. */
export function draftFile(draft: Draft): string {
  return writeDraft(draft.opened.documents, changesOf(draft));
}

/** Takes in a file of changes, as one step; of what was changed here meanwhile, the file's version is taken. */
export async function takeFile(shops: Shops, origin: string, text: string): Promise<Changes> {
  const { draft: file } = readDraft(text);
  if (!file) throw new Refusal('not-a-draft');
  const draft = await shops.change(origin, async (now) => {
    const center = centerOf(now);
    const first = (await takeDraft(center, file.changes)).merge;
    const mine = first?.outcome === 'conflicts' ? first.conflicts.map(({ key }) => [key, 'mine'] as const) : [];
    const merge = mine.length ? (await takeDraft(center, file.changes, new Map(mine))).merge : first;
    if (merge?.outcome !== 'merged') throw new Refusal('not-a-draft');
    return withStep(now, changesBetween(center, merge.center));
  });
  return listed(draft);
}
