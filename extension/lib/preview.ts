/** What a page shows in the place of what is changed: through the same parser as what is published. */
import type { HelpCenter } from '../../content/documents/center.ts';
import { applyChanges, type Change, type Place, sameValue, unitMap } from '../../content/documents/changes.ts';
import { reversed } from '../../content/documents/draft/pending.ts';
import { textFields } from '../../content/documents/fields.ts';
import type { PreviewValue } from '../../content/documents/protocol/messages.ts';
import { fill } from '../../content/documents/publish/fill.ts';
import { quotables } from '../../content/documents/quote.ts';
import type { Text } from '../../content/documents/text.ts';
import { unitName } from '../../content/documents/units.ts';
import type { Locale } from '../../content/values/locale.ts';
import type { Previewed } from './previewed.ts';
import { rulePreviews } from './rule-preview.ts';

/** Everything that `changes`, which lead to `center`, change on a page: texts and rules that quote a value as well. */
export async function previewsOf(center: HelpCenter, changes: readonly Change[]): Promise<Previewed[]> {
  const before = applyChanges(center, changes.map(reversed));
  const rules = changes.some(({ place }) => !place.locale || place.list === 'rules')
    ? await rulePreviews(before, center)
    : [];
  const units = new Set(rules.map(({ unit }) => unit));
  const kinds = new Map(textFields(center).map(({ unit, kind }) => [unit, kind]));
  const names = changedNames(before, center);
  const quotes = new RegExp(`\\{\\s*(${names.join('|')})\\s*[,}]`);
  const changed = new Set(changes.map(({ place }) => key(place)));
  const shown = [...unitMap(center).values()].map(async ({ value, ...place }): Promise<Previewed[]> => {
    const unit = unitName(place);
    const kind = kinds.get(unit);
    const { text = '' } = kind && place.locale ? (value as Text) : {};
    if (units.has(unit) || (!changed.has(key(place)) && !(names.length && quotes.test(text)))) return [];
    if (!place.locale) return isPlain(value) ? [{ unit, value: value as PreviewValue }] : [];
    const filled = kind && (await previewOf(center, place.locale, kind, text));
    return filled === undefined ? [] : [{ unit, locale: place.locale, value: filled }];
  });
  const gone = changes.flatMap(({ place, after }) =>
    after === undefined && place.locale && !units.has(unitName(place)) ? [place] : [],
  );
  return [...rules, ...(await Promise.all([...shown, ...gone.map((place) => withoutText(center, place))])).flat()];
}

/** The names by which texts quote what is another value now. */
function changedNames(before: HelpCenter, after: HelpCenter): string[] {
  const known = new Map(quotables(before).map(({ name, value }) => [name, value]));
  return quotables(after).flatMap(({ name, value }) => (sameValue(known.get(name), value) ? [] : [name]));
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
