/**
 * What the fields of a request are made of.
 *
 * A line has no line breaks, so that it can stand in the header of a mail; no text has what a database would refuse.
 */
import * as v from 'valibot';
import { isTimeZone } from '../../values/time-zone.ts';

/** One line of text, not empty. */
export function line(longest: number) {
  return v.pipe(
    v.string(),
    v.regex(/\S/, 'empty'),
    v.maxLength(longest, 'too-long'),
    v.check((text) => !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text), 'characters'),
  );
}

/** Text of several lines, not empty. */
export function prose(longest: number) {
  return v.pipe(
    v.string(),
    v.regex(/\S/, 'empty'),
    v.maxLength(longest, 'too-long'),
    v.check((text) => !/[\p{Cs}]|(?![\n\r\t])\p{Cc}/u.test(text), 'characters'),
  );
}

/** A whole number from 1. */
export function count(most: number) {
  return v.pipe(v.number(), v.safeInteger('integer'), v.minValue(1, 'too-few'), v.maxValue(most, 'too-many'));
}

/** ISO 3166-1. */
export const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'country'));

/** An instant with its offset, as `2026-11-12T22:41:00+01:00`. */
export const Instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/, 'instant'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'instant'),
);

/** IANA name, as `Europe/Warsaw`. */
export const TimeZone = v.pipe(v.string(), v.maxLength(64, 'too-long'), v.check(isTimeZone, 'time-zone'));

/** Random and safe in an address. */
export function token(least: number) {
  return v.pipe(v.string(), v.regex(new RegExp(`^[A-Za-z0-9_-]{${least},64}$`), 'token'));
}
