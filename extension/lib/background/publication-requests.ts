/** Answers what is asked of publications: this is the one place from which something is published. */
import { centerOf } from '../draft.ts';
import type { Handlers } from './handlers.ts';
import { mergeIn, type Published, publishDraft } from './publish.ts';
import { readableOutcome } from './readable.ts';
import type { Shops } from './shop.ts';
import { isVisible } from './visible.ts';

export const publicationAsks = {
  history: async (shops, { origin }) => (await shops.store(origin)).history(),
  visible: (shops, { origin, revision }) => isVisible(shops, origin, revision),
} satisfies Handlers<'history' | 'visible'>;

export const publicationActs = {
  publish: async (shops, { origin, confirmed }) => told(shops, origin, await publishDraft(shops, origin, confirmed)),
  choose: async (shops, { origin, choices }) => {
    const conflicts = await mergeIn(shops, origin, choices);
    const outcome = conflicts.length ? { status: 'conflict' as const, conflicts } : undefined;
    return told(shops, origin, outcome ?? (await publishDraft(shops, origin)));
  },
  'take-back': async (shops, { origin, revision }): Promise<Published> => {
    const outcome = await (await shops.store(origin)).undo(revision, crypto.randomUUID());
    if (outcome.status === 'conflict') return { status: 'conflict', conflicts: [] };
    await mergeIn(shops, origin);
    return outcome;
  },
} satisfies Handlers<'publish' | 'choose' | 'take-back'>;

async function told(shops: Shops, origin: string, outcome: Published): Promise<Published> {
  return readableOutcome(outcome, centerOf(await shops.draft(origin)));
}
