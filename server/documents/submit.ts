/**
 * Publishes what somebody submitted: all of it or nothing, on the disk before it is said.
 *
 * What takes a while is done before anything is locked. If somebody else has published by then, it is done again with
 * what is current now.
 */
import { type Change, placeName } from '../../content/documents/changes.ts';
import type { Finding } from '../../content/documents/finding.ts';
import { rightsOf } from '../people/roles.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { Token } from '../tokens/tokens.ts';
import { toldChanges } from './changes.ts';
import { commit } from './commit.ts';
import { etagsOf } from './contents.ts';
import type { Documents } from './documents.ts';
import { type EditionWithChanges, editionUnder } from './editions.ts';
import { parsedCenter, type Ready } from './prepare.ts';
import type { Current } from './shelf.ts';
import { digestOf, type Submission } from './submission.ts';

/** What was published; `fresh` unless it was there before, or there was nothing to do. */
export interface Submitted {
  readonly edition: EditionWithChanges;
  readonly current: Current;
  readonly fresh: boolean;
}

/** How often somebody else may come first before it is given up. */
const tries = 20;

/** Nobody reads more. */
const mostFindings = 50;

/** Publishes, in the name of whose token it is. */
export type Submit = (submission: Submission, token: Token) => Promise<Submitted>;

/** One submission after another in this process: those that would overtake each other would only be made twice. */
export function createSubmit(services: Services): Submit {
  let before: Promise<unknown> = Promise.resolve();
  return (submission, token) => {
    const mine = before.then(() => submit(services, submission, token));
    before = mine.catch(() => undefined);
    return mine;
  };
}

async function submit(services: Services, submission: Submission, token: Token): Promise<Submitted> {
  const { documents, database, clock } = services;
  const { key, submitted, base, choices = {}, confirmed, guard } = submission;
  const digest = digestOf(submission);
  for (let attempt = 0; attempt < tries; attempt++) {
    const known = key === undefined ? undefined : await editionUnder(database.db, key);
    if (known && known.digest !== digest) throw new Problem('key-taken');
    const current = await documents.refresh();
    if (known) return { edition: known, current, fresh: false };
    guard?.(current);
    const rights = rightsOf(token);
    const job = { submitted, base, current: current.sources, choices, rights, confirmed, now: clock() };
    const prepared = await documents.press.prepare(job);
    if (prepared.outcome === 'nothing')
      return { edition: { ...current.edition, changes: '[]' }, current, fresh: false };
    if (prepared.outcome === 'conflict') {
      const { revision } = current.edition;
      const conflicts = prepared.conflicts.map((each) => ({ ...each, unit: placeName({ field: '', ...each.place }) }));
      throw new Problem('conflict', [], { revision, etags: etagsOf(current.edition), conflicts });
    }
    if (prepared.outcome !== 'ready') {
      const { outcome, ...facts } = prepared;
      throw new Problem(outcome, [], refusal(facts));
    }
    const edition = await commit(services, submission, { digest, who: token.name }, current, prepared);
    if (edition) return { edition, current: publishedNow(documents, edition, prepared), fresh: true };
  }
  throw new Problem('not-confirmed');
}

/** What a refusal tells: of many findings the first, of changes also the names of their units. */
function refusal(facts: object): object {
  const { findings, changes, ...rest } = facts as { findings?: readonly Finding[]; changes?: readonly Change[] };
  return {
    ...rest,
    ...(findings ? { findings: findings.slice(0, mostFindings) } : {}),
    ...(changes ? { changes: toldChanges(changes) } : {}),
  };
}

function publishedNow(documents: Documents, edition: EditionWithChanges, { sources, files }: Ready): Current {
  const { changes: _, ...rest } = edition;
  const current = { edition: rest, sources, center: parsedCenter(sources) };
  documents.shelf.put(edition.revision, edition.made ?? '', files);
  documents.adopt(current);
  return documents.current;
}
