/** Days and times in words of any language that Intl knows, in one form. */
import { dayFormat } from '../../../values/formats.ts';
import type { Locale } from '../../../values/locale.ts';

/** A day or a time as it is written, and as it is compared: `31.12.2026`, `17:30`. */
export interface Moment {
  readonly written: string;
  readonly value: string;
}

/** The days and times in `words`, and the words without them. */
export function momentsIn(words: string, locale: Locale): { moments: Moment[]; rest: string } {
  const moments: Moment[] = [];
  let rest = words;
  const take = (shape: RegExp, formOf: (groups: readonly string[]) => string | undefined): void => {
    rest = rest.replace(shape, (written: string, ...found: (string | number | undefined)[]) => {
      const value = formOf(found.map((group) => String(group ?? '')));
      if (value === undefined) return written;
      moments.push({ written: written.trim(), value });
      return ' ';
    });
  };
  take(/\b(\d{4})-(\d{2})-(\d{2})\b/g, ([year, month, day]) => dayOf(day, month, year));
  take(/\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/g, ([day, , month, year]) => dayOf(day, month, year));
  const { dayFirst, monthFirst, monthOf } = months(locale);
  take(dayFirst, ([day, name, year]) => dayOf(day, monthOf(name), year));
  take(monthFirst, ([name, day, year]) => dayOf(day, monthOf(name), year));
  take(/\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])(?:m\b|\.m\.)/gi, ([hours, minutes, half]) =>
    clock((Number(hours) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0), minutes),
  );
  take(/(?<![\d.,])(\d{1,2})[:h](\d{2})(?!\d)/g, ([hours, minutes]) => clock(Number(hours), minutes));
  return { moments, rest };
}

function dayOf(day = '', month = '', year = ''): string | undefined {
  const [first, second] = Number(month) > 12 ? [Number(month), Number(day)] : [Number(day), Number(month)];
  if (first < 1 || first > 31 || second < 1 || second > 12) return undefined;
  return `${first}.${second}.${year}`;
}

/** A full hour is a number like others: `9:00` in one language is `9` in another. */
function clock(hours: number, minutes = ''): string | undefined {
  if (hours > 24 || Number(minutes) > 59) return undefined;
  return Number(minutes) ? `${hours}:${minutes}` : String(hours);
}

interface Months {
  readonly dayFirst: RegExp;
  readonly monthFirst: RegExp;
  readonly monthOf: (name?: string) => string;
}

const known = new Map<Locale, Months>();

/** The names of months, alone and in a date, whole and short. */
function months(locale: Locale): Months {
  const found = known.get(locale);
  if (found) return found;
  const names = new Map<string, string>();
  for (let month = 12; month >= 1; month--) {
    const day = new Date(Date.UTC(2026, month - 1, 1));
    for (const style of ['short', 'long'] as const)
      for (const options of [{ month: style }, { day: 'numeric', month: style }] as const) {
        const part = dayFormat(locale, options)
          .formatToParts(day)
          .find(({ type }) => type === 'month');
        if (part && /^\p{L}{3}/u.test(part.value))
          names.set(part.value.toLowerCase().replace(/\.$/, ''), String(month));
      }
  }
  const name = `(${[...names.keys()].sort((a, b) => b.length - a.length).join('|')})`;
  const day = '(\\d{1,2})(?:st|nd|rd|th|º|\\.)?';
  const year = '(?:,?\\s+(?:de )?(\\d{4}))?';
  const made = {
    dayFirst: new RegExp(`(?<!\\d)${day}\\s+(?:de |of )?${name}(?!\\p{L})${year}`, 'giu'),
    monthFirst: new RegExp(`(?<!\\p{L})${name}\\s+${day}(?!\\d)${year}`, 'giu'),
    monthOf: (month = '') => names.get(month.toLowerCase()) ?? '',
  };
  known.set(locale, made);
  return made;
}
