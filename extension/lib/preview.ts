/** What a page shows in the place of what is changed: through the same parser as what is published. */
import type { HelpCenter } from '../../content/documents/center.ts';
import { type Change, type Place, unitMap } from '../../content/documents/changes.ts';
import { textFields } from '../../content/documents/fields.ts';
import type { PreviewValue } from '../../content/documents/protocol/messages.ts';
import { fill } from '../../content/documents/publish/fill.ts';
import type { Text } from '../../content/documents/text.ts';
import { unitName } from '../../content/documents/units.ts';
import type { Locale } from '../../content/values/locale.ts';
import { homeOf } from './units.ts';

/** One unit as it will be. */
export interface Previewed {
  readonly unit: string;
  /** The language of the text. */
  readonly locale?: Locale;
  /** The language of the page in which that text is shown, where it is another. */
  readonly shownIn?: Locale;
  readonly value: PreviewValue;
}

/** Everything that `changes`, which lead to `center`, change on a page: texts that quote a changed value as well. */
export async function previewsOf(center: HelpCenter, changes: readonly Change[]): Promise<Previewed[]> {
  const kinds = new Map(textFields(center).map(({ unit, kind }) => [unit, kind]));
  const names = changes.filter(({ place }) => !place.locale).map(({ place }) => place.field);
  const quotes = new RegExp(`\\{\\s*(${names.join('|')})\\s*[,}]`);
  const changed = new Set(changes.map(({ place }) => key(place)));
  const all = [...unitMap(center).values()];
  const shown = all.map(async ({ value, ...place }): Promise<Previewed[]> => {
    const unit = unitName(place);
    const kind = kinds.get(unit);
    const { text = '' } = kind && place.locale ? (value as Text) : {};
    const home = names.includes(String(value)) && homeOf(center, { ...place, value });
    if (home)
      return all.flatMap((each) => (unitName(each) === home ? [{ unit, value: each.value as PreviewValue }] : []));
    if (!changed.has(key(place)) && !(names.length && quotes.test(text))) return [];
    if (!place.locale) return isPlain(value) ? [{ unit, value: value as PreviewValue }] : [];
    const filled = kind && (await previewOf(center, place.locale, kind, text));
    return filled === undefined ? [] : [{ unit, locale: place.locale, value: filled }];
  });
  const gone = changes.flatMap(({ place, after }) => (after === undefined && place.locale ? [place] : []));
  return (await Promise.all([...shown, ...gone.map((place) => withoutText(center, place))])).flat();
}

/** What readers see of a text that is gone in their language: another language, or nothing. */
async function withoutText(center: HelpCenter, { locale = '', ...place }: Place): Promise<Previewed[]> {
  const unit = unitName(place);
  const field = textFields(center).find((each) => each.unit === unit);
  const filled = field && (await fill(center, locale, { [field.kind]: field.texts }).catch(() => undefined));
  if (!filled) return [{ unit, locale, value: null }];
  return [{ unit, locale: filled.marks.lang ?? locale, shownIn: locale, value: filled[field.kind] }];
}

/** A text as it will be shown; `undefined` while it cannot be read. */
async function previewOf(
  center: HelpCenter,
  locale: Locale,
  kind: 'line' | 'prose',
  text: string,
): Promise<PreviewValue | undefined> {
  try {
    const filled = await fill(center, locale, { [kind]: { [locale]: { text } } });
    return filled?.[kind];
  } catch {
    return undefined;
  }
}

function key(place: Place): string {
  return `${unitName(place)}:${place.locale ?? ''}`;
}

function isPlain(value: unknown): boolean {
  return (
    ['string', 'number'].includes(typeof value) || (typeof value === 'object' && value !== null && 'amount' in value)
  );
}
