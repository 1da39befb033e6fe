/**
 * Erases words that were published by mistake, as a customer's name, from all that is kept.
 *
 * Wherever words of a publication stood, the history says from then on what stands there now. So every edition can
 * still be read, compared and restored. What is published now is never touched: it has to be changed first.
 */
import { documentNames } from '../../content/documents/center.ts';
import { placeKey, placeName } from '../../content/documents/changes.ts';
import { type Unit, unitsOf } from '../../content/documents/units.ts';
import type { Database, Queries } from '../database/database.ts';
import { openReady } from '../database/ready.ts';
import { commandLine, note } from '../people/audit.ts';
import { readContents } from './contents.ts';
import { dropReplacedFiles } from './files.ts';
import { type Edited, type Erasure, rewrite, sameWords } from './rewrite.ts';

/** What came of it: the units whose words are erased, and those whose words are published still. */
export interface Forgotten {
  readonly erased: readonly string[];
  readonly current: readonly string[];
}

/** Forgets in the database at `url`; nothing, if there is no such publication. */
export async function forgetAt(url: string, revision: number, clock: () => Date): Promise<Forgotten | undefined> {
  const database = await openReady(url, clock());
  try {
    return await forget(database, revision, clock());
  } finally {
    await database.close();
  }
}

/** Forgets the words that publication `revision` brought and that are published no more. */
async function forget(database: Database, revision: number, now: Date): Promise<Forgotten | undefined> {
  const forgotten = await database.alone(async (queries) => {
    const editions = await queries
      .selectFrom('publications')
      .select(['revision', ...documentNames])
      .orderBy('revision')
      .execute();
    const at = editions.findIndex((edition) => edition.revision === revision);
    const [its, last] = [editions[at], editions.at(-1)];
    if (!its || !last) return undefined;
    const old = new Map((await unitsIn(queries, editions[at - 1])).map((unit) => [placeKey(unit), unit.value]));
    const latest = new Map((await unitsIn(queries, last)).map((unit) => [placeKey(unit), unit.value]));
    const brought = (await unitsIn(queries, its)).filter(
      (unit) => hasWords(unit) && !sameWords(unit.value, old.get(placeKey(unit))),
    );
    const isCurrent = (unit: Unit): boolean => sameWords(unit.value, latest.get(placeKey(unit)));
    const gone = brought.filter((unit) => !isCurrent(unit));
    const erasures = gone.map((unit): Erasure => ({ unit, instead: latest.get(placeKey(unit)) ?? blank(unit.value) }));
    if (erasures.length) {
      await rewrite(queries, editions, erasures);
      await queries.updateTable('publications').set({ note: null }).where('revision', '=', revision).execute();
      await dropReplacedFiles(queries);
      await queries.deleteFrom('messages').where('template', '=', 'changed').where('state', '!=', 'waiting').execute();
      await note(queries, { who: commandLine, what: 'forgotten', facts: { revision } }, now);
    }
    return { erased: gone.map(placeName), current: brought.filter(isCurrent).map(placeName) };
  });
  await database.tidy();
  return forgotten;
}

/** Whether somebody wrote it, for customers to read: nobody's name is in an order or a number. */
function hasWords({ list, field, locale, value }: Unit): boolean {
  if (locale !== undefined) return true;
  return typeof value === 'string' && (!list || field === 'complaintAddress');
}

/** What stands where there are no other words. */
function blank(value: unknown): unknown {
  if (typeof value === 'string') return undefined;
  return Array.isArray(value) ? [] : { ...Object(value), text: '…' };
}

async function unitsIn(queries: Queries, edition: Edited | undefined): Promise<Unit[]> {
  if (!edition) return [];
  const texts = await readContents(
    queries,
    documentNames.map((name) => edition[name]),
  );
  return documentNames.flatMap((name) => unitsOf(name, JSON.parse(texts.get(edition[name]) ?? '{}')));
}
