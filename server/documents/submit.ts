/**
 * Publishes what somebody submitted: all of it or nothing, on the disk before it is said.
 *
 * What takes a while is done before anything is locked. If somebody else has published by then, it is done again with
 * what is current now.
 */
import type { Finding } from '../../content/documents/finding.ts';
import { mailboxesOf } from '../addresses.ts';
import type { Queries } from '../database/database.ts';
import { rightsOf } from '../people/roles.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { Token } from '../tokens/tokens.ts';
import { commit } from './commit.ts';
import type { Documents } from './documents.ts';
import { type Current, type EditionWithChanges, editionUnder } from './editions.ts';
import { keepNeedless, type Needless, needlessAt, needlessUnder } from './needless.ts';
import type { Prepared, Ready } from './prepare.ts';
import { PressError } from './press.ts';
import { createRefusals } from './refusal.ts';
import { givenAgain } from './retired.ts';
import { parsedCenter } from './sources.ts';
import { digestOf, type Submission } from './submission.ts';

/** What was published; `fresh` unless it was there before, or there was nothing to do. */
export interface Submitted {
  readonly edition: EditionWithChanges;
  readonly current: Current;
  readonly fresh: boolean;
}

/** How often somebody else may come first before it is given up. */
const tries = 20;

/** How many may wait for their turn: each holds documents in memory. */
const queue = 20;

/** Where the settings name no mailbox either, nobody would read what customers send. */
const unreachable: Finding = {
  ...{ code: 'shape', severity: 'blocks', file: 'shop.json', path: 'contact.email' },
  facts: { path: 'contact.email', expected: 'missing-key', received: 'undefined' },
};

/** Publishes, in the name of whose token it is. */
export type Submit = (submission: Submission, token: Token) => Promise<Submitted>;

/** One submission after another in this process: those that would overtake each other would only be made twice. */
export function createSubmit(services: Services): Submit {
  const refuse = createRefusals(services);
  let before: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  async function submit(submission: Submission, token: Token): Promise<Submitted> {
    const { documents, database } = services;
    const { key, guard } = submission;
    const digest = digestOf(submission);
    for (let attempt = 0; attempt < tries; attempt++) {
      const known = key === undefined ? undefined : await answerUnder(database.db, key);
      if (known && known.digest !== digest) throw new Problem('key-taken');
      const current = await documents.readable();
      if (known) return { edition: known.edition, current, fresh: false };
      guard?.(current);
      const prepared = await prepare(services, submission, current, token);
      if (prepared.outcome === 'nothing') {
        const edition = nothing(submission, current, token, prepared.merged);
        if (key !== undefined) await keepNeedless(database, key, { digest, edition }, services.clock());
        return { edition, current, fresh: false };
      }
      if (prepared.outcome !== 'ready') return refuse(prepared, current, token);
      const again = await givenAgain(database, documents.retired, submission, current, prepared.changes);
      if (again.length) return refuse({ outcome: 'not-publishable', findings: again }, current, token);
      const edition = await commit(services, submission, { digest, token }, current, prepared);
      if (edition) return { edition, current: publishedNow(documents, edition, prepared), fresh: true };
    }
    throw new Problem('not-confirmed');
  }

  return (submission, token) => {
    if (waiting >= queue) return Promise.reject(new Problem('not-ready'));
    waiting += 1;
    const mine = before.then(() => submit(submission, token)).finally(() => (waiting -= 1));
    before = mine.catch(() => undefined);
    return mine;
  };
}

async function prepare(
  { documents, clock, config }: Services,
  { kind, submitted, base, choices = {}, confirmed }: Submission,
  { sources: current }: Current,
  token: Token,
): Promise<Prepared> {
  const job = { kind, submitted, base, current, choices, rights: rightsOf(token), confirmed, now: clock() };
  try {
    const prepared = await documents.press.prepare(job);
    if (prepared.outcome !== 'ready' || mailboxesOf(config, parsedCenter(prepared.sources).shop).length)
      return prepared;
    return { outcome: 'not-publishable', findings: [unreachable] };
  } catch (error) {
    throw error instanceof PressError ? new Problem('not-confirmed') : error;
  }
}

/** Everything is as it was wanted: what is told of it is of this submission, and of nobody else's. */
function nothing({ kind, note, of }: Submission, { edition }: Current, token: Token, merged: boolean) {
  const own = { kind, note: note ?? null, of: of ?? null, who: token.name, who_id: token.id, merged: merged ? 1 : 0 };
  return needlessAt(edition, own);
}

/** What was answered under this key before. */
async function answerUnder(queries: Queries, key: string): Promise<Needless | undefined> {
  const edition = await editionUnder(queries, key);
  return edition ? { digest: edition.digest ?? '', edition } : needlessUnder(queries, key);
}

function publishedNow(documents: Documents, edition: EditionWithChanges, { sources, files }: Ready): Current {
  const { changes: _, units: __, ...rest } = edition;
  const current = { edition: rest, sources, center: parsedCenter(sources) };
  documents.shelf.put(edition.revision, edition.made ?? '', files);
  documents.adopt(current);
  return documents.current;
}
