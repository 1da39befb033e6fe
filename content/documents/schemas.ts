/** The schema of each document, and how to look into one. */
import type { GenericSchema } from 'valibot';
import type { DocumentName } from './center.ts';
import { Faq } from './faq.ts';
import { Policy } from './policy.ts';
import { Shop } from './shop.ts';

/** A document's name and its schema. */
export const documentSchemas = { shop: Shop, policy: Policy, faq: Faq } as const satisfies Record<
  DocumentName,
  unknown
>;

/** What stands in a schema at one key: its own schema, whether it may be absent, and what it is made of. */
export interface Shape {
  readonly type: string;
  readonly optional: boolean;
  /** The keys of an object, in schema order. */
  readonly entries?: Readonly<Record<string, GenericSchema>>;
  /** The items of an array. */
  readonly item?: GenericSchema;
  /** The values of a record. */
  readonly value?: GenericSchema;
  readonly options?: readonly GenericSchema[];
}

/** The shape of a schema, looked at through `optional`. */
export function shapeOf(schema: GenericSchema): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const shape = readShape(schema);
  shapes.set(schema, shape);
  return shape;
}

/** Whether a shape is a list of things with ids: categories, entries, sections. */
export function isIdList(shape: Shape): boolean {
  return shape.item !== undefined && 'id' in (shapeOf(shape.item).entries ?? {});
}

const shapes = new WeakMap<GenericSchema, Shape>();

function readShape(schema: GenericSchema): Shape {
  const inside = (schema as { wrapped?: GenericSchema }).wrapped;
  if (inside) return { ...shapeOf(inside), optional: true };
  const { type, entries, item, value, options } = schema as unknown as Shape;
  return { type, optional: false, ...defined({ entries, item, value, options }) };
}

function defined<T extends object>(object: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;
}
