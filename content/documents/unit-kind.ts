/** What can be put into a unit, and so how it is asked for: read from its schema, so that the two cannot disagree. */
import type { GenericSchema } from 'valibot';
import type { Place } from './changes.ts';
import { shapeOf } from './schemas.ts';
import { unitSchema } from './unit-schema.ts';

/** How a unit is asked for. */
export type UnitKind =
  | { readonly kind: 'line' | 'prose' | 'terms' }
  | { readonly kind: 'number' | 'money' | 'day' | 'yes' | 'week' | 'exceptions' | 'countries' | 'languages' }
  /** Words without a language; `as` tells what is typed. */
  | { readonly kind: 'words'; readonly as: 'text' | 'tel' | 'email' | 'url' }
  | { readonly kind: 'choice' | 'choices'; readonly among: readonly string[] };

/** How the unit at `place` is asked for; `undefined` for what nobody types, as ids and ranks, and what is borrowed. */
export function unitKind(place: Place, value?: unknown): UnitKind | undefined {
  const schema = unitSchema(place);
  if (!schema) return undefined;
  if (place.locale) return { kind: place.field === 'terms' ? 'terms' : lines.has(place.field) ? 'line' : 'prose' };
  return kindOf(schema, value);
}

const lines: ReadonlySet<string> = new Set(['question', 'title']);

function kindOf(schema: GenericSchema, value: unknown): UnitKind | undefined {
  const { type, entries, item, options } = shapeOf(schema);
  switch (type) {
    case 'number':
      return { kind: 'number' };
    case 'literal':
      return (inner(schema) as unknown as { literal: unknown }).literal === true ? { kind: 'yes' } : undefined;
    case 'picklist':
      return { kind: 'choice', among: options as unknown as string[] };
    case 'strict_object':
      return entries && 'amount' in entries ? { kind: 'money' } : undefined;
    case 'union':
      return ofUnion(options ?? [], value);
    case 'array':
      return item && ofArray(item);
    default:
      return type === 'string' ? ofString(inner(schema)) : undefined;
  }
}

/** A number that is borrowed from another place is changed there. */
function ofUnion(options: readonly GenericSchema[], value: unknown): UnitKind | undefined {
  if (typeof value === 'number') return { kind: 'number' };
  if (typeof value === 'object' && value !== null) return { kind: 'money' };
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return { kind: 'day' };
  const isFree = options.some((option) => shapeOf(option).type === 'string' && !saysOf(option).length);
  return typeof value === 'string' && isFree ? { kind: 'words', as: 'text' } : undefined;
}

function ofArray(item: GenericSchema): UnitKind | undefined {
  const { type, entries, options } = shapeOf(item);
  if (type === 'picklist') return { kind: 'choices', among: options as unknown as string[] };
  if (entries) return 'days' in entries ? { kind: 'week' } : 'times' in entries ? { kind: 'exceptions' } : undefined;
  const says = saysOf(item);
  if (says.includes('country')) return { kind: 'countries' };
  return says.includes('locale') ? { kind: 'languages' } : undefined;
}

function ofString(schema: GenericSchema): UnitKind | undefined {
  const says = saysOf(schema);
  if (says.includes('day')) return { kind: 'day' };
  if (says.includes('phone')) return { kind: 'words', as: 'tel' };
  if (says.includes('email')) return { kind: 'words', as: 'email' };
  if (says.includes('url')) return { kind: 'words', as: 'url' };
  return says.some((each) => codes.has(each)) ? undefined : { kind: 'words', as: 'text' };
}

/** What is no business of a text field: codes that other things hang on. */
const codes: ReadonlySet<string> = new Set([
  'id',
  'rank',
  'country',
  'currency',
  'time-zone',
  'locale',
  'value-name',
  'hash',
]);

/** What the checks of a schema call what they expect. */
function saysOf(schema: GenericSchema): string[] {
  const { pipe = [] } = schema as { pipe?: readonly { readonly message?: unknown }[] };
  return pipe.flatMap(({ message }) => (typeof message === 'string' ? [message] : []));
}

function inner(schema: GenericSchema): GenericSchema {
  const { wrapped } = schema as { wrapped?: GenericSchema };
  return wrapped ? inner(wrapped) : schema;
}
