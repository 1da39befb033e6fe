/** Takes what is typed into a field; what somebody typed elsewhere meanwhile is merged in, never overwritten. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import { type Meaning, meaningOf, withMeaning } from '../../../content/documents/draft/meaning.ts';
import { changeText, confirmText, type TextPlace } from '../../../content/documents/edit/texts.ts';
import { setValue } from '../../../content/documents/edit/values.ts';
import { strayMarks } from '../../../content/documents/marks.ts';
import { mergeParagraphs } from '../../../content/documents/merge/paragraphs.ts';
import { parseText, TextSyntaxError } from '../../../content/values/icu.ts';
import type { Locale } from '../../../content/values/locale.ts';
import { beforeVisit, centerOf, type Draft } from '../draft.ts';
import { shown, written } from '../fields.ts';
import { Refusal } from '../refusal.ts';
import { type Field, readAs, typed } from '../units.ts';
import { type FieldView, fieldView, findField, isAllowed, type OpenField } from './field.ts';

/** What was typed, and over what. */
export interface Typing {
  readonly locale: Locale;
  readonly text: string;
  /** What the field showed before. */
  readonly before: string;
}

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
  const { shops, connection, tab } = open;
  const { locale } = typing;
  const visit = `${tab.visit} ${locale}`;
  const told = { merged: false, unreadable: false, kept: true };
  await shops.edit(connection.origin, visit, async (draft) => {
    const center = centerOf(draft);
    const field = findField(center, tab, locale);
    const { place } = field;
    const { source } = center.shop;
    if (!isAllowed(connection, place.locale, source)) throw new Refusal('not-yours');
    if (!place.locale) {
      const value = typedValue(field, typing);
      told.unreadable = value === undefined;
      told.kept = value !== undefined;
      return value === undefined ? center : setValue(center, place, value);
    }
    const { words, merged } = wordsOf(center, field, typing);
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
  await shops.edit(connection.origin, visit, (draft) => {
    const center = centerOf(draft);
    const { place } = findField(center, tab, source);
    if (!place.locale || !isAllowed(connection, source, source)) throw new Refusal('not-yours');
    return decided(draft, center, place as TextPlace, visit, meaning);
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
  const decision = meaning ?? (await meaningOf({ opened, now: centerOf(draft) }, place));
  return withMeaning({ opened, before, now }, place, decision);
}

/** The text as it is kept; what was typed and what stands there now have to go together. */
function wordsOf(
  center: HelpCenter,
  field: Field,
  { locale, text, before }: Typing,
): { readonly words: string; readonly merged: boolean } {
  const old = typed(field);
  const there = shown(old, locale, center);
  const isOther = before !== there.text && text !== there.text;
  const merged = isOther ? mergeParagraphs(before, text, there.text) : text;
  if (merged === undefined) throw new Refusal('typed-elsewhere');
  return { words: written(merged, there, old), merged: merged !== text };
}

function typedValue(field: Field, { text, before }: Typing): unknown {
  const there = typed(field);
  if (before !== there && text !== there) throw new Refusal('typed-elsewhere');
  return readAs(field, text);
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
