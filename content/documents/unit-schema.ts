/** The schema of what a unit holds. */
import type { GenericSchema } from 'valibot';
import type { Place } from './changes.ts';
import { documentSchemas, isIdList, shapeOf } from './schemas.ts';

/** The schema of the value at `place`; `undefined` where documents have no such place. */
export function unitSchema({ document, list, entry, field, locale }: Place): GenericSchema | undefined {
  const parts = documentSchemas[document].entries;
  if (!list && entry === document) {
    const own = field === 'schema' ? undefined : entryOf(parts, field);
    return own && !locale && isUnit(own) ? own : undefined;
  }
  const part = entryOf(parts, list ?? entry);
  const shape = part && shapeOf(part);
  if (!shape || (list !== undefined) !== isIdList(shape)) return undefined;
  const { entries, value } = list && shape.item ? shapeOf(shape.item) : shape;
  if (!entries) return locale ? undefined : value;
  if (!locale)
    return field === 'id' || field === 'fields' || (list && field === 'terms') ? undefined : entryOf(entries, field);
  const fields = entries.fields && shapeOf(entries.fields).entries;
  const texts = entryOf(field === 'terms' ? entries : fields, field);
  return texts && shapeOf(texts).value;
}

function entryOf(entries: Readonly<Record<string, GenericSchema>> = {}, name: string): GenericSchema | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}

/** Lists of things with ids and parts with fields are made of units, and are none. */
function isUnit(schema: GenericSchema): boolean {
  const shape = shapeOf(schema);
  return !isIdList(shape) && !shape.entries && !shape.value;
}
