/** Answers what is asked of publications: this is the one place from which something is published. */
import { changesBetween } from '../../../content/documents/changes.ts';
import { centerOf } from '../draft.ts';
import type { Reversal } from '../stores/store.ts';
import { behind } from '../tab.ts';
import type { Handlers } from './handlers.ts';
import { mergeIn, type Published, publishDraft } from './publish.ts';
import { readableChange, readableOutcome } from './readable.ts';
import type { Shops } from './shop.ts';
import { changeTab, tabsOf } from './tabs.ts';
import { isVisible, renew } from './visible.ts';

/** So many publications are shown at once. */
const page = 20;

export const publicationAsks = {
  history: async (shops, { origin, before }) => {
    const past = await (await shops.store(origin)).history(page + 1, before);
    return { past: past.slice(0, page), more: past.length > page };
  },
  past: async (shops, { origin, revision }) => {
    const { changes, center } = await (await shops.store(origin)).past(revision);
    // an earlier policy is but what stood there before
    const read = changes.filter(({ place }) => place.list !== 'earlier');
    return read.map((change) => readableChange(change, center));
  },
  visible: async (shops, { origin, type: _, ...awaited }) => {
    const isThere = await isVisible(shops, origin, awaited);
    if (isThere) await renew(shops, origin);
    return isThere;
  },
} satisfies Handlers<'history' | 'past' | 'visible'>;

export const publicationActs = {
  publish: (shops, { origin, type: _, ...told }) => shown(shops, origin, () => publishDraft(shops, origin, told)),
  choose: (shops, { origin, choices, type: _, ...told }) =>
    shown(shops, origin, async () => {
      const conflicts = await mergeIn(shops, origin, new Map(Object.entries(choices)));
      return conflicts.length ? { status: 'conflict', conflicts } : publishDraft(shops, origin, told);
    }),
  'take-back': (shops, { origin, revision, type: _, ...attempt }) =>
    shown(shops, origin, async () => settled(shops, origin, await (await shops.store(origin)).undo(revision, attempt))),
  restore: (shops, { origin, revision, type: _, ...attempt }) =>
    shown(shops, origin, async () =>
      settled(shops, origin, await (await shops.store(origin)).restore(revision, attempt)),
    ),
} satisfies Handlers<'publish' | 'choose' | 'take-back' | 'restore'>;

/** What was taken back is taken back, whether the texts can be read again at once or not. */
async function settled(shops: Shops, origin: string, outcome: Reversal): Promise<Published> {
  if (outcome.status === 'published') await mergeIn(shops, origin).catch(() => {});
  if (outcome.status === 'taken') return { status: 'conflict', conflicts: [] };
  if (outcome.status === 'conflict') return { status: 'conflict', conflicts: outcome.conflicts ?? [] };
  return outcome.status === 'confirm' ? { ...outcome, mark: '' } : outcome;
}

/** Publishes by `act`; pages that are open show at once what of it they have not loaded yet. */
async function shown(shops: Shops, origin: string, act: () => Promise<Published>): Promise<Published> {
  const { opened: before } = await shops.draft(origin);
  const outcome = await act();
  if (outcome.status === 'published') shops.published.set(origin, outcome.revision);
  const draft = await shops.draft(origin);
  if (outcome.status === 'published' && outcome.help) {
    const changes = changesBetween(before.documents, draft.opened.documents);
    for (const [id] of await tabsOf(origin)) await changeTab(id, (tab = { origin }) => behind(tab, changes));
  }
  return readableOutcome(outcome, centerOf(draft));
}
