/**
 * Makes of what somebody submitted what would be published, or says why that cannot be.
 *
 * Knows documents and rights; does not know where either is kept. It is work for a while, and done in a worker.
 */
import { canonicalTexts } from '../../content/documents/canonical.ts';
import { type DocumentName, documentNames, type HelpCenter } from '../../content/documents/center.ts';
import { type Change, changesBetween, placeKey, placeName } from '../../content/documents/changes.ts';
import { checkIds } from '../../content/documents/check/ids.ts';
import { blocks, type Finding } from '../../content/documents/finding.ts';
import type { Choice, Conflict } from '../../content/documents/merge/versions.ts';
import { merge } from '../../content/documents/merge.ts';
import { readCenter, readValue } from '../../content/documents/read.ts';
import { mayChange, type Rights } from '../../content/documents/rights.ts';
import { sensitiveChanges } from '../../content/documents/sensitive.ts';
import { keepTerms } from '../../content/returns/keep-terms.ts';
import { promisesBefore, takenBack } from '../../content/returns/take-back.ts';
import { wallClock } from '../../content/values/calendar.ts';
import { type Files, makeFiles } from './make.ts';
import { centerIn, type Sources } from './sources.ts';
import type { PublicationKind } from './tables.ts';

/** What was submitted, and what it meets. */
export interface Job {
  readonly kind: PublicationKind;
  /** JSON whose `documents` are the documents that were changed, by their names. */
  readonly submitted: string;
  /** What they were when they were opened; absent, what they are now. */
  readonly base: Partial<Sources>;
  readonly current: Sources;
  readonly choices: Readonly<Record<string, Choice>>;
  readonly rights: Rights;
  readonly confirmed: boolean;
  readonly now: Date;
}

/** What would be published. */
export interface Ready {
  readonly outcome: 'ready';
  readonly sources: Sources;
  readonly changes: readonly Change[];
  /** Those among them that the owner has confirmed. */
  readonly sensitive: readonly Change[];
  readonly merged: boolean;
  readonly files: Files;
  /** The day that the files are of. */
  readonly now: Date;
}

/** What came of it. */
export type Prepared =
  | Ready
  | { readonly outcome: 'nothing'; readonly merged: boolean }
  | { readonly outcome: 'not-publishable'; readonly findings: readonly Finding[] }
  | { readonly outcome: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly outcome: 'not-permitted'; readonly units: readonly string[] }
  | { readonly outcome: 'confirm-sensitive'; readonly changes: readonly Change[] };

/** Reads, merges, checks whether it is allowed and whether it can be published, and makes the files. */
export async function prepare(job: Job): Promise<Prepared> {
  const current = centerIn(job.current);
  const read = readSubmitted(job.submitted, current);
  if ('findings' in read) return { outcome: 'not-publishable', findings: read.findings };
  const merged = documentNames.some((name) => (job.base[name] ?? job.current[name]) !== job.current[name]);
  let center = read.center;
  if (merged) {
    const untouched = Object.fromEntries(documentNames.map((name) => [name, job.base[name] ?? job.current[name]]));
    const base = centerIn(untouched as Sources);
    const mine = job.kind === 'undo' ? promisesBefore(base, center) : center;
    const versions = { base, mine, theirs: current };
    const result = await merge(versions, new Map(Object.entries(job.choices)));
    if (result.outcome === 'conflicts') return { outcome: 'conflict', conflicts: result.conflicts };
    center = result.center;
  }
  const { day } = wallClock(job.now, current.shop.about.timeZone);
  const isBack = job.kind === 'undo' || job.kind === 'restore';
  const meant = new Set(changesBetween(current, center).map(({ place }) => placeKey(place)));
  center = isBack ? takenBack(current, center, day) : keepTerms(current, center, day);
  const sources = canonicalTexts(center);
  if (documentNames.every((name) => sources[name] === job.current[name])) return { outcome: 'nothing', merged };
  // what two made together nobody has read yet
  const unreadable = merged ? readCenter(sources).findings : [];
  if (unreadable.length) return { outcome: 'not-publishable', findings: unreadable };
  const changes = changesBetween(current, center);
  const sensitive = sensitiveChanges(changes, current, center);
  const refused = changes.filter(
    (change) =>
      // what follows from it nobody needs a right for
      meant.has(placeKey(change.place)) &&
      !mayChange(job.rights, change.place, current.shop.source, sensitive.includes(change)),
  );
  if (refused.length) return { outcome: 'not-permitted', units: refused.map(({ place }) => placeName(place)) };
  if (sensitive.length && !job.confirmed) return { outcome: 'confirm-sensitive', changes: sensitive };
  const { files, findings } = await makeFiles(center, job.now);
  if (!files) return { outcome: 'not-publishable', findings };
  return { outcome: 'ready', sources, changes, sensitive, merged, files, now: job.now };
}

/** `current` with the documents that were submitted; two things with one id would be taken for one later on. */
function readSubmitted(
  text: string,
  current: HelpCenter,
): { readonly center: HelpCenter } | { readonly findings: readonly Finding[] } {
  const { documents } = JSON.parse(text) as { documents: { readonly [name in DocumentName]?: unknown } };
  const named = documentNames.filter((name) => Object.hasOwn(documents, name));
  const read = named.map((name) => [name, readValue(name, documents[name])] as const);
  const unreadable = read.flatMap(([, { findings }]) => findings);
  if (unreadable.length) return { findings: unreadable };
  const center = { ...current, ...Object.fromEntries(read.map(([name, { document }]) => [name, document])) };
  const twice = checkIds(center).filter(({ code }) => code === 'duplicate-id');
  return blocks(twice) ? { findings: twice } : { center };
}
