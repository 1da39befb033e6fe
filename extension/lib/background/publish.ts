/** Publishes what is changed: what others have published since is merged in first, and nothing is overwritten. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import { type Change, changesBetween, placeKey, sameValue, unitMap } from '../../../content/documents/changes.ts';
import type { Choices, Conflict } from '../../../content/documents/merge/versions.ts';
import { centerOf, changesOf, type Draft, markOf, newDraft, readyOf, type Sent } from '../draft.ts';
import { rebased } from '../rebase.ts';
import { Refusal } from '../refusal.ts';
import type { Opened, Outcome } from '../stores/store.ts';
import type { Shops } from './shop.ts';

/** What came of it; conflicts are for a person to decide. */
export type Published =
  | Exclude<Outcome, { status: 'conflict' | 'confirm' | 'taken' }>
  | ConflictsFound
  | (Extract<Outcome, { status: 'confirm' }> & { readonly mark: string })
  | { readonly status: 'nothing' };

interface ConflictsFound {
  readonly status: 'conflict';
  readonly conflicts: readonly Conflict[];
}

/** So often somebody else may be faster. */
const attempts = 3;

/** Publishes the draft of the shop at `origin`; `confirmed` is the mark of what the owner has looked over. */
export async function publishDraft(
  shops: Shops,
  origin: string,
  { confirmed, note }: { readonly confirmed?: string; readonly note?: string } = {},
): Promise<Published> {
  const store = await shops.store(origin);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const draft = await shops.change(origin, sending);
    if (!draft.sent) return { status: 'nothing' };
    const [{ key }, documents, mark] = [draft.sent, centerOf(draft), await markOf(draft)];
    const { opened } = draft;
    const said = { confirmed: mark === confirmed, ...(note ? { note } : {}) };
    const outcome = await store.write({ key, opened, documents: readyOf(draft), ...said });
    if (outcome.status === 'published') {
      await settle(shops, origin, () => documents);
      return outcome;
    }
    if (outcome.status === 'taken') {
      const { sent } = draft;
      await settle(shops, origin, (now) => storedOf(draft, sent, now));
      continue;
    }
    // an answer that says no is one that says that nothing was stored
    await shops.change(origin, ({ sent, ...rest }) => (sent && sent.key !== key ? { sent, ...rest } : rest));
    if (outcome.status === 'confirm') return { ...outcome, mark };
    if (outcome.status !== 'conflict') return outcome;
    const conflicts = await mergeIn(shops, origin);
    if (conflicts.length) return { status: 'conflict', conflicts };
  }
  throw new Refusal('overtaken');
}

/** Lays the draft over the documents as they are now, with the `choices` that were made; what remains to be decided. */
export async function mergeIn(shops: Shops, origin: string, choices?: Choices): Promise<readonly Conflict[]> {
  const opened = await (await shops.store(origin)).read();
  let conflicts: readonly Conflict[] = [];
  await shops.change(origin, async (draft) => {
    const result = await rebased(draft, opened, choices ? { choices } : {});
    if ('draft' in result) return result.draft;
    conflicts = result.conflicts;
    return draft;
  });
  return conflicts;
}

/** What is sent bears one key until it is known what became of it. */
function sending({ sent: before, ...draft }: Draft): Draft {
  if (!changesOf(draft).length) return draft;
  const { key, documents } = before ?? { key: crypto.randomUUID(), documents: [] };
  const now = centerOf(draft);
  return { ...draft, sent: { key, documents: [...documents.filter((each) => !sameValue(each, now)), now] } };
}

/** Which of what was sent before can be seen among the documents as they are now. */
function storedOf({ opened }: Draft, { documents }: Sent, { documents: now }: Opened): HelpCenter | undefined {
  const units = unitMap(now);
  const isThere = ({ place, after }: Change): boolean => sameValue(units.get(placeKey(place))?.value, after);
  // the last was refused: under its key something else had been stored
  const earlier = documents.slice(0, -1);
  return earlier.findLast((each) => changesBetween(opened.documents, each).every(isThere));
}

/** Only when the documents were read back is the draft of them forgotten; what was typed meanwhile stays. */
async function settle(
  shops: Shops,
  origin: string,
  storedIn: (opened: Opened) => HelpCenter | undefined,
): Promise<void> {
  const opened = await shops.read(origin);
  const base = storedIn(opened);
  await shops.change(origin, async ({ sent: _, ...draft }) => {
    if (!base) return draft;
    if (sameValue(centerOf(draft), base)) return newDraft(opened);
    const result = await rebased(draft, opened, { base });
    return 'draft' in result ? result.draft : draft;
  });
}
