/** Formatters of Intl, each made once: making one costs a hundred times what using it does. */
import { intlLocale, type Locale } from './locale.ts';

const made = new Map<string, unknown>();

/** Writes numbers of `locale`. */
export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(intlLocale(locale), options));
}

/** Writes days of `locale`, as midnight UTC. */
export function dayFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const inUtc = { ...options, timeZone: 'UTC' };
  return once(`day ${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(intlLocale(locale), inUtc));
}

/** Writes the day and the time that clocks in `timeZone` show, as numbers. */
export function clockFormat(timeZone: string): Intl.DateTimeFormat {
  return once(`clock ${timeZone}`, () => new Intl.DateTimeFormat('en-CA', { ...clock, timeZone }));
}

/** Tells the plural category of a number in `locale`. */
export function pluralRules(locale: Locale, type: Intl.PluralRuleType): Intl.PluralRules {
  return once(`plural ${locale} ${type}`, () => new Intl.PluralRules(intlLocale(locale), { type }));
}

const clock = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

function once<Format>(key: string, make: () => Format): Format {
  const known = made.get(key) as Format | undefined;
  if (known) return known;
  const format = make();
  made.set(key, format);
  return format;
}
