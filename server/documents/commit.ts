/** Stores what was prepared, in one go: the documents, their files, the mail to the owner, and the line in the trail. */
import { placeName } from '../../content/documents/changes.ts';
import { mailboxesOf } from '../addresses.ts';
import { enqueue, newMessage } from '../outbox/queue.ts';
import { note } from '../people/audit.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { isGood, type Token } from '../tokens/tokens.ts';
import { addEdition, type Current, type EditionWithChanges, latestRevision } from './editions.ts';
import { keepFiles } from './files.ts';
import type { Ready } from './prepare.ts';
import { parsedCenter } from './sources.ts';
import { stampOf } from './stamp.ts';
import type { Submission } from './submission.ts';
import type { PublicationKind } from './tables.ts';

/** Stores an edition if what it was made from is still current, and if who wants it may still do so. */
export async function commit(
  { database, clock, config, wake }: Services,
  { kind, key, note: words, of }: Submission,
  { digest, token }: { readonly digest: string; readonly token: Token },
  { edition: { revision: last }, center: { shop: before } }: Current,
  { sources, changes, sensitive, merged, files, now: day }: Ready,
): Promise<EditionWithChanges | undefined> {
  const now = clock();
  const revision = last + 1;
  const after = parsedCenter(sources);
  const edition = await database.alone(async (queries) => {
    if ((await latestRevision(queries)) !== last) return undefined;
    if (!(await isGood(queries, token, now))) throw new Problem('not-allowed');
    const who = token.name;
    const own = { key: key ?? null, note: words ?? null, of: of ?? null, made: stampOf(after, day) };
    const facts = { ...own, revision, digest, at: now.toISOString(), who, who_id: token.id, kind, changes, merged };
    const added = await addEdition(queries, facts, sources);
    await keepFiles(queries, revision, files, now);
    await note(queries, { who: token, what: audited[kind], facts: { revision, ...(of ? { of } : {}) } }, now);
    if (sensitive.length) {
      const units = sensitive.map(({ place }) => placeName(place));
      await note(queries, { who: token, what: 'confirmed', facts: { revision, units } }, now);
      const about = { who, revision, at: now.toISOString(), changes: sensitive };
      // whoever turned the shop's mail elsewhere must not be the only one to hear of it
      const mailboxes = [before, after.shop].map((shop) => mailboxesOf(config, shop)[0]);
      const told = config.OWNER_MAILBOX ? [config.OWNER_MAILBOX] : new Set(mailboxes);
      const letters = [...told].flatMap((to) => (to ? [newMessage('changed', null, to, now, about)] : []));
      await enqueue(queries, letters);
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
