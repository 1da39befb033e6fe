/** Answers the frame over a text. */

import type { HelpCenter } from '../../../content/documents/center.ts';
import { checkTranslation } from '../../../content/documents/check/translation.ts';
import { changeText, confirmText, type TextPlace, textsAt } from '../../../content/documents/edit/texts.ts';
import { setValue } from '../../../content/documents/edit/values.ts';
import { textFields } from '../../../content/documents/fields.ts';
import type { Finding } from '../../../content/documents/finding.ts';
import { type State, stateOf } from '../../../content/documents/state.ts';
import { parseText, TextSyntaxError } from '../../../content/values/icu.ts';
import type { Locale } from '../../../content/values/locale.ts';
import type { Connection } from '../connections.ts';
import { centerOf, type Draft } from '../draft.ts';
import { shown, written } from '../fields.ts';
import { Refusal } from '../refusal.ts';
import type { Meaning } from '../requests/parts.ts';
import { type Field, fieldOf, type Kind, readAs, typed } from '../units.ts';
import type { Shops } from './shop.ts';
import type { Tab } from './tabs.ts';

/** A text or a value, as the frame shows it. */
export interface FieldView {
  readonly unit: string;
  readonly kind: Kind;
  readonly locale?: Locale;
  readonly source: Locale;
  readonly text: string;
  /** The text in the first language, where this is a translation. */
  readonly original?: string;
  /** The text of the first language as it is published, where it is changed. */
  readonly published?: string;
  readonly languages: readonly { readonly locale: Locale; readonly state: State; readonly unreviewed: boolean }[];
  /** A text in the first language was changed, and has translations for which that can mean something. */
  readonly asks: boolean;
  /** What is found in a translation. */
  readonly findings: readonly Finding[];
  /** The person may not change it. */
  readonly fixed: boolean;
}

/** An open text with all that surrounds it. */
export interface OpenField {
  readonly shops: Shops;
  readonly connection: Connection;
  readonly tab: Tab;
}

/** What is open in a tab, in `locale`. */
export async function fieldView({ shops, connection, tab }: OpenField, locale: Locale): Promise<FieldView> {
  const draft = await shops.draft(connection.origin);
  const center = centerOf(draft);
  const field = find(center, tab, locale);
  const { place, kind } = field;
  const texts = place.locale ? textsAt(center, place) : {};
  const { source, locales } = center.shop;
  const states = Object.keys(texts).length ? locales : [];
  const before = place.locale ? textsAt(draft.opened.documents, place)[source]?.text : undefined;
  const original = texts[source]?.text;
  const words = (text: string): string => (place.locale ? shown(text, locale, center).text : text);
  return {
    unit: tab.unit ?? '',
    kind,
    source,
    text: words(typed(field)),
    ...(place.locale ? { locale } : {}),
    ...(place.locale && locale !== source && original ? { original: shown(original, source, center).text } : {}),
    ...(before !== undefined && before !== original ? { published: shown(before, source, center).text } : {}),
    languages: await Promise.all(
      states.map(async (each) => ({
        locale: each,
        state: await stateOf(texts, each, source),
        unreviewed: texts[each]?.unreviewed === true,
      })),
    ),
    asks: place.locale === source && before !== undefined && before !== original && Object.keys(texts).length > 1,
    findings: findingsOf(center, tab, locale),
    fixed: !isAllowed(connection, place.locale, source),
  };
}

/** Takes what was typed; a text that cannot be read is kept all the same, and said to be so. */
export async function typeField(
  { shops, connection, tab }: OpenField,
  { locale, text, meaning }: { locale: Locale; text: string; meaning: Meaning },
): Promise<{ readonly draft: Draft; readonly unreadable?: true }> {
  let unreadable = false;
  const draft = await shops.edit(connection.origin, `${tab.visit} ${locale}`, async (center) => {
    const field = find(center, tab, locale);
    const { place } = field;
    if (!isAllowed(connection, place.locale, center.shop.source)) throw new Refusal('not-yours');
    if (!place.locale) {
      const value = readAs(field, text);
      unreadable = value === undefined;
      return value === undefined ? center : setValue(center, place, value);
    }
    const before = typed(field);
    const words = written(text, shown(before, locale, center), before);
    unreadable = !isReadable(words);
    if (!/\S/.test(words) && locale === center.shop.source) throw new Refusal('no-text');
    const edit = meaning === 'same' ? ({ changes: 'words' } as const) : { hide: meaning === 'hidden' };
    return changeText(center, place as TextPlace, words, edit);
  });
  return unreadable ? { draft, unreadable } : { draft };
}

/** Takes a translation for right as it is. */
export function confirmField({ shops, connection, tab }: OpenField, locale: Locale): Promise<Draft> {
  return shops.edit(connection.origin, `${tab.visit} confirmed ${locale}`, (center) => {
    const { place } = find(center, tab, locale);
    if (!place.locale || !isAllowed(connection, locale, center.shop.source)) throw new Refusal('not-yours');
    return confirmText(center, place as TextPlace);
  });
}

function findingsOf(center: HelpCenter, { unit }: Tab, locale: Locale): Finding[] {
  const field = textFields(center).find((each) => each.unit === unit);
  const { source } = center.shop;
  const [original, own] = [field?.texts[source]?.text, field?.texts[locale]?.text];
  if (!field || locale === source || original === undefined || own === undefined) return [];
  return checkTranslation(field, { text: original, locale: source }, { text: own, locale });
}

function find(center: HelpCenter, { unit = '' }: Tab, locale: Locale): Field {
  const field = fieldOf(center, unit, locale);
  if (!field) throw new Refusal('no-text');
  return field;
}

/** The store decides; this only spares a person from writing in vain. */
function isAllowed(
  { traits: { roles, locales = [] } }: Connection,
  locale: Locale | undefined,
  source: Locale,
): boolean {
  if (roles.includes('owner') || roles.includes('texts')) return true;
  return roles.includes('translations') && locale !== undefined && locale !== source && locales.includes(locale);
}

function isReadable(text: string): boolean {
  try {
    parseText(text);
    return true;
  } catch (error) {
    if (error instanceof TextSyntaxError) return false;
    throw error;
  }
}
