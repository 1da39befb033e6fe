/** Finds the unit that a page names, and what kind of thing can be put there. */
import type { HelpCenter } from '../../content/documents/center.ts';
import { type Place, placeKey, unitMap } from '../../content/documents/changes.ts';
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
  /** Absent where the text is missing in that language. */
  readonly value?: unknown;
}

/** The field of `unit` in `locale`; `undefined` if the documents have none, or none that a field could take. */
export function fieldOf(center: HelpCenter, unit: string, locale: Locale): Field | undefined {
  const units: readonly (Place & { readonly value?: unknown })[] = [...unitMap(center).values()].filter(
    (each) => unitName(each) === unit,
  );
  const empty = placeNamed(center, unit);
  const [first = empty && unitKind({ ...empty, locale }) && { ...empty, locale }] = units;
  if (!first) return undefined;
  const own = first.locale ? { ...first, locale } : first;
  const { value: _, ...place } = { value: undefined, ...own };
  const value = units.find((each) => placeKey(each) === placeKey(own))?.value;
  const kind = kindOf(first);
  return kind && { place, kind, ...(value === undefined ? {} : { value }) };
}

/** The words of a text, or a value as it is typed. */
export function typed({ kind, value }: Field): string {
  if (value === undefined) return '';
  if (kind === 'line' || kind === 'prose') return (value as Text).text;
  return kind === 'money' ? String((value as { amount: number }).amount / 100) : String(value);
}

/** What stands for `text` in a field that is no text in a language; `undefined` if it cannot. */
export function readAs({ kind, value }: Field, text: string): unknown {
  if (kind === 'words') return text.trim() || undefined;
  const number = Number(text.trim().replace(',', '.'));
  if (!/\d/.test(text) || !Number.isFinite(number)) return undefined;
  return kind === 'money' ? { ...(value as object), amount: Math.round(number * 100) } : number;
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
