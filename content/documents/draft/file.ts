/** What is changed and not published yet, as a file: to be taken elsewhere, and to be kept. */
import * as v from 'valibot';
import { documentNames, type HelpCenter } from '../center.ts';
import { applyChanges, type Change, entryKey, placeName, unitMap } from '../changes.ts';
import type { Finding } from '../finding.ts';
import type { Choices } from '../merge/versions.ts';
import { type Merge, merge } from '../merge.ts';
import { readAs, readJson, readValue, shapeFinding, type Versioned } from '../read.ts';
import { LocaleTag } from '../text.ts';
import { unitSchema } from '../unit-schema.ts';
import { reversed } from './pending.ts';

const PlaceSchema = v.strictObject({
  document: v.picklist(documentNames),
  list: v.exactOptional(v.string()),
  entry: v.string(),
  field: v.string(),
  locale: v.exactOptional(LocaleTag),
});

export const DraftFile = v.strictObject({
  schema: v.literal('draft@1'),
  /** The name of the shop that it was written for. */
  shop: v.string(),
  changes: v.array(
    v.strictObject({ place: PlaceSchema, before: v.exactOptional(v.unknown()), after: v.exactOptional(v.unknown()) }),
  ),
});

export type DraftFile = v.InferOutput<typeof DraftFile>;

/** The text of a file with `changes`. */
export function writeDraft({ shop }: HelpCenter, changes: readonly Change[]): string {
  return `${JSON.stringify({ schema: 'draft@1', shop: shop.about.name, changes }, null, 2)}\n`;
}

/** The draft in the text of a file, or why it is none and where. */
export function readDraft(text: string): { draft?: DraftFile; findings: readonly Finding[] } {
  const { value, findings } = readJson(file, text);
  if (findings.length) return { findings };
  const { document: draft, findings: wrong } = readAs(file, DraftFile as unknown as Versioned<DraftFile>, value);
  if (!draft) return { findings: wrong };
  const values = draft.changes.flatMap(valueFindings);
  return values.length ? { findings: values } : { draft, findings: [] };
}

const file = 'draft.json';

/** What is wrong with the values of a change, by the schemas of the documents. */
function valueFindings({ place, ...values }: DraftFile['changes'][number], at: number): Finding[] {
  const schema = unitSchema(place);
  const path = `changes[${at}].`;
  const facts = { path: `${path}place`, expected: 'unknown-key', received: placeName(place) };
  if (!schema) return [{ code: 'shape', severity: 'blocks', file, path: facts.path, facts }];
  return (['before', 'after'] as const).flatMap((side) => {
    const result = side in values ? v.safeParse(schema, values[side]) : undefined;
    return (result?.issues ?? []).map((issue) => shapeFinding(file, issue, `${path}${side}.`));
  });
}

/** What came of a draft that was taken in; `findings` if what it makes is no help centre. */
export interface Taken {
  readonly merge?: Merge;
  readonly findings: readonly Finding[];
  /** Changes of entries that are no longer there. */
  readonly gone: readonly Change[];
}

/** `center` with the changes of a draft, merged with whatever has changed since it was written. */
export async function takeDraft(center: HelpCenter, changes: readonly Change[], choices?: Choices): Promise<Taken> {
  const entries = new Set([...unitMap(center).values()].map(entryKey));
  const whole = new Set(changes.filter(isWhole).map(({ place }) => entryKey(place)));
  const isThere = ({ place }: Change): boolean =>
    !place.list || entries.has(entryKey(place)) || whole.has(entryKey(place));
  const [taken, gone] = [changes.filter(isThere), changes.filter((each) => !isThere(each))];
  const base = applyChanges(center, taken.map(reversed));
  const mine = applyChanges(base, taken);
  const findings = documentNames.flatMap((name) => readValue(name, mine[name]).findings);
  if (findings.length) return { findings, gone };
  return { merge: await merge({ base, mine, theirs: center }, choices), findings, gone };
}

/** Whether a change comes with the whole entry: one that was only moved is elsewhere. */
function isWhole({ place, before, after }: Change): boolean {
  return place.field === 'rank' && (before === undefined || after === undefined);
}
