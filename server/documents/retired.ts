/**
 * Ids of what was removed: old links, and drafts that were begun before, would take something else under one of them
 * for it.
 *
 * What was removed stands among the units of the publication that removed it.
 */
import type { HelpCenter } from '../../content/documents/center.ts';
import { type Change, entryKey, type Place, placeName } from '../../content/documents/changes.ts';
import { isListed } from '../../content/documents/edit/lists.ts';
import type { Finding } from '../../content/documents/finding.ts';
import type { Database } from '../database/database.ts';
import type { Current } from './editions.ts';
import type { Submission } from './submission.ts';

/** Ids that nothing new may have, by document. */
export interface RetiredIds {
  readonly policy: readonly string[];
  readonly faq: readonly string[];
}

/** Tells which ids were removed until an edition. */
export type Retired = (current: Current) => Promise<RetiredIds>;

/** Reads the history once, and then what comes to it. */
export function createRetired({ db }: Pick<Database, 'db'>): Retired {
  const ever = { policy: new Set<string>(), faq: new Set<string>() };
  let read = 0;
  return async ({ edition, center }) => {
    if (edition.revision > read) {
      const rows = await db
        .selectFrom('publications')
        .select('units')
        .where('revision', '>', read)
        .where('revision', '<=', edition.revision)
        .execute();
      for (const [, name, id] of rows.flatMap(({ units }) => [...units.matchAll(/"(policy|faq)\/([^/"]+)\//g)]))
        ever[name as keyof RetiredIds].add(id as string);
      read = Math.max(read, edition.revision);
    }
    const gone = (name: keyof RetiredIds) => [...ever[name]].filter((id) => !isThere(center, name, id)).sort();
    return { policy: gone('policy'), faq: gone('faq') };
  };
}

/** Findings about new things that have the id of something else that was removed. */
export async function givenAgain(
  { db }: Pick<Database, 'db'>,
  retired: Retired,
  { kind, base }: Submission,
  current: Current,
  changes: readonly Change[],
): Promise<Finding[]> {
  // what comes back is what it was
  if (kind === 'undo' || kind === 'restore') return [];
  const isNew = ({ document, list, entry }: Place): boolean =>
    document !== 'shop' && list !== undefined && !isListed(current.center[document], entry);
  const things = new Map<string, Change[]>();
  for (const change of changes.filter(({ place }) => isNew(place))) {
    const key = entryKey(change.place);
    things.set(key, [...(things.get(key) ?? []), change]);
  }
  if (!things.size) return [];
  const ids = await retired(current);
  const findings: Finding[] = [];
  for (const thing of things.values()) {
    const [{ place }] = thing as [Change];
    const { document, entry } = place as Place & { readonly document: keyof RetiredIds };
    const opened = base[document];
    const wasOpened = opened !== undefined && isListed(JSON.parse(opened) as HelpCenter[typeof document], entry);
    if (!ids[document].includes(entry) || wasOpened || (await isKnown({ db }, thing))) continue;
    const unit = placeName(place);
    findings.push({ code: 'id-retired', severity: 'blocks', file: `${document}.json`, unit, facts: { id: entry } });
  }
  return findings;
}

/** Whether something has words that stood there before it was removed: then it is the same again. */
async function isKnown({ db }: Pick<Database, 'db'>, thing: readonly Change[]): Promise<boolean> {
  const [{ place }] = thing as readonly [Change];
  const rows = await db
    .selectFrom('publications')
    .select('changes')
    .where('units', 'like', `%"${place.document}/${place.entry}/%`)
    .execute();
  const texts = thing.filter(({ place: { locale } }) => locale !== undefined);
  const said = new Set(texts.map(wordsOf));
  const before = rows.flatMap(({ changes }) => JSON.parse(changes) as Change[]);
  return before.some(({ place: old, before: was, after: is }) =>
    [was, is].some((value) => value !== undefined && said.has(wordsOf({ place: old, after: value }))),
  );
}

function wordsOf({ place, after }: Change): string {
  return `${placeName(place)} ${(after as { readonly text?: string } | undefined)?.text}`;
}

function isThere(center: HelpCenter, name: keyof RetiredIds, id: string): boolean {
  return isListed(center[name], id) || Object.hasOwn(center[name], id) || id === name;
}
