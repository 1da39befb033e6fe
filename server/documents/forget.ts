/**
 * Erases words that were published by mistake, as a customer's name, from all that is kept.
 *
 * Wherever words of a publication stood, the history says from then on what stands there now. So every edition can
 * still be read, compared and restored. What is published now is never touched: it has to be changed first.
 */
import { documentNames } from '../../content/documents/center.ts';
import { placeKey, placeName } from '../../content/documents/changes.ts';
import type { Unit } from '../../content/documents/units.ts';
import type { Database, Queries } from '../database/database.ts';
import { openReady } from '../database/ready.ts';
import { commandLine, note } from '../people/audit.ts';
import { readContents } from './contents.ts';
import { dropReplacedFiles } from './files.ts';
import { type Edited, type Erasure, grouped, type Held, rewrite, sameWords, unitsHeld } from './rewrite.ts';

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
    const old = grouped(await unitsIn(queries, editions[at - 1]), placeKey);
    const latest = grouped(await unitsIn(queries, last), placeKey);
    const sayingSame = (unit: Unit, among: typeof latest): Held[] =>
      (among.get(placeKey(unit)) ?? []).filter(({ value }) => sameWords(unit.value, value));
    const brought = (await unitsIn(queries, its)).filter((unit) => hasWords(unit) && !sayingSame(unit, old).length);
    const current = brought.flatMap((unit) => sayingSame(unit, latest)).map(({ within }) => within);
    const gone = brought.filter((unit) => !sayingSame(unit, latest).length);
    const erasures = gone.map((unit): Erasure => {
      const now = latest.get(placeKey(unit))?.find(({ within }) => within === placeName(unit));
      return { unit, instead: now?.value ?? blank(unit.value) };
    });
    if (erasures.length) {
      await rewrite(queries, editions, erasures);
      await queries.updateTable('publications').set({ note: null }).where('revision', '=', revision).execute();
      await dropReplacedFiles(queries);
      await queries.deleteFrom('messages').where('template', '=', 'changed').where('state', '!=', 'waiting').execute();
      await note(queries, { who: commandLine, what: 'forgotten', facts: { revision } }, now);
    }
    return { erased: [...new Set(gone.map(({ within }) => within))], current: [...new Set(current)] };
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

async function unitsIn(queries: Queries, edition: Edited | undefined): Promise<Held[]> {
  if (!edition) return [];
  const texts = await readContents(
    queries,
    documentNames.map((name) => edition[name]),
  );
  return documentNames.flatMap((name) => unitsHeld(name, JSON.parse(texts.get(edition[name]) ?? '{}')));
}
