/** Finds the unit that a page names, and what kind of thing can be put there. */
import type { HelpCenter } from '../../content/documents/center.ts';
import { type Place, placeKey, unitMap } from '../../content/documents/changes.ts';
import { readTyped, typedValue } from '../../content/documents/edit/typed.ts';
import { namesOf } from '../../content/documents/names.ts';
import { placeNamed } from '../../content/documents/places.ts';
import type { Text } from '../../content/documents/text.ts';
import { unitKind } from '../../content/documents/unit-kind.ts';
import { unitName } from '../../content/documents/units.ts';
import type { Locale } from '../../content/values/locale.ts';

/** What a field takes. */
export type Kind = 'line' | 'prose' | 'words' | 'number' | 'money' | 'day' | 'choice';

/** A unit that can be edited in a field. */
export interface Field {
  readonly place: Place;
  readonly kind: Kind;
  /** What can be chosen, where that is all that can be done. */
  readonly among?: readonly string[];
  /** The shop's first language, in which its numbers are written. */
  readonly source: Locale;
  /** Absent where the text is missing in that language. */
  readonly value?: unknown;
}

type Held = Place & { readonly value?: unknown };

/**
 * The field of `unit` in `locale`; `undefined` if the shop has none, not in that language, or none a field could take.
 * What a rule borrows is changed at its home.
 */
export function fieldOf(center: HelpCenter, unit: string, locale: Locale): Field | undefined {
  const units: readonly Held[] = [...unitMap(center).values()].filter((each) => unitName(each) === unit);
  const empty = placeNamed(center, unit);
  const [first = empty && unitKind({ ...empty, locale }) && { ...empty, locale }] = units;
  const { source, locales } = center.shop;
  if (!first || (first.locale && !locales.includes(locale))) return undefined;
  const home = homeOf(center, first);
  if (home) return fieldOf(center, home, locale);
  const own = first.locale ? { ...first, locale } : first;
  const { value: _, ...place } = { value: undefined, ...own };
  const value = units.find((each) => placeKey(each) === placeKey(own))?.value;
  const kind = askedAs(first);
  return kind && { place, ...kind, source, ...(value === undefined ? {} : { value }) };
}

/** The units for which there is no field, or none in which whoever `may` could write. */
export function closedUnits(center: HelpCenter, may: (locale?: Locale) => boolean): string[] {
  const [mayWrite, mayTell] = [center.shop.locales.some((locale) => may(locale)), may()];
  const heads = new Map([...unitMap(center).values()].map((unit): [string, Held] => [unitName(unit), unit]));
  const isOpen = (unit: Held): boolean =>
    (unit.locale ? mayWrite : mayTell) && (askedAs(unit) ?? homeOf(center, unit)) !== undefined;
  return [...heads].flatMap(([name, unit]) => (isOpen(unit) ? [] : [name]));
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

/** The unit that the number of a rule is borrowed from; nothing for one of its own. */
function homeOf(center: HelpCenter, { value, ...place }: Held): string | undefined {
  if (place.locale || typeof value !== 'string' || unitKind(place, value) || !unitKind(place, 0)) return undefined;
  return namesOf(center).values[value];
}

function askedAs({ value, ...place }: Held): Pick<Field, 'kind' | 'among'> | undefined {
  const asked = unitKind(place, value);
  if (asked?.kind === 'choice') return { kind: 'choice', among: asked.among };
  const kind = kinds.find((each) => each === asked?.kind);
  return kind && { kind };
}

const kinds = ['line', 'prose', 'words', 'number', 'money', 'day'] as const;
