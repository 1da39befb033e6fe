/** Finds the unit that a page names, and what kind of thing can be put there. */
import type { HelpCenter } from '../../content/documents/center.ts';
import { type Place, placeKey, unitMap } from '../../content/documents/changes.ts';
import { readTyped, typedValue } from '../../content/documents/edit/typed.ts';
import { placeNamed } from '../../content/documents/places.ts';
import type { Text } from '../../content/documents/text.ts';
import { unitKind } from '../../content/documents/unit-kind.ts';
import { unitName } from '../../content/documents/units.ts';
import type { Locale } from '../../content/values/locale.ts';

/** What a field takes. */
export type Kind = 'line' | 'prose' | 'words' | 'number' | 'money';

/** A unit that can be edited in a field. */
export interface Field {
  readonly place: Place;
  readonly kind: Kind;
  /** The shop's first language, in which its numbers are written. */
  readonly source: Locale;
  /** Absent where the text is missing in that language. */
  readonly value?: unknown;
}

/** The field of `unit` in `locale`; `undefined` if the shop has none, not in that language, or none a field could take. */
export function fieldOf(center: HelpCenter, unit: string, locale: Locale): Field | undefined {
  const units: readonly (Place & { readonly value?: unknown })[] = [...unitMap(center).values()].filter(
    (each) => unitName(each) === unit,
  );
  const empty = placeNamed(center, unit);
  const [first = empty && unitKind({ ...empty, locale }) && { ...empty, locale }] = units;
  const { source, locales } = center.shop;
  if (!first || (first.locale && !locales.includes(locale))) return undefined;
  const own = first.locale ? { ...first, locale } : first;
  const { value: _, ...place } = { value: undefined, ...own };
  const value = units.find((each) => placeKey(each) === placeKey(own))?.value;
  const kind = kindOf(first);
  return kind && { place, kind, source, ...(value === undefined ? {} : { value }) };
}

/** The words of a text, or a value as it is typed. */
export function typed({ kind, value, source }: Field): string {
  if (kind === 'line' || kind === 'prose') return value === undefined ? '' : (value as Text).text;
  return typedValue(value, source);
}

/** What stands for `text` in a field that is no text in a language; `undefined` if it cannot. */
export function readAs({ place, value, source }: Field, text: string): unknown {
  return readTyped(place, text, source, value);
}

function kindOf({ value, ...place }: Place & { readonly value?: unknown }): Kind | undefined {
  if (place.locale) {
    const kind = unitKind(place)?.kind;
    return kind === 'line' || kind === 'prose' ? kind : undefined;
  }
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'words';
  return typeof value === 'object' && value !== null && 'amount' in value ? 'money' : undefined;
}
