/** What the law of a country gives at least, for those who publish or check a policy and have no order before them. */
import { type CountryLaw, countryLaw } from '../law/country.ts';
import type { Law } from '../law/types.ts';
import type { CalendarDay } from '../values/calendar.ts';

/** A day on which all rules of law are in force that are today, as far as anybody knows. */
export const anyDay: CalendarDay = '2027-12-31';

/** The law of `country` for contracts of `day`, as sure as it is then. */
export function lawOf(law: Law, country: string, day: CalendarDay = anyDay): CountryLaw {
  return countryLaw(law, country, day, day);
}

/** The days in which a consumer may withdraw; none where no law is known. */
export function withdrawalDays({ rule }: CountryLaw): number | undefined {
  const period = rule('withdrawal.period')?.value.period;
  return period && 'days' in period ? period.days : undefined;
}
