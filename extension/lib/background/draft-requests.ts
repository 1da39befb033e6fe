/** Answers what is asked of the changes that are not published yet. */
import { discarded, redone, undone } from '../draft.ts';
import { draftFile, freshChanges, listed, takeFile } from './changes.ts';
import type { Handlers } from './handlers.ts';

export const draftAsks = {
  changes: (shops, { origin }) => freshChanges(shops, origin),
  export: async (shops, { origin }) => draftFile(await shops.draft(origin)),
  texts: async (shops, { origin }) => (await shops.read(origin)).documents,
} satisfies Handlers<'changes' | 'export' | 'texts'>;

export const draftActs = {
  discard: async (shops, { origin, key }) =>
    listed(await shops.change(origin, (draft) => discarded(draft, new Set([key])))),
  undo: async (shops, { origin }) => listed(await shops.change(origin, undone)),
  redo: async (shops, { origin }) => listed(await shops.change(origin, redone)),
  import: (shops, { origin, ...file }) => takeFile(shops, origin, file),
} satisfies Handlers<'discard' | 'undo' | 'redo' | 'import'>;
