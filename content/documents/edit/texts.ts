/** Changes texts, and what is kept of how they stand to their source. */

import type { Locale } from '../../values/locale.ts';
import type { HelpCenter } from '../center.ts';
import { applyChanges, type Change, type Place, placeKey, unitMap } from '../changes.ts';
import { sourceHash, stateOf } from '../state.ts';
import type { Text, Texts } from '../text.ts';

/** Where a text stands in one language. */
export type TextPlace = Place & { readonly locale: Locale };

/** What a change does. */
export interface TextEdit {
  /** Of a source: whether only its words changed, so that translations stay good; the meaning, unless it is said. */
  readonly changes?: 'words' | 'meaning';
  /** Of a source whose meaning changed: readers of a translation get another language until somebody has looked. */
  readonly hide?: boolean;
  /** Of a translation: whoever writes it does not speak the language. */
  readonly unreviewed?: boolean;
}

/** `center` with another text at `place`; without words the text is taken away. */
export async function changeText(
  center: HelpCenter,
  place: TextPlace,
  words: string,
  edit: TextEdit = {},
): Promise<HelpCenter> {
  const texts = textsAt(center, place);
  if (texts[place.locale]?.text === words) return center;
  const { source } = center.shop;
  if (place.locale !== source)
    return withTexts(center, place, { [place.locale]: await translation(texts, source, words, edit) });
  if (!/\S/.test(words)) return withTexts(center, place, { [source]: undefined });
  const followers = await translations(texts, source, words, edit);
  return withTexts(center, place, { ...followers, [source]: { ...texts[source], text: words } });
}

/** `center` with a translation that somebody found to be right as it is. */
export async function confirmText(center: HelpCenter, place: TextPlace): Promise<HelpCenter> {
  const texts = textsAt(center, place);
  const text = texts[place.locale]?.text;
  if (text === undefined) return center;
  return withTexts(center, place, { [place.locale]: await translation(texts, center.shop.source, text, {}) });
}

/** The field at `place` in all its languages. */
export function textsAt(center: HelpCenter, place: Omit<Place, 'locale'>): Texts {
  const key = placeKey({ ...place, locale: '' });
  const units = [...unitMap(center).values()].filter(
    (unit) => unit.locale && placeKey({ ...unit, locale: '' }) === key,
  );
  return Object.fromEntries(units.map(({ locale = '', value }) => [locale, value as Text]));
}

type Changed = { readonly [locale: Locale]: Text | undefined };

function withTexts(center: HelpCenter, place: TextPlace, texts: Changed): HelpCenter {
  const changes = Object.entries(texts).map(
    ([locale, after]): Change => ({ place: { ...place, locale }, ...(after ? { after } : {}) }),
  );
  return applyChanges(center, changes);
}

async function translation(texts: Texts, source: Locale, words: string, edit: TextEdit): Promise<Text | undefined> {
  if (!/\S/.test(words)) return undefined;
  const original = texts[source];
  const of = original && (await sourceHash(original.text));
  return { text: words, ...(of ? { of } : {}), ...(edit.unreviewed ? { unreviewed: true } : {}) };
}

/** What a new source text does to its translations. */
async function translations(
  texts: Texts,
  source: Locale,
  words: string,
  { changes, hide }: TextEdit,
): Promise<Changed> {
  const of = await sourceHash(words);
  const changed: Record<Locale, Text> = {};
  for (const [locale, text] of Object.entries(texts)) {
    if (locale === source) continue;
    const isCurrent = (await stateOf(texts, locale, source)) === 'current';
    if (changes === 'words' && isCurrent) changed[locale] = { ...text, of };
    else if (changes !== 'words' && hide && text.of !== of) changed[locale] = { ...text, hide: true };
  }
  return changed;
}
