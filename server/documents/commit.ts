/** Stores what was prepared, in one go: the documents, their files, the mail to the owner, and the line in the trail. */
import { placeName } from '../../content/documents/changes.ts';
import { enqueue, newMessage } from '../outbox/queue.ts';
import { note } from '../people/audit.ts';
import type { Services } from '../services.ts';
import { addEdition, type EditionWithChanges, latestRevision } from './editions.ts';
import { keepFiles } from './files.ts';
import { parsedCenter, type Ready } from './prepare.ts';
import { type Current, stampOf } from './shelf.ts';
import type { Submission } from './submission.ts';
import type { PublicationKind } from './tables.ts';

/** Stores an edition if what it was made from is still current. */
export async function commit(
  { database, clock, config, wake }: Services,
  { kind, key, note: words, of }: Submission,
  { digest, who }: { readonly digest: string; readonly who: string },
  { edition: { revision: last } }: Current,
  { sources, changes, sensitive, merged, files }: Ready,
): Promise<EditionWithChanges | undefined> {
  const now = clock();
  const revision = last + 1;
  const made = stampOf(parsedCenter(sources), now);
  const edition = await database.alone(async (queries) => {
    if ((await latestRevision(queries)) !== last) return undefined;
    const own = { key: key ?? null, note: words ?? null, of: of ?? null };
    const facts = { ...own, revision, digest, at: now.toISOString(), who, kind, changes, merged, made };
    const added = await addEdition(queries, facts, sources);
    await keepFiles(queries, revision, files, now);
    await note(queries, { who, what: audited[kind], facts: { revision, ...(of ? { of } : {}) } }, now);
    if (sensitive.length) {
      await note(queries, { who, what: 'confirmed', facts: { revision, units: sensitive.map(unitOf) } }, now);
      const about = { who, revision, at: now.toISOString(), changes: sensitive };
      const [mailbox = config.MAIL_FROM] = config.SHOP_MAILBOXES;
      await enqueue(queries, [newMessage('changed', null, config.OWNER_MAILBOX ?? mailbox, now, about)]);
    }
    return added;
  });
  if (edition && sensitive.length) wake();
  return edition;
}

const audited = {
  import: 'imported',
  publication: 'published',
  write: 'wrote',
  undo: 'undone',
  restore: 'restored',
} as const satisfies Record<PublicationKind, string>;

function unitOf({ place }: Ready['changes'][number]): string {
  return placeName(place);
}
