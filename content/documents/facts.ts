/** What an owner tells that is no text: the shop, its hours and links, the numbers of its policy, and what things have. */
import type { GenericSchema } from 'valibot';
import type { HelpCenter } from './center.ts';
import { type Place, placeKey, unitMap } from './changes.ts';
import type { Thing } from './overview.ts';
import { documentSchemas, shapeOf } from './schemas.ts';
import { type UnitKind, unitKind } from './unit-kind.ts';

/** One thing that is told; without a value it is not told yet. */
export interface Fact {
  readonly place: Omit<Place, 'locale' | 'list'> & { readonly list?: NonNullable<Thing['list']> };
  readonly kind: UnitKind;
  readonly value?: unknown;
}

/** The parts in which facts are shown, in their order. */
export const factParts = ['about', 'contact', 'hours', 'links', 'returns', 'values'] as const;

export type FactPart = (typeof factParts)[number];

/** The facts of a part; also those that are not told yet, but for values, which have names of the shop's own. */
export function factsOf(center: HelpCenter, part: FactPart): Fact[] {
  if (part === 'values') return namesOf(center.shop.values).flatMap((name) => factAt(center, 'shop', 'values', name));
  if (part !== 'returns') return fieldsOf('shop', part).flatMap((name) => factAt(center, 'shop', part, name));
  const general = fieldsOf('policy', 'values').flatMap((name) => factAt(center, 'policy', 'values', name));
  const own = ['returnAddress', 'validFrom', 'countries'].flatMap((name) => factAt(center, 'policy', 'policy', name));
  return [...general, ...own];
}

/** What something has beside its texts, as far as it is told. */
export function factsAt(center: HelpCenter, { document, list, entry }: Thing): Fact[] {
  return [...unitMap(center).values()].flatMap(({ value, ...place }): Fact[] => {
    const isOwn = place.document === document && place.list === list && place.entry === entry && !place.locale;
    const kind = isOwn && unitKind(place, value);
    return kind ? [{ place: place as Fact['place'], kind, value }] : [];
  });
}

function factAt(center: HelpCenter, document: 'shop' | 'policy', entry: string, field: string): Fact[] {
  const place = { document, entry, field };
  const value = unitMap(center).get(placeKey(place))?.value;
  const kind = unitKind(place, value);
  return kind ? [{ place, kind, ...(value === undefined ? {} : { value }) }] : [];
}

function fieldsOf(document: 'shop' | 'policy', part: string): string[] {
  const entries = documentSchemas[document].entries as Record<string, GenericSchema>;
  return namesOf(entries[part] && shapeOf(entries[part]).entries);
}

function namesOf(object: object | undefined): string[] {
  return Object.keys(object ?? {});
}
