import { countryLaw } from '../law/country.ts';
import type { Law } from '../law/types.ts';
import type { CalendarDay } from '../values/calendar.ts';

/** The days that the law of each of `countries` gives to withdraw, on contracts of `day`; the fewest first, each once. */
export function lawDays(law: Law, countries: readonly string[], day: CalendarDay): number[] {
  const all = countries.flatMap((country) => {
    const period = countryLaw(law, country, day, day).rule('withdrawal.period')?.value.period;
    return period && 'days' in period ? [period.days] : [];
  });
  return [...new Set(all)].sort((a, b) => a - b);
}
