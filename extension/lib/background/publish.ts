/** Publishes what is changed: what others have published since is merged in first, and nothing is overwritten. */

import type { Choice, Conflict } from '../../../content/documents/merge/versions.ts';
import { merge } from '../../../content/documents/merge.ts';
import { centerOf, type Draft, newDraft, rebased } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import type { Outcome } from '../stores/store.ts';
import type { Shops } from './shop.ts';

/** What came of it; conflicts are for a person to decide. */
export type Published = Exclude<Outcome, { status: 'conflict' }> | ConflictsFound | { readonly status: 'nothing' };

export interface ConflictsFound {
  readonly status: 'conflict';
  readonly conflicts: readonly Conflict[];
}

/** So often somebody else may be faster. */
const attempts = 3;

/** Publishes the draft of the shop at `origin`. */
export async function publishDraft(shops: Shops, origin: string, confirmed = false): Promise<Published> {
  const store = await shops.store(origin);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const draft = await shops.change(origin, (now) => ({ ...now, key: now.key ?? crypto.randomUUID() }));
    const { key = '', opened, done } = draft;
    if (!done) return { status: 'nothing' };
    const outcome = await store.write({ key, opened, documents: centerOf(draft), confirmed });
    if (outcome.status === 'published') {
      await settle(shops, origin, draft);
      return outcome;
    }
    if (outcome.status !== 'conflict') return outcome;
    const conflicts = await mergeIn(shops, origin);
    if (conflicts.length) return { status: 'conflict', conflicts };
  }
  throw new Refusal('unreachable');
}

/** Lays the draft over the documents as they are now, with the `choices` that were made; what remains to be decided. */
export async function mergeIn(
  shops: Shops,
  origin: string,
  choices: Readonly<Record<string, Choice>> = {},
): Promise<readonly Conflict[]> {
  const opened = await (await shops.store(origin)).read();
  let conflicts: readonly Conflict[] = [];
  await shops.change(origin, async (draft) => {
    const versions = { base: draft.opened.documents, mine: centerOf(draft), theirs: opened.documents };
    const merged = await merge(versions, new Map(Object.entries(choices)));
    if (merged.outcome === 'merged') return rebased(opened, merged.center);
    conflicts = merged.conflicts;
    return draft;
  });
  return conflicts;
}

/** Only when the documents were read back is the draft of them forgotten; what was typed meanwhile stays. */
async function settle(shops: Shops, origin: string, sent: Draft): Promise<void> {
  const opened = await (await shops.store(origin)).read();
  await shops.change(origin, async (draft) => {
    if (draft.key === sent.key) return newDraft(opened);
    const versions = { base: centerOf(sent), mine: centerOf(draft), theirs: opened.documents };
    const merged = await merge(versions);
    return merged.outcome === 'merged' ? rebased(opened, merged.center) : draft;
  });
}
