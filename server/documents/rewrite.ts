/** Says something else wherever certain words stood: in the documents of editions, and in what editions changed. */
import { canonicalJson } from '../../content/documents/canonical.ts';
import { documentNames, type HelpCenter } from '../../content/documents/center.ts';
import { type Change, placeKey, placeName, sameValue } from '../../content/documents/changes.ts';
import { assemble, type Unit, unitsOf } from '../../content/documents/units.ts';
import type { Queries } from '../database/database.ts';
import { type Hashes, hashText, readContents } from './contents.ts';

/** Words to be erased, and what is said instead; nothing, and the unit is gone. */
export interface Erasure {
  readonly unit: Unit;
  readonly instead: unknown;
}

/** An edition by the hashes of its documents. */
export interface Edited extends Hashes {
  readonly revision: number;
}

type Erasures = ReadonlyMap<string, Erasure>;

/** Whether two values say the same, whoever read or confirmed them since. */
export function sameWords(a: unknown, b: unknown): boolean {
  return sameValue(wordsOf(a), wordsOf(b));
}

/** Rewrites `editions`, as part of a transaction; what no edition refers to any more is deleted. */
export async function rewrite(
  queries: Queries,
  editions: readonly Edited[],
  erasures: readonly Erasure[],
): Promise<void> {
  const byPlace: Erasures = new Map(erasures.map((erasure) => [placeKey(erasure.unit), erasure]));
  const renamed = new Map<string, string>();
  for (const name of documentNames) {
    if (!erasures.some(({ unit }) => unit.document === name)) continue;
    for (const hash of new Set(editions.map((edition) => edition[name]))) {
      const text = (await readContents(queries, [hash])).get(hash) ?? '';
      const rewritten = canonicalJson(name, without(name, JSON.parse(text), byPlace));
      if (rewritten === text) continue;
      renamed.set(hash, hashText(rewritten));
      const row = { hash: hashText(rewritten), text: rewritten };
      await queries
        .insertInto('contents')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  }
  for (const edition of editions) await rewriteEdition(queries, edition, renamed, byPlace);
  const used = new Set(
    editions.flatMap((edition) => documentNames.map((name) => renamed.get(edition[name]) ?? edition[name])),
  );
  for (const hash of renamed.keys())
    if (!used.has(hash)) await queries.deleteFrom('contents').where('hash', '=', hash).execute();
}

async function rewriteEdition(
  queries: Queries,
  { revision, ...hashes }: Edited,
  renamed: ReadonlyMap<string, string>,
  erasures: Erasures,
): Promise<void> {
  const { changes, units } = await queries
    .selectFrom('publications')
    .select(['changes', 'units'])
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow();
  const own = new Set(JSON.parse(units) as string[]);
  const isTouched = [...erasures.values()].some(({ unit }) => own.has(placeName(unit)));
  const moved = documentNames.filter((name) => renamed.has(hashes[name]));
  if (!isTouched && !moved.length) return;
  await queries
    .updateTable('publications')
    .set({
      ...Object.fromEntries(moved.map((name) => [name, renamed.get(hashes[name])])),
      ...(isTouched
        ? { changes: JSON.stringify((JSON.parse(changes) as Change[]).flatMap((each) => toldOf(each, erasures))) }
        : {}),
    })
    .where('revision', '=', revision)
    .execute();
}

function without<Name extends keyof HelpCenter>(
  name: Name,
  document: HelpCenter[Name],
  erasures: Erasures,
): HelpCenter[Name] {
  const units = unitsOf(name, document).map((unit) => ({ ...unit, value: insteadOf(unit, unit.value, erasures) }));
  return assemble(
    name,
    units.filter(({ value }) => value !== undefined),
  );
}

/** A change with other words; where there is no difference left, there is no change. */
function toldOf({ place, before, after }: Change, erasures: Erasures): Change[] {
  const [was, is] = [before, after].map((value) => insteadOf(place, value, erasures));
  if (sameValue(was, is)) return [];
  return [{ place, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }];
}

function insteadOf(place: Change['place'], value: unknown, erasures: Erasures): unknown {
  const erasure = erasures.get(placeKey(place));
  return erasure && value !== undefined && sameWords(value, erasure.unit.value) ? erasure.instead : value;
}

function wordsOf(value: unknown): unknown {
  return (value as { readonly text?: string } | undefined)?.text ?? value;
}
