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

type Erasures = ReadonlyMap<string, readonly Erasure[]>;

/** A unit, and the name of the unit that it stands in: earlier terms hold rules and sections as they were. */
export type Held = Unit & { readonly within: string };

/** All units of a document, those in its earlier terms as well. */
export function unitsHeld<Name extends keyof HelpCenter>(name: Name, document: HelpCenter[Name]): Held[] {
  return unitsOf(name, document).flatMap((unit) => {
    const within = placeName(unit);
    return [{ ...unit, within }, ...unitsEarlier(unit, unit.value).map((inner) => ({ ...inner, within }))];
  });
}

/** The units of the rules or sections that a unit of earlier terms holds. */
function unitsEarlier({ list, field }: Change['place'], value: unknown): Unit[] {
  if (list !== 'earlier' || !['rules', 'sections'].includes(field) || value === undefined) return [];
  return unitsOf('policy', { schema: 'policy@1', values: {}, sections: [], [field]: value });
}

/** `things` by the keys that they have. */
export function grouped<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return groups;
}

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
  const byPlace: Erasures = grouped(erasures, ({ unit }) => placeKey(unit));
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
  const { changes } = await queries
    .selectFrom('publications')
    .select('changes')
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow();
  const told = JSON.stringify((JSON.parse(changes) as Change[]).flatMap((each) => toldOf(each, erasures)));
  const moved = documentNames.filter((name) => renamed.has(hashes[name]));
  if (told === changes && !moved.length) return;
  await queries
    .updateTable('publications')
    .set({ ...Object.fromEntries(moved.map((name) => [name, renamed.get(hashes[name])])), changes: told })
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
  const within = unitsEarlier(place, value);
  if (within.length) {
    const units = within.map((unit) => ({ ...unit, value: insteadOf(unit, unit.value, erasures) }));
    return assemble(
      'policy',
      units.filter((unit) => unit.value !== undefined),
    )[place.field as 'rules' | 'sections'];
  }
  const erasure = erasures
    .get(placeKey(place))
    ?.find(({ unit }) => value !== undefined && sameWords(value, unit.value));
  return erasure ? erasure.instead : value;
}

function wordsOf(value: unknown): unknown {
  return (value as { readonly text?: string } | undefined)?.text ?? value;
}
