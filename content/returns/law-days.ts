import type { Law } from '../law/types.ts';
import type { CalendarDay } from '../values/calendar.ts';
import { lawOf, withdrawalDays } from './statutory.ts';

/** The days that the law of each of `countries` gives to withdraw, on contracts of `day`; the fewest first, each once. */
export function lawDays(law: Law, countries: readonly string[], day: CalendarDay): number[] {
  const all = countries.map((country) => withdrawalDays(lawOf(law, country, day)));
  return [...new Set(all.filter((days) => days !== undefined))].sort((a, b) => a - b);
}
