/** Finds places by the names that people and pages have for them. */
import type { GenericSchema } from 'valibot';
import { documentNames, type HelpCenter } from './center.ts';
import type { Place } from './changes.ts';
import { itemsOf, type ListName } from './edit/lists.ts';
import type { Thing } from './overview.ts';
import { documentSchemas, shapeOf } from './schemas.ts';
import { unitSchema } from './unit-schema.ts';

/** Where the unit of this name stands, or could stand once there is something in it; `undefined` for no such place. */
export function placeNamed(center: HelpCenter, unit: string): Omit<Place, 'locale'> | undefined {
  const [name, entry = '', field = ''] = unit.split('/');
  const document = documentNames.find((each) => each === name);
  if (!document) return undefined;
  const list = listNames[document].find((each) => itemsOf(center, each).some(({ id }) => id === entry));
  const place = { document, ...(list ? { list } : {}), entry, field };
  const isThere = entry === 'notice' ? Boolean(center.shop.notice) : list || Object.hasOwn(partsOf(document), entry);
  const schema = unitSchema(place) ?? unitSchema({ ...place, locale: 'en' });
  return schema && (isThere || entry === document) ? place : undefined;
}

/** The fields of texts that a thing has or can have, in their order. */
export function textFieldsOf({ document, list, entry }: Thing): string[] {
  const part = partsOf(document)[list ?? entry];
  const shape = part && shapeOf(part);
  const entries = list && shape?.item ? shapeOf(shape.item).entries : shape?.entries;
  return Object.keys((entries?.fields && shapeOf(entries.fields).entries) ?? {});
}

const listNames: Record<Place['document'], readonly ListName[]> = {
  shop: [],
  policy: ['sections', 'rules', 'reasons', 'ways'],
  faq: ['entries', 'categories'],
};

function partsOf(document: Place['document']): Record<string, GenericSchema> {
  return documentSchemas[document].entries;
}
