/**
 * Takes documents apart into units, and puts them together again.
 *
 * A unit is the smallest thing that can be edited, go stale or conflict: `document/entry/field`, in one locale if the
 * field has a language. What a document says of itself (`shop/shop/locales`) has the document's name as its entry.
 */
import type { GenericSchema } from 'valibot';
import type { Locale } from '../values/locale.ts';
import { canonical } from './canonical.ts';
import type { DocumentName, HelpCenter } from './center.ts';
import { documentSchemas, isIdList, shapeOf } from './schemas.ts';

export interface Unit {
  readonly document: DocumentName;
  /** The list that holds the entry, as `categories`; absent where the entry is a part of the document itself. */
  readonly list?: string;
  readonly entry: string;
  readonly field: string;
  readonly locale?: Locale;
  readonly value: unknown;
}

/** The name of a unit: `faq/return-window/answer`. */
export function unitName({ document, entry, field }: Pick<Unit, 'document' | 'entry' | 'field'>): string {
  return `${document}/${entry}/${field}`;
}

/** All units of a document, in canonical order. */
export function unitsOf<Name extends DocumentName>(name: Name, document: HelpCenter[Name]): Unit[] {
  return Object.entries(canonical(name, document)).flatMap(([key, value]): Unit[] => {
    const shape = shapeOf(topLevel(name)[key] as GenericSchema);
    if (key === 'schema') return [];
    if (isIdList(shape)) return (value as Item[]).flatMap((item) => unitsOfEntry(name, item.id, item, key));
    if (shape.entries || shape.value) return unitsOfEntry(name, key, value as Item);
    return [{ document: name, entry: name, field: key, value }];
  });
}

/** The document that `units` came from; for units of several documents, those of `name` count. */
export function assemble<Name extends DocumentName>(name: Name, units: readonly Unit[]): HelpCenter[Name] {
  const document = skeleton(documentSchemas[name] as GenericSchema);
  for (const unit of units) {
    if (unit.document !== name) continue;
    if (unit.entry === name && !unit.list) document[unit.field] = unit.value;
    else place(entryOf(name, document, unit), unit);
  }
  return canonical(name, document as unknown as HelpCenter[Name]);
}

type Item = { readonly id: string } & Record<string, unknown>;
type Open = Record<string, unknown>;

function unitsOfEntry(document: DocumentName, entry: string, item: Open, list?: string): Unit[] {
  const unit = { document, entry, ...(list ? { list } : {}) };
  return Object.entries(item).flatMap(([field, value]): Unit[] => {
    if (list && field === 'id') return [];
    if (field === 'fields')
      return Object.entries(value as Open).flatMap(([name, texts]) => perLocale({ ...unit, field: name }, texts));
    return list && field === 'terms' ? perLocale({ ...unit, field }, value) : [{ ...unit, field, value }];
  });
}

function perLocale(unit: Omit<Unit, 'value'>, values: unknown): Unit[] {
  return Object.entries(values as Open).map(([locale, value]) => ({ ...unit, locale, value }));
}

function entryOf(name: DocumentName, document: Open, { list, entry }: Unit): Open {
  if (!list) {
    if (!Object.hasOwn(document, entry)) document[entry] = skeleton(topLevel(name)[entry] as GenericSchema);
    return open(document, entry);
  }
  document[list] ??= [];
  const items = document[list] as Item[];
  const known = items.find(({ id }) => id === entry);
  if (known) return known;
  const schema = shapeOf(topLevel(name)[list] as GenericSchema).item as GenericSchema;
  const item = { ...skeleton(schema), id: entry };
  items.push(item);
  return item;
}

function place(entry: Open, { list, field, locale, value }: Unit): void {
  if (!locale) entry[field] = value;
  else if (list && field === 'terms') open(entry, 'terms')[locale] = value;
  else open(open(entry, 'fields'), field)[locale] = value;
}

function open(object: Open, key: string): Open {
  if (!Object.hasOwn(object, key)) object[key] = {};
  return object[key] as Open;
}

/** What a document or an entry has even when it is empty. */
function skeleton(schema: GenericSchema): Open {
  const pairs = Object.entries(shapeOf(schema).entries ?? {}).flatMap(([key, inner]): [string, unknown][] => {
    const { type, optional, entries } = shapeOf(inner);
    if (optional) return [];
    if (type === 'literal') return [[key, (inner as unknown as { literal: unknown }).literal]];
    if (type === 'array') return [[key, []]];
    if (entries) return [[key, skeleton(inner)]];
    return type === 'record' ? [[key, {}]] : [];
  });
  return Object.fromEntries(pairs);
}

function topLevel(name: DocumentName): Record<string, unknown> {
  return documentSchemas[name].entries;
}
