/** Shows a text or a value, and how it stands in other languages. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import type { Place } from '../../../content/documents/changes.ts';
import { checkTranslation } from '../../../content/documents/check/translation.ts';
import type { Meaning } from '../../../content/documents/draft/meaning.ts';
import { type TextPlace, textsAt } from '../../../content/documents/edit/texts.ts';
import { textFields } from '../../../content/documents/fields.ts';
import type { Finding } from '../../../content/documents/finding.ts';
import { mayChange } from '../../../content/documents/rights.ts';
import { type State, stateOf } from '../../../content/documents/state.ts';
import { unitName } from '../../../content/documents/units.ts';
import type { Locale } from '../../../content/values/locale.ts';
import type { Connection } from '../connections.ts';
import { centerOf } from '../draft.ts';
import { shown } from '../fields.ts';
import { meantIn } from '../meant.ts';
import { Refusal } from '../refusal.ts';
import type { Tab } from '../tab.ts';
import { type Field, fieldOf, type Kind, typed } from '../units.ts';
import type { Shops } from './shop.ts';

/** A text or a value, as the frame shows it. */
export interface FieldView {
  /** Of two views of one field, the later one bears the higher. */
  readonly version: number;
  readonly unit: string;
  readonly place: Place;
  readonly kind: Kind;
  /** What can be chosen, where that is all that can be done. */
  readonly among?: readonly string[];
  readonly locale?: Locale;
  readonly source: Locale;
  readonly text: string;
  /** It is not what is published. */
  readonly changed: boolean;
  /** The text in the first language, where this is a translation. */
  readonly original?: string;
  /** The mark of the source that the translation was made of, where it is another one by now. */
  readonly of?: string;
  /** The text of the first language as it is published, where it is changed. */
  readonly published?: string;
  readonly languages: readonly { readonly locale: Locale; readonly state: State; readonly unreviewed: boolean }[];
  /** What was decided for the translations, where a text in the first language was changed and has some. */
  readonly meaning?: Meaning;
  /** What is found in a translation. */
  readonly findings: readonly Finding[];
  /** The person may not change it. */
  readonly fixed: boolean;
  /** What the person may do instead, in the words of the store. */
  readonly can?: string;
}

/** An open text with all that surrounds it. */
export interface OpenField {
  readonly shops: Shops;
  readonly connection: Connection;
  readonly tab: Pick<Tab, 'unit' | 'visit'>;
}

/** What is open in a tab, in `locale`. */
export async function fieldView({ shops, connection, tab }: OpenField, locale: Locale): Promise<FieldView> {
  const draft = await shops.draft(connection.origin);
  const [opened, center] = [draft.opened.documents, centerOf(draft)];
  const field = findField(center, tab, locale);
  const { place, kind, among } = field;
  const texts = place.locale ? textsAt(center, place) : {};
  const { source, locales } = center.shop;
  const may = (each: Locale): boolean => isAllowed(connection, each, source);
  // what somebody may write comes before what they may read
  const states = Object.keys(texts).length ? [...locales.filter(may), ...locales.filter((each) => !may(each))] : [];
  const before = place.locale ? textsAt(opened, place)[source]?.text : undefined;
  const original = texts[source]?.text;
  const isMoved = before !== undefined && before !== original;
  const fixed = !isAllowed(connection, place.locale, source);
  const { can } = connection.traits;
  const asks = place.locale === source && isMoved && Object.keys(texts).length > 1;
  const languages = await Promise.all(
    states.map(async (each) => ({
      locale: each,
      state: await stateOf(texts, each, source),
      unreviewed: texts[each]?.unreviewed === true,
    })),
  );
  const isStale = languages.some((each) => each.locale === locale && each.state === 'stale');
  const { of } = texts[locale] ?? {};
  return {
    version: draft.version,
    unit: tab.unit ?? '',
    place,
    kind,
    ...(among ? { among } : {}),
    source,
    text: place.locale ? shown(typed(field), locale, center).text : typed(field),
    changed: isChanged(opened, field, locale),
    ...(place.locale ? { locale } : {}),
    ...(place.locale && locale !== source && original ? { original: shown(original, source, center).text } : {}),
    ...(isMoved ? { published: shown(before, source, center).text } : {}),
    ...(isStale && of ? { of } : {}),
    languages,
    ...(asks ? { meaning: await meantIn(draft, place as TextPlace) } : {}),
    findings: findingsOf(center, tab, locale),
    fixed,
    ...(fixed && can ? { can } : {}),
  };
}

/** The field that is open, in `locale`. */
export function findField(center: HelpCenter, { unit = '' }: OpenField['tab'], locale: Locale): Field {
  const field = fieldOf(center, unit, locale);
  if (!field) throw new Refusal('no-text');
  return field;
}

/** The language in which a text is opened that stands there in `locale`: one in which the person may write, if there is one. */
export async function ownLocale({ shops, connection, tab }: OpenField, locale: Locale): Promise<Locale> {
  const center = centerOf(await shops.draft(connection.origin));
  const { source, locales } = center.shop;
  const may = (each: Locale): boolean => isAllowed(connection, each, source);
  if (!findField(center, tab, locale).place.locale || may(locale)) return locale;
  return locales.find(may) ?? locale;
}

/** Whether customers do not see these words or this value yet. */
function isChanged(opened: HelpCenter, field: Field, locale: Locale): boolean {
  const before = fieldOf(opened, unitName(field.place), locale);
  return typed(field) !== (before ? typed(before) : '');
}

/** The store decides; this only spares a person from writing in vain. */
export function isAllowed(
  { traits: { roles, locales = [] } }: Connection,
  locale: Locale | undefined,
  source: Locale,
): boolean {
  return mayChange({ roles, locales }, locale ? { locale } : {}, source, false);
}

function findingsOf(center: HelpCenter, { unit }: OpenField['tab'], locale: Locale): Finding[] {
  const field = textFields(center).find((each) => each.unit === unit);
  const { source } = center.shop;
  const [original, own] = [field?.texts[source]?.text, field?.texts[locale]?.text];
  if (!field || locale === source || original === undefined || own === undefined) return [];
  return checkTranslation(field, { text: original, locale: source }, { text: own, locale });
}
