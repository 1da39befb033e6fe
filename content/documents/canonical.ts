/**
 * The one way a document is written: keys in schema order, languages by name, things with ranks in the order of
 * their ranks, nothing optional that is empty, two spaces, LF.
 *
 * Texts keep their bytes.
 */
import type { GenericSchema } from 'valibot';
import type { DocumentName, HelpCenter } from './center.ts';
import { documentSchemas, isIdList, type Shape, shapeOf } from './schemas.ts';

/** `document` as canonical JSON, with a line feed at the end. */
export function canonicalJson<Name extends DocumentName>(name: Name, document: HelpCenter[Name]): string {
  return `${JSON.stringify(canonical(name, document), null, 2)}\n`;
}

/** Each document of a help centre as canonical JSON. */
export function canonicalTexts({ shop, policy, faq }: HelpCenter): { readonly [name in DocumentName]: string } {
  return { shop: canonicalJson('shop', shop), policy: canonicalJson('policy', policy), faq: canonicalJson('faq', faq) };
}

/** `document` in canonical order. */
export function canonical<Name extends DocumentName>(name: Name, document: HelpCenter[Name]): HelpCenter[Name] {
  return ordered(documentSchemas[name] as GenericSchema, document) as HelpCenter[Name];
}

/** The order in which things with ranks are shown. */
export function byRank(a: Ranked, b: Ranked): number {
  return compare(a.rank ?? '', b.rank ?? '') || compare(a.id ?? '', b.id ?? '');
}

interface Ranked {
  readonly id?: string;
  readonly rank?: string;
}

function ordered(schema: GenericSchema, value: unknown): unknown {
  const shape = shapeOf(schema);
  if (Array.isArray(value)) return orderedArray(shape, value);
  if (typeof value !== 'object' || value === null) return value;
  const at = (key: string): unknown =>
    Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  const pairs: [string, unknown][] = [];
  for (const [key, inner] of fieldsOf(shape, value)) {
    const kept = at(key) === undefined ? undefined : ordered(inner, at(key));
    const needless = isEmpty(kept) && (shape.value !== undefined || shapeOf(inner).optional);
    if (kept !== undefined && !needless) pairs.push([key, kept]);
  }
  return Object.fromEntries(pairs);
}

function orderedArray(shape: Shape, values: readonly unknown[]): unknown[] {
  const { item } = shape;
  if (!item) return [...values];
  const items = values.map((value) => ordered(item, value));
  return isIdList(shape) ? (items as Ranked[]).sort(byRank) : items;
}

function fieldsOf({ entries, value: inner, options }: Shape, value: object): [string, GenericSchema][] {
  if (entries) return Object.entries(entries);
  if (inner)
    return Object.keys(value)
      .sort(compare)
      .map((key) => [key, inner]);
  return (options ?? []).flatMap((option) => Object.entries(shapeOf(option).entries ?? {}));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
