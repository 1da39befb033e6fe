/** What all documents are made of: ids, ranks and texts in many languages. */
import * as v from 'valibot';
import { isCalendarDay } from '../values/calendar.ts';
import { idShape } from './ids.ts';

/** The longest text, in characters: a long answer, never a hang. */
export const longestText = 20_000;

/** `[a-z0-9-]`, 1 to 64 characters, never reused. */
export const Id = v.pipe(v.string(), v.regex(idShape, 'id'));

/** A fractional key: things are shown in the order of their ranks, compared character by character. */
export const Rank = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{1,64}$/, 'rank'));

/** A BCP 47 tag of the shape that documents use. */
export const LocaleTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'locale'));

/** Whether `tag` is one. */
export function isLocaleTag(tag: string): boolean {
  return v.is(LocaleTag, tag);
}

/** A day that exists, as `2026-11-22`. */
export const Day = v.pipe(v.string(), v.check(isCalendarDay, 'day'));

/** The first twelve hex digits of a SHA-256, as `sourceHash` makes them. */
export const SourceHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, 'hash'));

/** One text in one language, and how it stands to its source. */
export const Text = v.strictObject({
  /** ICU MessageFormat; Markdown where the field is prose. */
  text: v.pipe(v.string(), v.regex(/\S/, 'empty'), v.maxLength(longestText, 'too-long')),
  /** The hash of the source text that this one translates; absent in the source language. */
  of: v.optional(SourceHash),
  /** Nobody who speaks the language has read it yet. */
  unreviewed: v.optional(v.literal(true)),
  /** While stale it is not shown: the reader gets the fallback language. */
  hide: v.optional(v.literal(true)),
});

/** A field in the languages it has. */
export const Texts = v.record(LocaleTag, Text);

/** The search terms of an entry, a language each. */
export const Terms = v.record(LocaleTag, v.array(v.pipe(v.string(), v.regex(/\S/, 'empty'))));

/** An amount in minor units with its currency. */
export const MoneyValue = v.strictObject({
  amount: v.pipe(v.number(), v.safeInteger('integer'), v.minValue(0, 'negative')),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'currency')),
});

/** A value that texts quote by its name: a number, an amount, a day, or words without a language. */
export const Value = v.union([v.pipe(v.number(), v.finite('number')), MoneyValue, v.pipe(v.string(), v.minLength(1))]);

export type Text = v.InferOutput<typeof Text>;
export type Texts = v.InferOutput<typeof Texts>;
export type Value = v.InferOutput<typeof Value>;
