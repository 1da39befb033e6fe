/** What was typed into a field, as it is kept: it and what stands there now have to go together. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import { mergeParagraphs } from '../../../content/documents/merge/paragraphs.ts';
import { usualQuote } from '../../../content/documents/usual-quote.ts';
import { TextSyntaxError } from '../../../content/values/icu.ts';
import type { Locale } from '../../../content/values/locale.ts';
import { pluralsIn, withPluralForm } from '../../../content/values/plural-forms.ts';
import { shown, written } from '../fields.ts';
import { Refusal } from '../refusal.ts';
import { type Field, readAs, typed } from '../units.ts';

/** What was typed, and over what. */
export interface Typing {
  readonly locale: Locale;
  readonly text: string;
  /** What the field showed before. */
  readonly before: string;
  /** A value of the shop that was put in where the cursor stood. */
  readonly insert?: { readonly at: number; readonly name: string };
}

/** Words for one form of the plural `at`, and those that the form had when they were typed. */
export interface TypedForm {
  readonly at: number;
  readonly form: string;
  readonly words: string;
  readonly before: string;
}

/** What is to stand in a field: words, or a value; `undefined` for what is none. */
export type Written = { readonly words: string; readonly merged: boolean } | { readonly value: unknown };

/** The words of a text. */
export function typedWords(center: HelpCenter, field: Field, { locale, text, before, insert }: Typing): Written {
  const old = typed(field);
  const there = shown(old, locale, center);
  const marks = insert ? [{ shown: '⟦+⟧', written: usualQuote(center, insert.name, locale) }] : [];
  const mine = insert ? [text.slice(0, insert.at), text.slice(insert.at)].join('⟦+⟧') : text;
  const isOther = before !== there.text && mine !== there.text;
  const merged = isOther ? mergeParagraphs(before, mine, there.text) : mine;
  if (merged === undefined) throw new Refusal('typed-elsewhere');
  return { words: written(merged, { ...there, marks: [...there.marks, ...marks] }, old), merged: merged !== mine };
}

/** The words of a text with another form of a plural, unless somebody wrote that form meanwhile. */
export function typedForm({ place, ...field }: Field, { at, form, words, before }: TypedForm): Written {
  const old = typed({ place, ...field });
  const plural = pluralsIn(old, place.locale ?? field.source).find((each) => each.at === at);
  const there = plural?.forms.find((each) => each.form === form)?.words;
  if (there !== before && there !== words) throw new Refusal('typed-elsewhere');
  try {
    return { words: withPluralForm(old, at, form, words), merged: false };
  } catch (error) {
    throw error instanceof TextSyntaxError ? new Refusal('not-a-value') : error;
  }
}

/** The value of a field that has no language. */
export function typedValue(field: Field, { text, before }: Typing): unknown {
  const there = typed(field);
  if (before !== there && text !== there) throw new Refusal('typed-elsewhere');
  return readAs(field, text);
}
