/** Takes what is typed into a field; what somebody typed elsewhere meanwhile is merged in, never overwritten. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import { type Meaning, withMeaning } from '../../../content/documents/draft/meaning.ts';
import { changeText, confirmText, type TextPlace } from '../../../content/documents/edit/texts.ts';
import { setValue } from '../../../content/documents/edit/values.ts';
import { strayMarks } from '../../../content/documents/marks.ts';
import { isReadable } from '../../../content/values/icu.ts';
import type { Locale } from '../../../content/values/locale.ts';
import { beforeVisit, centerOf, type Draft, inVisit } from '../draft.ts';
import { meantIn, withMeant } from '../meant.ts';
import { Refusal } from '../refusal.ts';
import type { Field } from '../units.ts';
import { type FieldView, fieldView, findField, isAllowed, type OpenField } from './field.ts';
import { type Typing, typedValue, typedWords, type Written } from './typed.ts';

/** What stands there now. */
export interface Typed {
  readonly view: FieldView;
  /** Somebody changed it elsewhere meanwhile, and that is in it now. */
  readonly merged: boolean;
  /** It cannot be shown as it is. */
  readonly unreadable: boolean;
  /** A text is kept even if it cannot be shown; a value that is none is not. */
  readonly kept: boolean;
}

/** Takes what was typed; a text that cannot be read is kept all the same, and said to be so. */
export async function typeField(open: OpenField, typing: Typing): Promise<Typed> {
  return writeField(open, typing.locale, (center, field) =>
    field.place.locale ? typedWords(center, field, typing) : { value: typedValue(field, typing) },
  );
}

/** Writes a field anew from what stands there. */
export async function writeField(
  open: OpenField,
  locale: Locale,
  make: (center: HelpCenter, field: Field) => Written,
): Promise<Typed> {
  const { shops, connection, tab } = open;
  const visit = `${tab.visit} ${locale}`;
  const told = { merged: false, unreadable: false, kept: true };
  await shops.edit(connection.origin, visit, async (draft) => {
    const center = centerOf(draft);
    const field = findField(center, tab, locale);
    const { place } = field;
    const { source } = center.shop;
    if (!isAllowed(connection, place.locale, source)) throw new Refusal('not-yours');
    const made = make(center, field);
    if ('value' in made) {
      told.unreadable = made.value === undefined;
      told.kept = made.value !== undefined;
      return made.value === undefined ? center : setValue(center, place, made.value);
    }
    const { words, merged } = made;
    if (strayMarks(words).length) throw new Refusal('mark-broken');
    told.merged = merged;
    told.unreadable = !isReadable(words);
    if (!/\S/.test(words) && locale === source) throw new Refusal('empty');
    const now = await changeText(center, place as TextPlace, words);
    return locale === source ? decided(draft, now, place as TextPlace, visit) : now;
  });
  return { view: await fieldView(open, locale), ...told };
}

/** Says what a change of the first language means for its translations. */
export async function meanField(open: OpenField, meaning: Meaning): Promise<FieldView> {
  const { shops, connection, tab } = open;
  const { source } = (await shops.draft(connection.origin)).opened.documents.shop;
  const visit = `${tab.visit} ${source}`;
  await shops.change(connection.origin, async (draft) => {
    const center = centerOf(draft);
    const { place } = findField(center, tab, source);
    if (!place.locale || !isAllowed(connection, source, source)) throw new Refusal('not-yours');
    const made = await decided(draft, center, place as TextPlace, visit, meaning);
    return withMeant(inVisit(draft, made, visit), place, meaning);
  });
  return fieldView(open, source);
}

/** Takes a translation for right as it is. */
export async function confirmField(open: OpenField, locale: Locale): Promise<FieldView> {
  const { shops, connection, tab } = open;
  await shops.edit(connection.origin, `${tab.visit} confirmed ${locale}`, (draft) => {
    const center = centerOf(draft);
    const { place } = findField(center, tab, locale);
    if (!place.locale || !isAllowed(connection, locale, center.shop.source)) throw new Refusal('not-yours');
    return confirmText(center, place as TextPlace);
  });
  return fieldView(open, locale);
}

/** `now` with the decision that was made for the text at `place`, or with another one. */
async function decided(
  draft: Draft,
  now: HelpCenter,
  place: TextPlace,
  visit: string,
  meaning?: Meaning,
): Promise<HelpCenter> {
  const opened = draft.opened.documents;
  const before = centerOf(beforeVisit(draft, visit));
  const decision = meaning ?? (await meantIn(draft, place));
  return withMeaning({ opened, before, now }, place, decision);
}
