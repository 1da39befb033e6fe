/** Answers what is asked of publications: this is the one place from which something is published. */
import { centerOf } from '../draft.ts';
import type { Outcome } from '../stores/store.ts';
import type { Handlers } from './handlers.ts';
import { mergeIn, type Published, publishDraft } from './publish.ts';
import { readableChange, readableOutcome } from './readable.ts';
import type { Shops } from './shop.ts';
import { isVisible } from './visible.ts';

export const publicationAsks = {
  history: async (shops, { origin }) => (await shops.store(origin)).history(),
  past: async (shops, { origin, revision }) => {
    const { changes, center } = await (await shops.store(origin)).past(revision);
    return changes.map((change) => readableChange(change, center));
  },
  visible: (shops, { origin, revision }) => isVisible(shops, origin, revision),
} satisfies Handlers<'history' | 'past' | 'visible'>;

export const publicationActs = {
  publish: async (shops, { origin, type: _, ...told }) =>
    readable(shops, origin, await publishDraft(shops, origin, told)),
  choose: async (shops, { origin, choices }) => {
    const conflicts = await mergeIn(shops, origin, new Map(Object.entries(choices)));
    const outcome = conflicts.length ? { status: 'conflict' as const, conflicts } : undefined;
    return readable(shops, origin, outcome ?? (await publishDraft(shops, origin)));
  },
  'take-back': async (shops, { origin, revision, type: _, ...attempt }) =>
    settled(shops, origin, await (await shops.store(origin)).undo(revision, attempt)),
  restore: async (shops, { origin, revision, type: _, ...attempt }) =>
    settled(shops, origin, await (await shops.store(origin)).restore(revision, attempt)),
} satisfies Handlers<'publish' | 'choose' | 'take-back' | 'restore'>;

/** What was taken back is taken back, whether the texts can be read again at once or not. */
async function settled(shops: Shops, origin: string, outcome: Outcome): Promise<Published> {
  if (outcome.status === 'published') await mergeIn(shops, origin).catch(() => {});
  if (outcome.status === 'taken') return { status: 'conflict', conflicts: [] };
  if (outcome.status === 'conflict')
    return readable(shops, origin, { status: 'conflict', conflicts: outcome.conflicts ?? [] });
  return readable(shops, origin, outcome.status === 'confirm' ? { ...outcome, mark: '' } : outcome);
}

async function readable(shops: Shops, origin: string, outcome: Published): Promise<Published> {
  return readableOutcome(outcome, centerOf(await shops.draft(origin)));
}
