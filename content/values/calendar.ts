/**
 * Days as ISO strings: compared with `<`, counted without a time zone.
 *
 * Knows the calendar; does not know why a day matters, nor what time it is.
 */
import { clockFormat, dayFormat } from './formats.ts';
import type { Locale } from './locale.ts';

/** A day as `2026-11-22`. */
export type CalendarDay = string;

/** The days of the week, Monday first, as schema.org names them in lower case. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** One of `weekdays`. */
export type Weekday = (typeof weekdays)[number];

/** How a day is set: `long` is day, month in words and year; `full` has the weekday before it; `short` has no year. */
export type DayStyle = 'short' | 'long' | 'full';

/** Midnight UTC of a day: the form in which a day is handed to Intl, always with `timeZone: 'UTC'`. */
export function instantOf(day: CalendarDay): Date {
  return new Date(day);
}

/** Whether `text` names a day that exists: `2026-02-30` does not. */
export function isCalendarDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isoDay(instantOf(text)) === text;
}

/** The day `days` days after `day`. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  const date = instantOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return isoDay(date) ?? day;
}

/** The day of the week of `day`. */
export function weekday(day: CalendarDay): Weekday {
  return weekdays[(instantOf(day).getUTCDay() + 6) % 7] ?? 'monday';
}

/** The day and the time of day, as `18:05`, that clocks in `timeZone` show at `now`. */
export function wallClock(now: Date, timeZone: string): { day: CalendarDay; time: string } {
  const local = new Date(now.getTime() + offset(now, timeZone));
  return { day: isoDay(local) ?? '', time: `${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}` };
}

/** How far clocks in `timeZone` are ahead of UTC at `now`, in milliseconds. */
export function offset(now: Date, timeZone: string): number {
  const quarter = Math.floor(now.getTime() / quarterHour);
  const known = offsets.get(timeZone);
  if (known?.quarter === quarter) return known.ahead;
  const parts = clockFormat(timeZone).formatToParts(now);
  const [year = 0, month = 1, day, hour, minute] = clockParts.map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  );
  const ahead = Date.UTC(year, month - 1, day, hour, minute) - Math.floor(now.getTime() / 60_000) * 60_000;
  offsets.set(timeZone, { quarter, ahead });
  return ahead;
}

/** Clocks change on the quarter of an hour at most, and Intl takes longer to tell the time than all that asks for it. */
const offsets = new Map<string, { readonly quarter: number; readonly ahead: number }>();
const quarterHour = 900_000;
const clockParts = ['year', 'month', 'day', 'hour', 'minute'] as const;

/** `day` in words of `locale`. */
export function formatDay(day: CalendarDay, locale: Locale, style: DayStyle): string {
  return dayFormat(locale, dayStyles[style]).format(instantOf(day));
}

/** What each style asks of Intl; the `date` formats of messages are the same. */
export const dayStyles = {
  short: { day: 'numeric', month: 'long' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<DayStyle, Intl.DateTimeFormatOptions>;

/** By hand: `toISOString` takes longer than all else that is done to a day. */
function isoDay(date: Date): CalendarDay | undefined {
  const year = date.getUTCFullYear();
  if (Number.isNaN(year)) return undefined;
  return `${String(year).padStart(4, '0')}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
