/** How texts of a language write a value, so that it can be put into another text as it is usual there. */
import { parse } from '@formatjs/icu-messageformat-parser';
import { isCalendarDay } from '../values/calendar.ts';
import type { Locale } from '../values/locale.ts';
import type { HelpCenter } from './center.ts';
import { textFields } from './fields.ts';
import { quotables } from './quote.ts';

/** The notation of the value `name` in `locale`: as most texts of that language have it, with its plural forms. */
export function usualQuote(center: HelpCenter, name: string, locale: Locale): string {
  const texts = textFields(center).flatMap((field) => field.texts[locale]?.text ?? []);
  const counts = new Map<string, number>();
  for (const written of texts.flatMap((text) => (text.includes(`{${name}`) ? quotesIn(text, name) : [])))
    counts.set(written, (counts.get(written) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return most ?? plainQuote(center, name);
}

function plainQuote(center: HelpCenter, name: string): string {
  const value = quotables(center).find((each) => each.name === name)?.value;
  return typeof value === 'string' && isCalendarDay(value) ? `{${name}, date, long}` : `{${name}}`;
}

function quotesIn(text: string, name: string): string[] {
  try {
    return parse(text, { ignoreTag: true, captureLocation: true, requiresOtherClause: true }).flatMap((element) => {
      const isOwn = 'value' in element && element.value === name && element.location;
      const written = isOwn ? text.slice(isOwn.start.offset, isOwn.end.offset) : '';
      return written.startsWith('{') ? [written] : [];
    });
  } catch {
    return [];
  }
}
